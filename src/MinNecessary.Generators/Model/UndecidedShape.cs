namespace MinNecessary.Generators.Model;

/// <summary>
/// A type that is a PHI model where a companion classifies it, which only the plan knows, and something else or nothing
/// where none does.
/// </summary>
/// <param name="SourceType">Fully qualified, annotations included.</param>
/// <param name="Model">What it is where a companion classifies it.</param>
/// <param name="Otherwise">What it is else; null where views cannot show it.</param>
/// <param name="Problem">Why views cannot show it; null where they can.</param>
internal sealed record UndecidedShape(string SourceType, ModelShape Model, ShapeSpec? Otherwise, string? Problem)
    : ShapeSpec(SourceType, Model.IsNullable)
{
    public override ShapeSpec Leaf => this;
}
