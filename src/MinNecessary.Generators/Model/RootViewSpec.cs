namespace MinNecessary.Generators.Model;

/// <summary>A view of a root, and the views that it reaches, itself first.</summary>
internal sealed record RootViewSpec(ViewSpec View, EquatableArray<ViewSpec> Reached);
