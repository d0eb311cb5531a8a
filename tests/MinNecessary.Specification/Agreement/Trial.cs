using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MinNecessary.Specification.Agreement;

/// <summary>A policy and situations under it: what FsCheck makes, shrinks and prints.</summary>
internal sealed record Trial(string Policy, IReadOnlyList<Situation> Situations)
{
    private static readonly JsonSerializerOptions Printed = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>All of it, so that a failure can be read and made into a test.</summary>
    public override string ToString() => $"policy {Policy}{string.Concat(Situations.Select(situation => "\n  situation " + JsonSerializer.Serialize(situation, Printed)))}";
}
