using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MinNecessary.Generators.Analysis;

/// <summary>What one walk over the body of a member finds: where locals get their values, and what may hand a value on.</summary>
internal sealed partial class BlockFacts
{
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
