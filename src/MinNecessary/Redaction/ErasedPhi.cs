using Microsoft.Extensions.Compliance.Redaction;

namespace MinNecessary.Redaction;

/// <summary>Three stars in place of any value: neither its length nor whether there is one can be told.</summary>
internal sealed class ErasedPhi : Redactor
{
    public static readonly ErasedPhi Instance = new();

    public override int GetRedactedLength(ReadOnlySpan<char> input) => Masks.Hidden.Length;

    public override int Redact(ReadOnlySpan<char> source, Span<char> destination)
    {
        Masks.Hidden.CopyTo(destination);
        return Masks.Hidden.Length;
    }
}
