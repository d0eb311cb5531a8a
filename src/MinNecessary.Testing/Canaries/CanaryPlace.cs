namespace MinNecessary.Testing;

/// <summary>One member on the way from the model to a canary.</summary>
/// <param name="Model">The type that has the member.</param>
/// <param name="Categories">The member's categories; empty for a nested model that bears none itself.</param>
/// <param name="RequiredBy">The standard transactions that require the member.</param>
/// <param name="IsPublic">Whether it is public: no view has another.</param>
internal sealed record CanaryPlace(Type Model, IReadOnlyList<string> Categories, IReadOnlyList<string> RequiredBy, bool IsPublic);
