using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MinNecessary.Generators.Analysis;

/// <summary>Reads the calls around one that maps an endpoint: those on what it returns, and those on the groups that it is in.</summary>
internal sealed class EndpointChain(BlockFacts facts)
{
    private const string Maps = "Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions";
    private const string Disclosures = "Microsoft.AspNetCore.Builder.DisclosureEndpointConventionBuilderExtensions";

    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);

    public static bool IsMap(IMethodSymbol method) => method.Name.StartsWith("Map", StringComparison.Ordinal) && Propagation.NameOf(method.ContainingType) == Maps;

    public EndpointKind KindOf(IInvocationOperation map)
    {
        EndpointKind kind = After(map);
        return kind == EndpointKind.Raw && Values.Receiver(map) is { } group ? Of(group) : kind;
    }

    // What is called on the result, there and then or through a local.
    private EndpointKind After(IOperation result)
    {
        for (IOperation current = result; ; )
        {
            IOperation? parent = current.Parent;
            while (parent is IConversionOperation or IArgumentOperation)
            {
                parent = parent.Parent;
            }

            switch (parent)
            {
                case IInvocationOperation call when Values.Receiver(call) is { } receiver && Values.Bare(receiver) == Values.Bare(current):
                    if (Kind(call) is var kind && kind != EndpointKind.Raw)
                    {
                        return kind;
                    }

                    current = call;
                    break;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation variable }:
                    return OnLocal(variable.Symbol);
                case ISimpleAssignmentOperation assignment when Values.Named(assignment.Target) is { } local:
                    return OnLocal(local);
                case IExpressionStatementOperation:
                    return EndpointKind.Raw;
                default:
                    // It is handed on to where it is not seen.
                    return EndpointKind.Unknown;
            }
        }
    }

    private EndpointKind OnLocal(ISymbol local) => facts.Candidates.OfType<IInvocationOperation>()
        .Where(call => SymbolEqualityComparer.Default.Equals(Root(call), local)).Select(Kind).FirstOrDefault(kind => kind != EndpointKind.Raw);

    private EndpointKind Of(IOperation group)
    {
        switch (Values.Bare(group))
        {
            case IInvocationOperation call:
                return Kind(call) is var kind && kind != EndpointKind.Raw ? kind : Values.Receiver(call) is { } receiver ? Of(receiver) : EndpointKind.Raw;
            case ILocalReferenceOperation local when _seen.Add(local.Local):
                return OnLocal(local.Local) is var onLocal && onLocal != EndpointKind.Raw
                    ? onLocal
                    : facts.DefinitionsOf(local.Local).SelectMany(definition => definition.Values).Select(Of).FirstOrDefault(kind => kind != EndpointKind.Raw);
            case IParameterReferenceOperation or IMemberReferenceOperation:
                // A whole application is no group; of another, what was said of it before is not seen here.
                return Values.Bare(group).Type?.Name == "WebApplication" ? EndpointKind.Raw : EndpointKind.Unknown;
            default:
                return EndpointKind.Raw;
        }
    }

    private static ISymbol? Root(IInvocationOperation call)
    {
        IOperation? receiver = Values.Receiver(call);
        while (receiver is not null && Values.Bare(receiver) is IInvocationOperation inner)
        {
            receiver = Values.Receiver(inner);
        }

        return Values.Named(receiver);
    }

    // An application's own method may say anything of an endpoint; the framework's say nothing of views.
    private static EndpointKind Kind(IInvocationOperation call)
    {
        string type = Propagation.NameOf(call.TargetMethod.ContainingType);
        return type == Disclosures ? (call.TargetMethod.Name.StartsWith("Disclose", StringComparison.Ordinal) ? EndpointKind.Disclosed : EndpointKind.Raw)
            : type.StartsWith("Microsoft.", StringComparison.Ordinal) ? EndpointKind.Raw
            : EndpointKind.Unknown;
    }
}
