using System.IO.Compression;

namespace MinNecessary.Testing;

/// <summary>What a compressed body or file says, where its first bytes tell that it is one.</summary>
internal static class Decompression
{
    private const int Largest = 1 << 28;

    public static (string Name, byte[] Content)? Of(ReadOnlyMemory<byte> bytes) => bytes.Span switch
    {
        [0x1F, 0x8B, ..] => Read("gzip", bytes, stream => new GZipStream(stream, CompressionMode.Decompress)),
        [0x78, 0x01 or 0x5E or 0x9C or 0xDA, ..] => Read("zlib", bytes, stream => new ZLibStream(stream, CompressionMode.Decompress)),
        [(byte)'P', (byte)'K', 3, 4, ..] => Zip(bytes),
        _ => null,
    };

    /// <summary>The content of a body in an encoding of HTTP that its first bytes do not tell; null for others.</summary>
    public static byte[]? Of(string contentEncoding, ReadOnlyMemory<byte> bytes) => contentEncoding.ToUpperInvariant() switch
    {
        "BR" => Read(contentEncoding, bytes, stream => new BrotliStream(stream, CompressionMode.Decompress))?.Content,
        "DEFLATE" => Read(contentEncoding, bytes, stream => new DeflateStream(stream, CompressionMode.Decompress))?.Content,
        _ => null,
    };

    private static (string Name, byte[] Content)? Read(string name, ReadOnlyMemory<byte> bytes, Func<Stream, Stream> open)
    {
        try
        {
            using Stream stream = open(new MemoryStream(bytes.ToArray()));
            var content = new MemoryStream();
            CopyTo(stream, content);
            return (name, content.ToArray());
        }
        catch (InvalidDataException)
        {
            // It only looked like it, and was searched as it is.
            return null;
        }
    }

    // A spreadsheet or a document is one too.
    private static (string, byte[])? Zip(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes.ToArray()));
            var content = new MemoryStream();
            foreach (ZipArchiveEntry entry in archive.Entries)
            {
                using Stream stream = entry.Open();
                CopyTo(stream, content);
                content.WriteByte((byte)'\n');
            }

            return ("zip", content.ToArray());
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static void CopyTo(Stream stream, MemoryStream content)
    {
        byte[] buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (content.Length + read > Largest)
            {
                throw new InvalidOperationException($"What came out is more than {Largest >> 20} MB when it is unpacked. Let the test write less.");
            }

            content.Write(buffer, 0, read);
        }
    }
}
