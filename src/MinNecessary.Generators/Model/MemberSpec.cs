namespace MinNecessary.Generators.Model;

/// <summary>A readable member of a PHI model.</summary>
/// <param name="Name">As C# writes it, with an @ where the name is a keyword.</param>
/// <param name="Value">The value, or the element where <paramref name="IsCollection"/>.</param>
/// <param name="IsCollection">Whether the member holds many of them.</param>
/// <param name="IsNullableCollection">Whether the collection is annotated as nullable.</param>
/// <param name="Categories">The PHI categories; empty for what is not PHI, and for most nested models.</param>
/// <param name="IsNotPhi">Whether it is declared not to be PHI.</param>
/// <param name="IsPublic">Whether views may show it.</param>
internal sealed record MemberSpec(
    string Name,
    ValueSpec Value,
    bool IsCollection,
    bool IsNullableCollection,
    EquatableArray<string> Categories,
    bool IsNotPhi,
    bool IsPublic);
