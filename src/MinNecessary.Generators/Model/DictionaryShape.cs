namespace MinNecessary.Generators.Model;

/// <summary>Values by key. The keys are data as the values are: both are shown, or neither.</summary>
/// <param name="SourceType">Fully qualified, annotations included.</param>
/// <param name="Key">The key's type.</param>
/// <param name="Value">What it holds.</param>
/// <param name="IsNullable">Whether it may be null.</param>
internal sealed record DictionaryShape(string SourceType, ScalarShape Key, ShapeSpec Value, bool IsNullable)
    : ShapeSpec(SourceType, IsNullable)
{
    public override ShapeSpec Leaf => Value.Leaf;
}
