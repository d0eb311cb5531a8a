using System.Security.Cryptography;
using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>The ids of cases, from which nobody reads what they are about.</summary>
internal sealed class CaseIds(TimeProvider time, ReadOnlyMemory<byte> key, IOperationsStore store)
{
    private const int Length = 32;

    private readonly CaseKey _kept = new(store, time);

    /// <summary>A new one, in the order of time (RFC 9562, version 7), so that databases add at the end of their index.</summary>
    public string New()
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes);
        long milliseconds = time.GetUtcNow().ToUnixTimeMilliseconds();
        for (int index = 0; index < 6; index++)
        {
            bytes[index] = (byte)(milliseconds >> (8 * (5 - index)));
        }

        bytes[6] = (byte)(0x70 | (bytes[6] & 0x0F));
        bytes[8] = (byte)(0x80 | (bytes[8] & 0x3F));
        return Hexadecimal(bytes);
    }

    /// <summary>
    /// The one for what opened it, the same on every machine, so that one cause opens one case. By the organisation's key, or by one that the store keeps: a
    /// claim's number is short enough to be guessed from a plain hash.
    /// </summary>
    public async ValueTask<string> OfAsync(CaseTrigger trigger, string cause, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte> used = key.IsEmpty ? await _kept.GetAsync(cancellationToken).ConfigureAwait(false) : key;
        byte[] hash = new byte[KeyedHash.Length];
        KeyedHash.Compute(used.Span, "case", $"{trigger}\n{cause}", hash);
        return Hexadecimal(hash)[..Length];
    }

    private static string Hexadecimal(ReadOnlySpan<byte> bytes) => Convert.ToHexString(bytes).ToLowerInvariant();
}
