namespace MinNecessary.Generators.Model;

/// <summary>A view to emit: one model under one grant. No place in a file is in it, so that moved code emits nothing anew.</summary>
internal sealed record ViewSpec(
    string Namespace,
    string Name,
    string GrantName,
    string GrantType,
    string GrantWhy,
    bool IsPublic,
    string ModelKey,
    bool ModelIsValueType,
    string? SubjectMember,
    EquatableArray<ViewMemberSpec> Members)
{
    /// <summary>Whether a database can be asked for it.</summary>
    public bool CanQuery { get; init; }

    /// <summary>Whether a decision may withhold something of it at run time.</summary>
    public bool CanRestrict { get; init; }

    /// <summary>Whether it has members that a decision may withhold, and so a list of those that are.</summary>
    public bool HasWithheldMembers => Members.Any(member => member.IsWithheldAtRunTime);

    /// <summary>The model's members that say which sensitivity labels a record carries.</summary>
    public EquatableArray<MemberSpec> LabelMembers { get; init; }

    /// <summary>The labels that the model and those that it holds carry; <c>*</c> for any.</summary>
    public EquatableArray<string> CarriedLabels { get; init; }

    /// <summary>The member that says which covered entity a record belongs to; null without one.</summary>
    public string? TenantMember { get; init; }

    /// <summary>The members that the grant's row conditions read.</summary>
    public EquatableArray<RowContextSpec> Rows { get; init; }

    /// <summary>The policy's name where it observes which members are read; null where it does not. Not how much of it: that is no matter of the code.</summary>
    public string? ObservedFor { get; init; }

    /// <summary>The members whose reads are counted: those that a grant could do without. What is in a nested view, that view counts.</summary>
    public IEnumerable<ViewMemberSpec> ObservedMembers => Members.Where(Observes);

    /// <summary>Whether reads of a member are counted.</summary>
    public bool Observes(ViewMemberSpec member) => ObservedFor is not null && member.Treatment != Treatment.Withheld && member.Member.Categories.Count > 0;

    public string FullName => Namespace.Length == 0 ? "global::" + Name : $"global::{Namespace}.{Name}";
}
