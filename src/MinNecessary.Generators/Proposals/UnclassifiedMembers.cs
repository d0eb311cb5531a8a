using Microsoft.CodeAnalysis;
using MinNecessary.Generators.Parsing;

namespace MinNecessary.Generators.Proposals;

/// <summary>Finds the members of a PHI model, or of a type that is to be one, which nobody has classified: those of MN0001.</summary>
internal static class UnclassifiedMembers
{
    public static IEnumerable<ISymbol> Of(INamedTypeSymbol model, ModelTypes models) => ReadableMembers.Of(model, isForeign: false)
        .Where(member => member is not IPropertySymbol { IsIndexer: true } && IsUnclassified(member, models));

    private static bool IsUnclassified(ISymbol member, ModelTypes models)
    {
        ITypeSymbol type = MemberProposal.TypeOf(member);
        if (GenericTypes.HasParameter(type) || models.IsModel(type) || models.IsModel(ModelTypes.Leaf(type)))
        {
            return false;
        }

        var annotations = Annotations.Read(member);
        return annotations.Categories.Count == 0 && !annotations.IsNotPhi && !annotations.Use.IsLabel;
    }
}
