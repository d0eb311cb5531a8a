using System.Text;

namespace MinNecessary.Fhir.Tests;

/// <summary>A value of a bundle that no view under Safe Harbor may hold, and how it is written.</summary>
internal sealed record Canary(CanaryKind Kind, string Value)
{
    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(Value);

    // As JSON writes it: a quotation mark or a line break within a text stands escaped.
    private readonly byte[] _escaped = Encoding.UTF8.GetBytes(System.Text.Json.JsonEncodedText.Encode(Value, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value);

    public bool IsIn(ReadOnlySpan<byte> json) => json.IndexOf(_bytes) >= 0 || json.IndexOf(_escaped) >= 0;
}
