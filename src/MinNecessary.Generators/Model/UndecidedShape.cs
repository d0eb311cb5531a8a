namespace MinNecessary.Generators.Model;

/// <summary>
/// A type that is a PHI model where a companion classifies it, or where the project names its assembly, which only the plan knows, and something else or nothing
/// where not.
/// </summary>
/// <param name="SourceType">Fully qualified, annotations included.</param>
/// <param name="Model">What it is there.</param>
/// <param name="Otherwise">What it is else; null where views cannot show it.</param>
/// <param name="Problem">Why views cannot show it; null where they can.</param>
internal sealed record UndecidedShape(string SourceType, ModelShape Model, ShapeSpec? Otherwise, string? Problem)
    : ShapeSpec(SourceType, Model.IsNullable)
{
    /// <summary>Whether it is marked as a PHI model, in another assembly; its own annotations are there.</summary>
    public bool IsMarked { get; init; }

    public override ShapeSpec Leaf => this;
}
