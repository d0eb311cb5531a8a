using Microsoft.CodeAnalysis;
using MinNecessary.Generators.Naming;

namespace MinNecessary.Generators.Proposals;

/// <summary>What is proposed for a member that nobody classified. A person confirms it.</summary>
internal sealed class MemberProposal
{
    private MemberProposal(string? category, bool isFromType)
    {
        Category = category;
        IsFromType = isFromType;
    }

    /// <summary>Nothing is proposed.</summary>
    public static MemberProposal None { get; } = new(null, isFromType: false);

    /// <summary>The category; null where neither the name nor the type says one.</summary>
    public string? Category { get; }

    /// <summary>Whether the type says it, and not the name.</summary>
    public bool IsFromType { get; }

    public static MemberProposal Of(ISymbol member)
    {
        ValueKinds kind = ValueKindOf.Type(TypeOf(member));
        string? named = CategoryNames.Find(member.Name, member.ContainingType.Name, kind);
        return new MemberProposal(named ?? CategoryNames.FindByKind(member.Name, kind), isFromType: named is null);
    }

    public static ITypeSymbol TypeOf(ISymbol member) => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;
}
