namespace MinNecessary.Generators.Model;

/// <summary>The rows that a member follows from, and how it is computed from them again.</summary>
/// <param name="List">The list of models.</param>
/// <param name="Labels">The rows' members that say their sensitivity labels; empty where they carry none.</param>
/// <param name="Amount">The rows' member that is summed; null where none is.</param>
/// <param name="IsCount">Whether they are counted.</param>
internal sealed record DerivedRowsSpec(MemberSpec List, EquatableArray<MemberSpec> Labels, string? Amount, bool IsCount);
