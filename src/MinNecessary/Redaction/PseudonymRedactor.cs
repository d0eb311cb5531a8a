using Microsoft.Extensions.Compliance.Redaction;

namespace MinNecessary.Redaction;

/// <summary>A keyed hash in place of a value. The use is its own, so that it is not what a view shows under the mask <c>Pseudonym</c>.</summary>
internal sealed class PseudonymRedactor(IMaskKeySource keys) : Redactor
{
    private const string Use = "log";

    public override int GetRedactedLength(ReadOnlySpan<char> input) => input.IsEmpty ? 0 : KeyedHash.TextLength;

    public override int Redact(ReadOnlySpan<char> source, Span<char> destination)
    {
        if (source.IsEmpty)
        {
            return 0;
        }

        Span<byte> hash = stackalloc byte[KeyedHash.Length];
        KeyedHash.Compute(keys.Key.Span, Use, source, hash);
        return KeyedHash.Write(hash, destination);
    }
}
