using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace MinNecessary;

/// <summary>HMAC-SHA-256 (RFC 2104) of a value for one use. Another use of the same key tells nothing of it.</summary>
internal static class KeyedHash
{
    public const int Length = HMACSHA256.HashSizeInBytes;

    /// <summary>The characters of 128 bits of a hash, six bits each.</summary>
    public const int TextLength = 22;

    private const int LargestOnStack = 512;
    private const int BytesOfText = 16;
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    // The use stands before the value, so that a pseudonym tells nothing of a shift. Not by way of an encoding: that makes one
    // character of all halves of surrogate pairs, and values that differ would look equal.
    public static void Compute(ReadOnlySpan<byte> key, string use, ReadOnlySpan<char> value, Span<byte> hash)
    {
        int length = (use.Length + 1 + value.Length) * sizeof(char);
        byte[]? rented = length > LargestOnStack ? ArrayPool<byte>.Shared.Rent(length) : null;
        Span<byte> bytes = rented is null ? stackalloc byte[LargestOnStack] : rented;
        bytes = bytes[..length];
        Write(use, bytes);
        Write(['\0'], bytes[(use.Length * sizeof(char))..]);
        Write(value, bytes[((use.Length + 1) * sizeof(char))..]);
        ThreadHash.Compute(key, bytes, hash);
        if (rented is not null)
        {
            // The next who rents it must not find a value there.
            ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        }
    }

    /// <summary>Writes half of a hash in letters, digits, hyphens and underscores (base64url, RFC 4648, section 5).</summary>
    /// <returns><see cref="TextLength"/>.</returns>
    public static int Write(ReadOnlySpan<byte> hash, Span<char> destination)
    {
        // At once where it belongs: the framework has base64url from .NET 9 on only, and its base64 needs a place of its own and two replacements.
        hash = hash[..BytesOfText];
        destination = destination[..TextLength];
        for (int index = 0; index < TextLength; index++)
        {
            (int place, int before) = Math.DivRem(index * 6, 8);
            int pair = (hash[place] << 8) | (place + 1 < hash.Length ? hash[place + 1] : 0);
            destination[index] = Letters[(pair >> (10 - before)) & 0x3F];
        }

        return TextLength;
    }

    // The same bytes on every machine.
    private static void Write(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        if (BitConverter.IsLittleEndian)
        {
            MemoryMarshal.AsBytes(text).CopyTo(bytes);
            return;
        }

        for (int index = 0; index < text.Length; index++)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes[(index * sizeof(char))..], text[index]);
        }
    }
}
