using System.Security.Cryptography;

namespace MinNecessary;

/// <summary>
/// HMAC-SHA-256 with a state that each thread keeps for its key: of one hash by itself, more than half is the preparation of the key.
/// </summary>
internal sealed class ThreadHash : IDisposable
{
    [ThreadStatic]
    private static ThreadHash? kept;

    private readonly byte[] _key;
    private readonly IncrementalHash _hash;

    private ThreadHash(ReadOnlySpan<byte> key)
    {
        _key = key.ToArray();
        _hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
    }

    /// <param name="key">The key. Another than the last time takes the place of that.</param>
    /// <param name="data">What is hashed.</param>
    /// <param name="hash">32 bytes.</param>
    public static void Compute(ReadOnlySpan<byte> key, ReadOnlySpan<byte> data, Span<byte> hash)
    {
        // Taken while it is used, and kept only where it ended well: a state with a part of a value in it would make the next hash a wrong one.
        ThreadHash? own = kept;
        kept = null;

        // In whatever time: both are the application's own keys, and nobody can try one here. A comparison that tells nothing by its time takes half as long as the hash.
        if (own is null || !key.SequenceEqual(own._key))
        {
            own?.Dispose();
            own = new ThreadHash(key);
        }

        own._hash.AppendData(data);
        own._hash.GetHashAndReset(hash);
        kept = own;
    }

    public void Dispose()
    {
        CryptographicOperations.ZeroMemory(_key);
        _hash.Dispose();
    }
}
