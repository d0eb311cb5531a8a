namespace MinNecessary.Generators.Model;

/// <summary>What is to be reported of a member where no companion makes its type a PHI model, and where one does.</summary>
/// <param name="Key">The type's fully qualified name.</param>
/// <param name="IfNoModel">The mistake where it is no PHI model; null where there is none.</param>
/// <param name="IfModel">The mistake where it is one; null where there is none.</param>
internal sealed record UndecidedMemberSpec(string Key, DiagnosticSpec? IfNoModel, DiagnosticSpec? IfModel)
{
    /// <summary>The same of what it holds where it is no PHI model and a list, such as a class derived from one; null where it holds nothing undecided.</summary>
    public UndecidedMemberSpec? Otherwise { get; init; }
}
