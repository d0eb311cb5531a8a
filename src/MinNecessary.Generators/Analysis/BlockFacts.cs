using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MinNecessary.Generators.Analysis;

/// <summary>What one walk over the body of a member finds: where locals get their values, and what may hand a value on.</summary>
internal sealed class BlockFacts
{
    private static readonly HashSet<string> Adding = new(StringComparer.Ordinal)
    {
        "Add", "AddRange", "AddFirst", "AddLast", "Append", "AppendLine", "AppendFormat", "AppendJoin", "Enqueue", "Insert", "Push", "TryAdd", "Write", "WriteLine",
    };

    private readonly Dictionary<ISymbol, List<Definition>> _definitions = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, int> _uses = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _givenElsewhere = new(SymbolEqualityComparer.Default);
    private readonly List<IOperation> _candidates = [];

    private BlockFacts()
    {
    }

    /// <summary>Calls, creations, assignments, returns and the like, in the order of the text.</summary>
    public IReadOnlyList<IOperation> Candidates => _candidates;

    public static BlockFacts Of(IEnumerable<IOperation> blocks)
    {
        var facts = new BlockFacts();
        foreach (IOperation operation in blocks.SelectMany(block => block.DescendantsAndSelf()))
        {
            facts.Read(operation);
        }

        return facts;
    }

    /// <summary>The places that give a local or a parameter a value, in the order of the text.</summary>
    public IReadOnlyList<Definition> DefinitionsOf(ISymbol symbol) => _definitions.TryGetValue(symbol, out List<Definition>? found) ? found : [];

    /// <summary>Whether every value of a local is among its definitions: none is given by reference.</summary>
    public bool IsFollowed(ISymbol symbol) => _definitions.ContainsKey(symbol) && !_givenElsewhere.Contains(symbol);

    /// <summary>How often a local is named, beside where it is declared.</summary>
    public int UsesOf(ISymbol symbol) => _uses.TryGetValue(symbol, out int count) ? count : 0;

    private void Read(IOperation operation)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation { Parent: IForEachLoopOperation loop } variable:
                Define(variable.Symbol, variable, [loop.Collection]);
                break;
            case IVariableDeclaratorOperation variable:
                if ((variable.Initializer ?? (variable.Parent as IVariableDeclarationOperation)?.Initializer) is { } initializer)
                {
                    Define(variable.Symbol, variable, [initializer.Value]);
                }

                break;
            case ISimpleAssignmentOperation assignment:
                ReadAssignment(assignment);
                _candidates.Add(operation);
                break;
            case ICompoundAssignmentOperation or ICoalesceAssignmentOperation:
                var compound = (IAssignmentOperation)operation;
                Define(Values.Named(compound.Target), operation, [compound.Value], replaces: false);
                _candidates.Add(operation);
                break;
            case ILocalReferenceOperation local:
                _uses[local.Local] = UsesOf(local.Local) + 1;
                break;
            case IDeconstructionAssignmentOperation deconstruction when (deconstruction.Target is IDeclarationExpressionOperation { Expression: ITupleOperation declared } ? declared : deconstruction.Target) is ITupleOperation targets:
                ReadDeconstruction(deconstruction, targets);
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref } argument when Values.Named(argument.Value) is { } given:
                _givenElsewhere.Add(given);
                break;
            case IDeclarationPatternOperation { DeclaredSymbol: { } declared }:
                Define(declared, operation, Values.MatchedBy(operation));
                break;
            case IRecursivePatternOperation { DeclaredSymbol: { } declared }:
                Define(declared, operation, Values.MatchedBy(operation));
                break;
            case IInvocationOperation invocation:
                ReadAddition(invocation);
                _candidates.Add(operation);
                break;
            case IObjectCreationOperation or IReturnOperation or IThrowOperation or IWithOperation:
                _candidates.Add(operation);
                break;
            default:
                break;
        }
    }

    private void ReadAssignment(ISimpleAssignmentOperation assignment)
    {
        ISymbol? target = Values.Named(assignment.Target);
        if (target is not null)
        {
            Define(target, assignment, [assignment.Value]);
        }
        else if (assignment.Target is IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } list })
        {
            Define(Values.Named(list), assignment, [assignment.Value], replaces: false);
        }
        else if (assignment.Target is IArrayElementReferenceOperation element)
        {
            Define(Values.Named(element.ArrayReference), assignment, [assignment.Value], replaces: false);
        }
    }

    // Of two tuples, element by element; of a value with parts, by the names of the elements.
    private void ReadDeconstruction(IDeconstructionAssignmentOperation deconstruction, ITupleOperation targets)
    {
        var values = Values.Bare(deconstruction.Value) as ITupleOperation;
        for (int index = 0; index < targets.Elements.Length; index++)
        {
            IOperation target = targets.Elements[index] is IDeclarationExpressionOperation declaration ? declaration.Expression : targets.Elements[index];
            if (values is not null && values.Elements.Length == targets.Elements.Length)
            {
                Define(Values.Named(target), deconstruction, [values.Elements[index]]);
            }
            else if (deconstruction.Value.Type is INamedTypeSymbol { IsTupleType: true } tuple && index < tuple.TupleElements.Length)
            {
                Define(Values.Named(target), deconstruction, [deconstruction.Value], part: Values.PartName(tuple.TupleElements[index]));
            }
        }
    }

    // A builder or a list holds afterwards what it held before, and what was added to it.
    private void ReadAddition(IInvocationOperation invocation)
    {
        if (invocation.Instance is null || !Adding.Contains(invocation.TargetMethod.Name))
        {
            return;
        }

        IOperation receiver = Values.Bare(invocation.Instance);
        while (receiver is IInvocationOperation { Instance: { } inner } chained && Adding.Contains(chained.TargetMethod.Name))
        {
            receiver = Values.Bare(inner);
        }

        Define(Values.Named(receiver), invocation, [.. invocation.Arguments.Select(argument => argument.Value)], replaces: false);
    }

    private void Define(ISymbol? symbol, IOperation place, IReadOnlyList<IOperation> values, bool replaces = true, string? part = null)
    {
        if (symbol is null || values.Count == 0)
        {
            return;
        }

        if (!_definitions.TryGetValue(symbol, out List<Definition>? definitions))
        {
            _definitions.Add(symbol, definitions = []);
        }

        definitions.Add(new Definition(place, values, replaces, part));
    }
}
