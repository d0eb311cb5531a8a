using System.Runtime.CompilerServices;

namespace MinNecessary.Disclosures;

/// <summary>Reads a manifest line by line, in constant memory: each as the bytes that are hashed, without its end.</summary>
internal static class ManifestLines
{
    private const int LongestLine = 65_536;

    /// <exception cref="FormatException">A line is longer than any is, or the last has no end.</exception>
    public static async IAsyncEnumerable<byte[]> ReadAsync(Stream manifest, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[LongestLine];
        int filled = 0;
        while (true)
        {
            int read = await manifest.ReadAsync(buffer.AsMemory(filled), cancellationToken).ConfigureAwait(false);
            filled += read;
            int start = 0;
            for (int end; (end = Array.IndexOf(buffer, (byte)'\n', start, filled - start)) >= 0; start = end + 1)
            {
                yield return buffer[start..end];
            }

            buffer.AsSpan(start, filled - start).CopyTo(buffer);
            filled -= start;
            if (filled == buffer.Length || (read == 0 && filled > 0))
            {
                throw new FormatException("A line is none of a bulk disclosure's manifest.");
            }

            if (read == 0)
            {
                yield break;
            }
        }
    }
}
