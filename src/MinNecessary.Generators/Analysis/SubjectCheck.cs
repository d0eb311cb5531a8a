using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MinNecessary.Generators.Diagnostics;
using MinNecessary.Generators.Parsing;

namespace MinNecessary.Generators.Analysis;

/// <summary>A decision that was made for one model's subject is not used for another model, nor kept from one turn of a loop to the next.</summary>
internal sealed class SubjectCheck(UsageCompilation usage, BlockFacts facts, Action<Diagnostic> report)
{
    private const string Id = "MN0214";

    public void Run(IOperation candidate)
    {
        switch (candidate)
        {
            case IInvocationOperation { Arguments: [var model, var decision] } call when GeneratedViews.IsShow(call.TargetMethod):
                JudgeShow(model.Value, decision.Value);
                break;
            case ICoalesceAssignmentOperation kept when Values.Named(kept.Target) is ILocalSymbol decision && DecidedFor(kept.Value) is { } subject:
                JudgeKept(kept, decision, subject);
                break;
            default:
                break;
        }
    }

    private void JudgeShow(IOperation model, IOperation decision)
    {
        if (Values.Named(model) is { } shown && Values.Named(decision) is { } made
            && ReachingDefinitions.Of(facts.DefinitionsOf(made), decision).Definitions is [{ Values: [var value] }]
            && DecidedFor(value) is { } subject && !SymbolEqualityComparer.Default.Equals(subject, shown)
            && SymbolEqualityComparer.Default.Equals(TypeOf(subject), TypeOf(shown)) && AreApart(subject, shown) && !ComparesSubjects(model))
        {
            report(Diagnostic.Create(Descriptors.Find(Id), decision.Syntax.GetLocation(), subject.Name, shown.Name));
        }
    }

    // The first turn's subject has the decision, and every turn after it goes by that.
    private void JudgeKept(IOperation kept, ILocalSymbol decision, ISymbol subject)
    {
        for (IOperation? parent = kept.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IForEachLoopOperation loop && loop.Locals.Any(local => SymbolEqualityComparer.Default.Equals(local, subject)))
            {
                bool isOutside = decision.DeclaringSyntaxReferences.All(reference => !loop.Syntax.Span.Contains(reference.Span));
                if (isOutside)
                {
                    report(Diagnostic.Create(Descriptors.Find(Id), kept.Syntax.GetLocation(), subject.Name, "the next"));
                }

                return;
            }
        }
    }

    // The local or parameter whose subject a decision is asked for.
    private ISymbol? DecidedFor(IOperation value) =>
        Values.Bare(value) is IInvocationOperation { TargetMethod: { Name: "DecideAsync", ContainingType.Name: "IMinimumNecessary" } } decide
        && decide.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "subject") is { } subject
        && Values.Bare(subject.Value) is IMemberReferenceOperation { Instance: { } instance } member && IsSubject(member.Member) && usage.Types.IsModel(instance.Type)
            ? Values.Named(instance)
            : null;

    // Neither is made of the other, nor are both taken from one place: they may then be one person's.
    private bool AreApart(ISymbol first, ISymbol second)
    {
        HashSet<ISymbol> ofFirst = Sources(first);
        return !ofFirst.Overlaps(Sources(second)) && !(IsElement(first) || IsElement(second));
    }

    private HashSet<ISymbol> Sources(ISymbol symbol)
    {
        var sources = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { symbol };
        var left = new Queue<ISymbol>([symbol]);
        while (left.Count > 0)
        {
            foreach (IOperation operation in facts.DefinitionsOf(left.Dequeue()).SelectMany(definition => definition.Values).SelectMany(Read))
            {
                ISymbol? named = operation is ILocalReferenceOperation or IParameterReferenceOperation ? Values.Named(operation) : (operation as IFieldReferenceOperation)?.Field ?? (ISymbol?)(operation as IPropertyReferenceOperation)?.Property;
                if (named is not null && sources.Add(named))
                {
                    left.Enqueue(named);
                }
            }
        }

        return sources;
    }

    // Two members of one object are two; what two calls or indexes make of one thing may be one person's.
    private IEnumerable<IOperation> Read(IOperation value) => Values.Bare(value) is IMemberReferenceOperation member && usage.Types.IsModel(member.Type) ? [member] : value.DescendantsAndSelf();

    private bool IsElement(ISymbol symbol) => symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } }
        || facts.DefinitionsOf(symbol).Any(definition => definition.Place is IVariableDeclaratorOperation { Parent: IForEachLoopOperation });

    // Whoever compares two subjects knows that they may differ.
    private static bool ComparesSubjects(IOperation place)
    {
        IOperation root = place;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root.Descendants().Any(operation => operation switch
        {
            IBinaryOperation binary => IsSubjectOf(binary.LeftOperand) && IsSubjectOf(binary.RightOperand),
            IInvocationOperation { TargetMethod.Name: "Equals" } call => call.Arguments.Any(argument => IsSubjectOf(argument.Value)),
            _ => false,
        });
    }

    private static bool IsSubjectOf(IOperation operation) => Values.Bare(operation) is IMemberReferenceOperation member && IsSubject(member.Member);

    /// <summary>Whether a member says whose the model is.</summary>
    public static bool IsSubject(ISymbol member) => member.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == KnownNames.SubjectAttribute);

    private static ITypeSymbol? TypeOf(ISymbol symbol) => (symbol as ILocalSymbol)?.Type ?? (symbol as IParameterSymbol)?.Type;
}
