using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Parsing;

/// <summary>An interface that classifies the members of a type that is not ours.</summary>
internal sealed class Companion(INamedTypeSymbol type, bool withholdsUnlisted)
{
    // An interface that derives from another stands before it, and what it declares anew holds.
    private readonly Dictionary<string, ISymbol> _members = type.AllInterfaces.Reverse().Append(type).SelectMany(each => each.GetMembers())
        .Where(member => member is IPropertySymbol).GroupBy(member => member.Name).ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);

    public INamedTypeSymbol Type { get; } = type;

    public bool WithholdsUnlisted { get; } = withholdsUnlisted;

    public IEnumerable<ISymbol> Members => _members.Values;

    /// <summary>The companion's member for one of the type's; null where it lists none.</summary>
    public ISymbol? Find(ISymbol member) => _members.TryGetValue(member.Name, out ISymbol? found) ? found : null;
}
