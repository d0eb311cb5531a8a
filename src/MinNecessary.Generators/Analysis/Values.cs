using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MinNecessary.Generators.Analysis;

/// <summary>Reads what an expression is, past what does not change it.</summary>
internal static class Values
{
    /// <summary>Past conversions, parentheses and awaits. A conversion that someone wrote is a method of theirs.</summary>
    public static IOperation Bare(IOperation operation) => operation switch
    {
        IConversionOperation { OperatorMethod: null } conversion => Bare(conversion.Operand),
        IParenthesizedOperation parenthesized => Bare(parenthesized.Operand),
        IAwaitOperation { Operation: IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } task } } => Bare(task),
        IAwaitOperation awaited => Bare(awaited.Operation),
        _ => operation,
    };

    /// <summary>The local or parameter that an expression names; null where it names none.</summary>
    public static ISymbol? Named(IOperation? operation) => operation is null ? null : Bare(operation) switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IDeclarationExpressionOperation declaration => Named(declaration.Expression),
        _ => null,
    };

    /// <summary>The name of a part of an anonymous type or a tuple; of a tuple's element the one that does not depend on how it is written.</summary>
    public static string PartName(ISymbol member) => member is IFieldSymbol { CorrespondingTupleField: { } field } ? field.Name : member.Name;

    /// <summary>What a pattern looks at; nothing where that is not one expression.</summary>
    public static IReadOnlyList<IOperation> MatchedBy(IOperation pattern)
    {
        for (IOperation? parent = pattern.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IPropertySubpatternOperation property:
                    return [property.Member];
                case IIsPatternOperation test:
                    return [test.Value];
                case ISwitchExpressionOperation choice:
                    return [choice.Value];
                case ISwitchOperation choice:
                    return [choice.Value];
                case IPatternOperation or ISwitchExpressionArmOperation or ISwitchCaseOperation or ICaseClauseOperation:
                    // A part of a list or of a tuple is not followed.
                    if (parent is IListPatternOperation or IRecursivePatternOperation { DeconstructionSubpatterns.Length: > 0 })
                    {
                        return [];
                    }

                    break;
                default:
                    return [];
            }
        }

        return [];
    }

    /// <summary>The expression that <c>?.</c> reads from.</summary>
    public static IOperation? ConditionalReceiver(IConditionalAccessInstanceOperation instance)
    {
        IOperation child = instance;
        for (IOperation? parent = instance.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            if (parent is IConditionalAccessOperation access && access.WhenNotNull == child)
            {
                return access.Operation;
            }
        }

        return null;
    }
}
