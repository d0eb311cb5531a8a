namespace MinNecessary.Generators.Model;

/// <summary>A place that holds raw models on purpose.</summary>
/// <param name="Place">The full name of what says so; of a parameter with its method's.</param>
/// <param name="Model">The model's full name; null where it is not known from the place alone.</param>
/// <param name="Reason">Why.</param>
internal sealed record RawPlaceSpec(string Place, string? Model, string Reason);
