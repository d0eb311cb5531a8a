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

    public string FullName => Namespace.Length == 0 ? "global::" + Name : $"global::{Namespace}.{Name}";
}
