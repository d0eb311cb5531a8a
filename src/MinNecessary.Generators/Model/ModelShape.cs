namespace MinNecessary.Generators.Model;

/// <summary>A PHI model.</summary>
/// <param name="SourceType">Fully qualified, annotations included.</param>
/// <param name="Key">The model's key.</param>
/// <param name="IsNullable">Whether it may be null.</param>
/// <param name="IsValueType">Whether it is a struct.</param>
internal sealed record ModelShape(string SourceType, string Key, bool IsNullable, bool IsValueType)
    : ShapeSpec(SourceType, IsNullable)
{
    public override ShapeSpec Leaf => this;
}
