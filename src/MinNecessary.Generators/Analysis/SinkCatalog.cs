using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MinNecessary.Generators.Analysis;

/// <summary>The rules of those types that a compilation knows: what it does not reference costs nothing.</summary>
internal sealed class SinkCatalog
{
    private readonly Dictionary<INamedTypeSymbol, List<SinkRule>> _rules = new(SymbolEqualityComparer.Default);

    public SinkCatalog(Compilation compilation, IEnumerable<SinkRule> rules)
    {
        foreach (SinkRule rule in rules)
        {
            // The same name may be in several references.
            foreach (INamedTypeSymbol type in compilation.GetTypesByMetadataName(rule.Type))
            {
                if (!_rules.TryGetValue(type, out List<SinkRule>? ofType))
                {
                    _rules.Add(type, ofType = []);
                }

                ofType.Add(rule);
            }
        }
    }

    /// <summary>The rule for a call; null where it lets nothing out.</summary>
    public SinkRule? Find(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod;
        return Find(method.ContainingType, rule => rule is { IsCreation: false, IsAssignment: false } && rule.Covers(method))
            ?? (call.Instance is { } instance ? Find(Values.Bare(instance).Type as INamedTypeSymbol, rule => rule is { IsCreation: false, IsAssignment: false } && rule.Covers(method)) : null);
    }

    /// <summary>The rule for the creation of an object; null where it lets nothing out.</summary>
    public SinkRule? Find(IObjectCreationOperation creation) => Find(creation.Type as INamedTypeSymbol, rule => rule.IsCreation);

    /// <summary>The rule for setting a property; null where it lets nothing out.</summary>
    public SinkRule? Find(IPropertyReferenceOperation target) =>
        Find(target.Property.ContainingType, rule => rule.IsAssignment && rule.Covers(target.Property))
        ?? (target.Instance is { } instance ? Find(Values.Bare(instance).Type as INamedTypeSymbol, rule => rule.IsAssignment && rule.Covers(target.Property)) : null);

    private SinkRule? Find(INamedTypeSymbol? type, Func<SinkRule, bool> matches)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (Of(current, matches) is { } rule)
            {
                return rule;
            }
        }

        return type?.AllInterfaces.Select(each => Of(each, matches)).FirstOrDefault(rule => rule is not null);
    }

    private SinkRule? Of(INamedTypeSymbol type, Func<SinkRule, bool> matches) =>
        _rules.TryGetValue(type.OriginalDefinition, out List<SinkRule>? rules) ? rules.FirstOrDefault(matches) : null;
}
