using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MinNecessary.Generators.Diagnostics;

namespace MinNecessary.Generators.Analysis;

/// <summary>
/// A query of views does not filter or sort by what the view has no place for: it is refused at run time. And what is only shown as views is not
/// loaded whole.
/// </summary>
internal sealed class QueryCheck(UsageCompilation usage, BlockFacts facts, Action<Diagnostic> report)
{
    private const string Withheld = "MN0217";
    private const int Longest = 50;

    private static readonly HashSet<string> Looking = new(StringComparer.Ordinal) { "Where", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending" };

    public void Run(IInvocationOperation call)
    {
        // ViewQuery<TView> tells the view.
        if (!GeneratedViews.IsShowOfQuery(call.TargetMethod) || call.Type is not INamedTypeSymbol { TypeArguments: [INamedTypeSymbol view] } || Values.Receiver(call) is not { } source)
        {
            return;
        }

        Dictionary<string, INamedTypeSymbol> views = Reached(view);
        foreach (IAnonymousFunctionOperation filter in Filters(source))
        {
            // The first of them: mended, the next one shows.
            IMemberReferenceOperation? looked = filter.Body.Descendants().OfType<IMemberReferenceOperation>().FirstOrDefault(member => IsWithheld(member, views.Values));
            if (looked is not null)
            {
                report(Diagnostic.Create(Descriptors.Find(Withheld), looked.Syntax.GetLocation(), looked.Member.Name, view.Name));
                return;
            }
        }
    }

    private IEnumerable<IAnonymousFunctionOperation> Filters(IOperation source)
    {
        IOperation? current = source;
        for (int step = 0; current is not null && step < Longest; step++)
        {
            switch (Values.Bare(current))
            {
                case IInvocationOperation call:
                    if (Looking.Contains(call.TargetMethod.Name) && Propagation.NameOf(call.TargetMethod.ContainingType) == "System.Linq.Queryable")
                    {
                        foreach (IAnonymousFunctionOperation function in call.Arguments.Select(argument => Values.Function(argument.Value)).OfType<IAnonymousFunctionOperation>())
                        {
                            yield return function;
                        }
                    }

                    current = Values.Receiver(call);
                    break;
                case ITranslatedQueryOperation query:
                    current = query.Operation;
                    break;
                case ILocalReferenceOperation local:
                    current = ReachingDefinitions.Of(facts.DefinitionsOf(local.Local), local).Definitions is [{ Values: [var only] }] ? only : null;
                    break;
                default:
                    yield break;
            }
        }
    }

    // A member of a model of whose views none has a place for it, or one of another type: a year in a date's place.
    private bool IsWithheld(IMemberReferenceOperation reference, IReadOnlyCollection<INamedTypeSymbol> views)
    {
        if (reference.Member is not (IPropertySymbol or IFieldSymbol) || reference.Instance?.Type is not INamedTypeSymbol { IsGenericType: false } model || !usage.Types.IsModel(model)
            || usage.Types.KindOf(reference.Member) != MemberKind.Phi)
        {
            return false;
        }

        INamedTypeSymbol[] ofModel = [.. views.Where(view => GeneratedViews.IsViewOf(view, model))];
        return ofModel.All(view => view.GetMembers(reference.Member.Name).OfType<IPropertySymbol>().All(shown => !IsSame(shown.Type, reference.Type)));
    }

    private static bool IsSame(ITypeSymbol shown, ITypeSymbol? member) =>
        member is not null && SymbolEqualityComparer.Default.Equals(Underlying(shown), Underlying(member)) || !IsScalar(member);

    // Lists of other types may hold the same elements: of these it is not certain.
    private static bool IsScalar(ITypeSymbol? type) => type is not null && (type.IsValueType || type.SpecialType == SpecialType.System_String);

    private static ITypeSymbol Underlying(ITypeSymbol type) => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    private static Dictionary<string, INamedTypeSymbol> Reached(INamedTypeSymbol view)
    {
        var reached = new Dictionary<string, INamedTypeSymbol>(StringComparer.Ordinal);
        var left = new Queue<ITypeSymbol>([view]);
        while (left.Count > 0)
        {
            ITypeSymbol type = left.Dequeue();
            IEnumerable<ITypeSymbol> parts = type is IArrayTypeSymbol array ? new[] { array.ElementType } : type is INamedTypeSymbol named ? named.TypeArguments : Array.Empty<ITypeSymbol>();
            if (GeneratedViews.IsView(type) && !reached.ContainsKey(type.ToDisplayString()))
            {
                reached.Add(type.ToDisplayString(), (INamedTypeSymbol)type);
                parts = type.GetMembers().OfType<IPropertySymbol>().Select(property => property.Type);
            }

            foreach (ITypeSymbol part in parts)
            {
                left.Enqueue(part);
            }
        }

        return reached;
    }
}
