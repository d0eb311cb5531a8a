namespace MinNecessary.Generators.Model;

/// <summary>A type marked as a PHI model.</summary>
/// <param name="Key">Its fully qualified name, with the global alias.</param>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="ViewBaseName">What its views' names begin with: its name, behind those of the types it is nested in.</param>
/// <param name="IsPublic">Whether its views are public.</param>
/// <param name="IsValueType">Whether it is a struct.</param>
/// <param name="SubjectMember">The member that names the subject; null where there is none.</param>
/// <param name="Members">Its members, inherited ones first.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
/// <param name="UsedOwnCategories">Categories by an organisation's own attributes, which the policy has to declare.</param>
/// <param name="Record">How it is to print itself, where it is a record that would print every member.</param>
/// <param name="Undecided">Members whose mistakes depend on whether their types have companions.</param>
internal sealed record ModelSpec(
    string Key,
    string Namespace,
    string ViewBaseName,
    bool IsPublic,
    bool IsValueType,
    string? SubjectMember,
    EquatableArray<MemberSpec> Members,
    EquatableArray<DiagnosticSpec> Diagnostics,
    EquatableArray<OwnCategorySpec> UsedOwnCategories,
    RecordSpec? Record,
    EquatableArray<UndecidedMemberSpec> Undecided)
{
    /// <summary>Whether a companion classifies it: the type itself has no attribute that a run-time check could find.</summary>
    public bool IsForeign { get; init; }

    /// <summary>Whether it is generic and has no type arguments: it has no views, but the models made of it have.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The generic models that it holds, with their type arguments.</summary>
    public EquatableArray<ModelSpec> Constructed { get; init; }

    /// <summary>Where its members stand that have annotations beside their categories.</summary>
    public EquatableArray<MemberPlaceSpec> Places { get; init; }

    /// <summary>Where a member stands; null where that is not known.</summary>
    public LocationSpec? PlaceOf(MemberSpec member) => Places.FirstOrDefault(place => place.Member == member.BareName)?.Location;

    /// <summary>A model that could not be read: it has no member, and an error.</summary>
    public static ModelSpec Failed(string name, DiagnosticSpec error) => new(name, "", name, false, false, null, default, new EquatableArray<DiagnosticSpec>([error]), default, null, default);
}
