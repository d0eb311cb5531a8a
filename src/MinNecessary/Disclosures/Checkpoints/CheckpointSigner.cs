using System.Security.Cryptography;

namespace MinNecessary.Disclosures;

/// <summary>Signs checkpoints with the organisation's key. Not safe for concurrent use, as its key is not.</summary>
public sealed class CheckpointSigner
{
    private readonly ECDsa _key;

    /// <summary>Takes the key.</summary>
    /// <param name="key">A private key on NIST P-256, from where secrets are kept. Whoever disposes of it does so after the signer.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentException">It is on another curve.</exception>
    public CheckpointSigner(ECDsa key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (key.KeySize != 256 || key.ExportParameters(includePrivateParameters: false).Curve.Oid.Value != ECCurve.NamedCurves.nistP256.Oid.Value)
        {
            throw new ArgumentException("A checkpoint is signed with a key on NIST P-256 (RFC 6962, section 2.1.4).", nameof(key));
        }

        _key = key;
    }

    /// <summary>Signs the state of a writer's log.</summary>
    /// <param name="state">The state, of a log that is trusted now.</param>
    /// <param name="now">When.</param>
    /// <returns>The checkpoint.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    public Checkpoint Sign(LogState state, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        var timestamp = DateTimeOffset.FromUnixTimeMilliseconds(now.ToUnixTimeMilliseconds());
        byte[] signature = _key.SignData(TreeHead.BytesOf(timestamp, state.Size, Convert.FromHexString(state.Root)), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return new Checkpoint { Writer = state.Writer, Size = state.Size, Timestamp = timestamp, Root = state.Root, Signature = Convert.ToHexString(signature) };
    }
}
