using System.Buffers.Binary;
using System.Security.Cryptography;

namespace MinNecessary;

/// <summary>HMAC-SHA-256 (RFC 2104) of a value for one use. Another use of the same key tells nothing of it.</summary>
internal static class KeyedHash
{
    public const int Length = HMACSHA256.HashSizeInBytes;

    // The use stands before the value, so that a pseudonym tells nothing of a shift. Not by way of an encoding: that makes one
    // character of all halves of surrogate pairs, and values that differ would look equal.
    public static void Compute(ReadOnlySpan<byte> key, string use, string value, Span<byte> hash)
    {
        string text = $"{use}\0{value}";
        byte[] bytes = new byte[text.Length * sizeof(char)];
        for (int index = 0; index < text.Length; index++)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(index * sizeof(char)), text[index]);
        }

        HMACSHA256.HashData(key, bytes, hash);
    }
}
