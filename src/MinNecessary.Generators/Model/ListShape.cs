namespace MinNecessary.Generators.Model;

/// <summary>Many values in some order: an array, a list, a set, anything that can be enumerated.</summary>
/// <param name="SourceType">Fully qualified, annotations included.</param>
/// <param name="Element">What it holds.</param>
/// <param name="IsNullable">Whether it may be null.</param>
/// <param name="IsImmutableArray">Whether it is a struct whose default value cannot be enumerated.</param>
internal sealed record ListShape(string SourceType, ShapeSpec Element, bool IsNullable, bool IsImmutableArray)
    : ShapeSpec(SourceType, IsNullable)
{
    /// <summary>Whether it is an array. A list may convert itself to one, and to other elements than it enumerates.</summary>
    public bool IsArray => SourceType.TrimEnd('?').EndsWith("[]", StringComparison.Ordinal);

    public override ShapeSpec Leaf => Element.Leaf;
}
