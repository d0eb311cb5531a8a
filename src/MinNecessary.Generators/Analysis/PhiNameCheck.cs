using Microsoft.CodeAnalysis;
using MinNecessary.Generators.Diagnostics;
using MinNecessary.Generators.Parsing;

namespace MinNecessary.Generators.Analysis;

/// <summary>A member whose name says PHI is classified, or there is a reason why it is not.</summary>
internal sealed class PhiNameCheck(PhiTypes types)
{
    private const string Unclassified = "MN0211";
    private const string Unjustified = "MN0212";

    public void Run(ISymbol member, Action<Diagnostic> report)
    {
        if (member.ContainingType is not { } owner || !PhiNames.SayPhi(member))
        {
            return;
        }

        bool isModel = types.IsModel(owner);
        AttributeData? notPhi = member.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.ToDisplayString() == KnownNames.NotPhiAttribute);
        bool isJustified = notPhi?.ConstructorArguments is [{ Value: string reason }] && !string.IsNullOrWhiteSpace(reason);
        if (isModel && notPhi is not null && !isJustified)
        {
            report(Diagnostic.Create(Descriptors.Find(Unjustified), member.Locations.FirstOrDefault(), member.Name));
        }
        else if (!isModel && !isJustified && types.KindOf(member) != MemberKind.Phi && owner.TypeKind != TypeKind.Interface && DataTypes.IsOne(owner) && types.HasAny)
        {
            report(Diagnostic.Create(Descriptors.Find(Unclassified), member.Locations.FirstOrDefault(), member.Name, owner.Name));
        }
    }
}
