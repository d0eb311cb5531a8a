namespace MinNecessary.Generators.Model;

/// <summary>A readable member of a PHI model.</summary>
/// <param name="Name">As C# writes it, with an @ where the name is a keyword.</param>
/// <param name="Shape">Its type.</param>
/// <param name="Categories">The PHI categories; empty for what is not PHI, and for most nested models.</param>
/// <param name="IsNotPhi">Whether it is declared not to be PHI.</param>
/// <param name="IsPublic">Whether views may show it.</param>
/// <param name="JsonName">The name that <c>JsonPropertyName</c> gives it; null without one.</param>
internal sealed record MemberSpec(
    string Name,
    ShapeSpec Shape,
    EquatableArray<string> Categories,
    bool IsNotPhi,
    bool IsPublic,
    string? JsonName)
{
    /// <summary>What it is used for beside being shown.</summary>
    public MemberUseSpec Use { get; init; } = MemberUseSpec.None;

    /// <summary>The name without the sign that a keyword takes.</summary>
    public string BareName => Name.TrimStart('@');

    /// <summary>The one type whose values are shown, of a member that may hold several; null where it shows all.</summary>
    public string? NarrowedTo { get; init; }

    /// <summary>The member of a source; null where it holds a value of a type that is not shown.</summary>
    public string Of(string source) => NarrowedTo is null ? $"{source}.{Name}" : $"({source}.{Name} as {NarrowedTo})!";
}
