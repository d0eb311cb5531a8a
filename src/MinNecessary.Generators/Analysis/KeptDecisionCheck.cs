using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MinNecessary.Generators.Diagnostics;

namespace MinNecessary.Generators.Analysis;

/// <summary>A decision is for one caller, now: it is not kept where others find it.</summary>
internal static class KeptDecisionCheck
{
    public const string Id = "MN0213";

    private const string Services = "Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions";

    /// <summary>A static field or property that holds decisions.</summary>
    public static void OfMember(ISymbol member, Action<Diagnostic> report)
    {
        ITypeSymbol? type = (member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type;
        if (member is { IsStatic: true, IsImplicitlyDeclared: false } && IsStored(member) && GeneratedViews.HoldsDecision(type))
        {
            report(Diagnostic.Create(Descriptors.Find(Id), member.Locations.FirstOrDefault(), $"static '{member.Name}'"));
        }
    }

    /// <summary>A call that puts a decision into a cache, or registers it for the whole application.</summary>
    public static void OfCall(IInvocationOperation call, SinkRule? rule, Action<Diagnostic> report)
    {
        bool isSingleton = call.TargetMethod.Name is "AddSingleton" && Propagation.NameOf(call.TargetMethod.ContainingType) == Services;
        if (rule?.Id != WebSinks.Kept && !isSingleton)
        {
            return;
        }

        foreach (IOperation value in call.Arguments.Select(argument => argument.Value).SelectMany(value => Values.Function(value) is { } factory ? Values.Results(factory) : [value]))
        {
            IOperation bare = Values.Bare(value);
            if (GeneratedViews.HoldsDecision(bare.Type))
            {
                report(Diagnostic.Create(Descriptors.Find(Id), bare.Syntax.GetLocation(), isSingleton ? "a singleton" : "a cache"));
            }
        }
    }

    // A property that makes one each time keeps none.
    private static bool IsStored(ISymbol member) => member is IFieldSymbol
        || member.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, member));
}
