using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MinNecessary.Generators.Analysis;

/// <summary>
/// Which of a local's values it may have where it is used: the last one that was certainly given before, those given between the two,
/// and those that a loop brings round.
/// </summary>
internal static class ReachingDefinitions
{
    /// <summary>The definitions that may reach a use; the value that a parameter came with is among them where nothing has certainly replaced it.</summary>
    public static (IReadOnlyList<Definition> Definitions, bool IsReplaced) Of(IReadOnlyList<Definition> definitions, IOperation use)
    {
        if (definitions.Count == 0)
        {
            return ([], false);
        }

        Definition? last = definitions.LastOrDefault(definition => definition.Replaces && IsBefore(definition, use) && Dominates(definition.Place, use));
        int start = last?.Place.Syntax.SpanStart ?? -1;
        return ([.. definitions.Where(definition => definition.Place.Syntax.SpanStart >= start && (IsBefore(definition, use) || IsBroughtRound(definition.Place, use, last?.Place)))], last is not null);
    }

    private static bool IsBefore(Definition definition, IOperation use) =>
        definition.Place.Syntax.Span.End <= use.Syntax.SpanStart || definition.Place is IVariableDeclaratorOperation { Parent: IForEachLoopOperation };

    // It is a statement of its own in a block that the use is within, after it: no path to the use goes round it.
    private static bool Dominates(IOperation place, IOperation use)
    {
        IOperation statement = place;
        while (statement.Parent is IVariableDeclarationOperation or IVariableDeclarationGroupOperation or IExpressionStatementOperation or IUsingDeclarationOperation)
        {
            statement = statement.Parent;
        }

        return statement.Parent is IBlockOperation or ISwitchCaseOperation && statement.Parent.Syntax.Span.Contains(use.Syntax.Span);
    }

    private static bool IsBroughtRound(IOperation place, IOperation use, IOperation? last)
    {
        for (IOperation? parent = place.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is ILoopOperation && Contains(parent, use))
            {
                return last is null || !Contains(parent, last);
            }
        }

        return false;
    }

    private static bool Contains(IOperation outer, IOperation inner) => outer.Syntax.Span.Contains(inner.Syntax.Span);
}
