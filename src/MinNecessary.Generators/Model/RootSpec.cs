namespace MinNecessary.Generators.Model;

/// <summary>A model with a subject of its own, and the views that its extension methods make.</summary>
internal sealed record RootSpec(string Namespace, string Name, bool IsPublic, string ModelKey, bool ModelIsValueType, EquatableArray<RootViewSpec> Views);
