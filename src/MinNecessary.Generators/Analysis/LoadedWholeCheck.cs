using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MinNecessary.Generators.Diagnostics;

namespace MinNecessary.Generators.Analysis;

/// <summary>What is loaded from a database only to be shown as views is asked for as views: withheld columns then stay where they are.</summary>
internal sealed class LoadedWholeCheck(PhiTypes types, bool hasQueries, BlockFacts facts, Action<Diagnostic> report)
{
    private const string Id = "MN0216";
    private const string WithoutQueries = "; take MinNecessaryQueries out of the project first, which says that it has no queries";

    private static readonly HashSet<string> Loading = new(StringComparer.Ordinal) { "ToList", "ToListAsync", "ToArray", "ToArrayAsync", "AsEnumerable", "AsAsyncEnumerable" };

    private readonly HashSet<IOperation> _reported = [];

    public void Run(IInvocationOperation show)
    {
        // A project that left its queries out, and loads from a database, left out too much.
        if (!GeneratedViews.IsShow(show.TargetMethod) || (hasQueries && !GeneratedViews.HasQuery(show.TargetMethod)) || Values.Receiver(show) is not { } model || Values.Named(model) is not { } element)
        {
            return;
        }

        (IOperation? scope, IOperation? collection) = element is IParameterSymbol ? SelectedFrom(show, element) : LoopOver(element);
        if (scope is not null && collection is not null && IsOnlyShown(element, scope) && LoadOf(collection) is { } load && !FiltersByPhi(load) && _reported.Add(load))
        {
            report(Diagnostic.Create(Descriptors.Find(Id), load.Syntax.GetLocation(), show.TargetMethod.Name, hasQueries ? "" : WithoutQueries));
        }
    }

    // What a loop or a function does with each element, beside showing it, needs the model.
    private static bool IsOnlyShown(ISymbol element, IOperation scope) => scope.Descendants()
        .Where(operation => operation is ILocalReferenceOperation or IParameterReferenceOperation && SymbolEqualityComparer.Default.Equals(Values.Named(operation), element))
        .All(operation => operation.Parent is IArgumentOperation { Parent: IInvocationOperation call } && GeneratedViews.IsShow(call.TargetMethod));

    private (IOperation? Scope, IOperation? Collection) LoopOver(ISymbol element) =>
        facts.DefinitionsOf(element) is [{ Place: IVariableDeclaratorOperation { Parent: IForEachLoopOperation loop } }] ? (loop, loop.Collection) : (null, null);

    // The list that Select goes through, where the function is its.
    private static (IOperation? Scope, IOperation? Collection) SelectedFrom(IOperation show, ISymbol element)
    {
        IOperation? function = show.Parent;
        while (function is not null && !(function is IAnonymousFunctionOperation each && SymbolEqualityComparer.Default.Equals(each.Symbol, element.ContainingSymbol)))
        {
            function = function.Parent;
        }

        IOperation? call = function;
        while (call is not (null or IInvocationOperation))
        {
            call = call.Parent;
        }

        return call is IInvocationOperation { TargetMethod: { Name: "Select", ContainingType: var type } } select && Propagation.NameOf(type).StartsWith("System.Linq.", StringComparison.Ordinal)
            ? (function, select.Arguments[0].Value)
            : (null, null);
    }

    // The grant may withhold it, and would then refuse the query of views. The subject it looks for itself.
    private bool FiltersByPhi(IOperation load) => load.Descendants().OfType<IMemberReferenceOperation>().Any(member =>
        types.KindOf(member.Member) == MemberKind.Phi && !SubjectCheck.IsSubject(member.Member));

    // The call that loads a query's models, where nothing but this list is made of it.
    private IOperation? LoadOf(IOperation collection)
    {
        switch (Values.Bare(collection))
        {
            case IInvocationOperation load when Loading.Contains(load.TargetMethod.Name) && Values.Receiver(load) is { } source && IsQuery(source):
                return load;
            case ILocalReferenceOperation local when facts.DefinitionsOf(local.Local) is [{ Values: [var value] }] && facts.UsesOf(local.Local) == 1 && Values.Bare(value) is not ILocalReferenceOperation:
                return LoadOf(value);
            case { } query when IsQuery(query) && query is not IInvocationOperation { TargetMethod.Name: "Select" }:
                return query;
            default:
                return null;
        }
    }

    private static bool IsQuery(IOperation source) => Values.Bare(source).Type is { } type && type.AllInterfaces.Append(type).Any(each => each is INamedTypeSymbol { Name: "IQueryable", Arity: 1 });
}
