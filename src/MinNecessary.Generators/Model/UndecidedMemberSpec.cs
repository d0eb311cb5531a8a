namespace MinNecessary.Generators.Model;

/// <summary>What is to be reported of a member where no companion makes its type a PHI model, and where one does.</summary>
/// <param name="Key">The type's fully qualified name.</param>
/// <param name="IfNoModel">The mistake where it is no PHI model; null where there is none.</param>
/// <param name="IfModel">The mistake where it is one; null where there is none.</param>
internal sealed record UndecidedMemberSpec(string Key, DiagnosticSpec? IfNoModel, DiagnosticSpec? IfModel);
