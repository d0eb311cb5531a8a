namespace MinNecessary.Generators.Model;

/// <summary>A single value.</summary>
/// <param name="SourceType">Fully qualified, annotations included.</param>
/// <param name="TypeName">Fully qualified, without an annotation.</param>
/// <param name="Kind">What masks fit.</param>
/// <param name="IsNullable">Whether it may be null.</param>
/// <param name="IsValueType">Whether it is a value type.</param>
/// <param name="JsonConverter">The name of System.Text.Json's converter; null for an enum.</param>
internal sealed record ScalarShape(string SourceType, string TypeName, ScalarKind Kind, bool IsNullable, bool IsValueType, string? JsonConverter)
    : ShapeSpec(SourceType, IsNullable)
{
    public override ShapeSpec Leaf => this;
}
