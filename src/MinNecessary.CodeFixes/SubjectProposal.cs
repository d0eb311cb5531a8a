using Microsoft.CodeAnalysis;
using MinNecessary.Generators.Proposals;

namespace MinNecessary.CodeFixes;

/// <summary>Proposes the member that says whose information a model holds: the one string that numbers a person.</summary>
internal static class SubjectProposal
{
    private static readonly string[] Numbers = ["MedicalRecordNumber", "AccountNumber", "HealthPlanBeneficiaryNumber", "Ssn"];

    public static ISymbol? Of(IReadOnlyList<ISymbol> members) => Numbers
        .SelectMany(category => members.Where(member => MemberProposal.TypeOf(member).SpecialType == SpecialType.System_String && MemberProposal.Of(member).Category == category))
        .FirstOrDefault();
}
