using System.Buffers.Binary;
using System.Security.Cryptography;

namespace MinNecessary.Disclosures;

/// <summary>The bytes that a signed tree head signs: TreeHeadSignature of RFC 6962, section 3.5.</summary>
internal static class TreeHead
{
    private const byte VersionOne = 0;
    private const byte TreeHash = 1;

    public static byte[] BytesOf(DateTimeOffset timestamp, long size, ReadOnlySpan<byte> root)
    {
        byte[] bytes = new byte[2 + 8 + 8 + MerkleTree.HashLength];
        bytes[0] = VersionOne;
        bytes[1] = TreeHash;
        BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(2), checked((ulong)timestamp.ToUnixTimeMilliseconds()));
        BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(10), checked((ulong)size));
        root.CopyTo(bytes.AsSpan(18));
        return bytes;
    }

    public static bool IsSigned(Checkpoint checkpoint, ECDsa key)
    {
        try
        {
            byte[] root = Convert.FromHexString(checkpoint.Root);
            return root.Length == MerkleTree.HashLength && checkpoint.Size >= 0
                && key.VerifyData(BytesOf(checkpoint.Timestamp, checkpoint.Size, root), Convert.FromHexString(checkpoint.Signature), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        }
        catch (Exception exception) when (exception is FormatException or CryptographicException or OverflowException)
        {
            return false;
        }
    }
}
