namespace MinNecessary.Generators.Model;

/// <summary>The type of a value, as far as views care: a scalar, a PHI model, a list or a dictionary of them.</summary>
/// <param name="SourceType">Fully qualified, annotations included, as a declaration writes it.</param>
/// <param name="IsNullable">Whether it is annotated as nullable, or in code that has no annotations.</param>
internal abstract record ShapeSpec(string SourceType, bool IsNullable)
{
    /// <summary>The scalar or the model at the bottom; of a dictionary, of its values.</summary>
    public abstract ShapeSpec Leaf { get; }

    /// <summary>The PHI model at the bottom; null where a scalar is there.</summary>
    public string? ModelKey => (Leaf as ModelShape)?.Key;
}
