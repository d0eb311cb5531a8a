using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace MinNecessary.Generators.Analysis;

/// <summary>Reads what an expression is, past what does not change it.</summary>
internal static class Values
{
    /// <summary>Past conversions, parentheses and awaits. A conversion that an application wrote is a method of its own.</summary>
    public static IOperation Bare(IOperation operation) => operation switch
    {
        IConversionOperation conversion when conversion.OperatorMethod is not { } written || IsOfPlatform(written) => Bare(conversion.Operand),
        IParenthesizedOperation parenthesized => Bare(parenthesized.Operand),
        IAwaitOperation { Operation: IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } task } } => Bare(task),
        IAwaitOperation awaited => Bare(awaited.Operation),
        _ => operation,
    };

    // A decimal made of another number, an action's result made of its value, a header made of a string.
    private static bool IsOfPlatform(IMethodSymbol method) => Propagation.NameOf(method.ContainingType) is var type
        && (type.StartsWith("System.", StringComparison.Ordinal) || type.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal) || type.StartsWith("Microsoft.Extensions.Primitives.", StringComparison.Ordinal));

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

    /// <summary>
    /// Whether an operation is a collection expression, a part of one, or what many arguments of one parameter become. The oldest compiler that loads us
    /// has no operations for these, and newer ones do: they are known by how they are written and by name.
    /// </summary>
    public static bool IsCollection(IOperation operation) =>
        operation.Syntax.IsKind(SyntaxKind.CollectionExpression) || operation.Syntax.IsKind(SyntaxKind.SpreadElement) || operation.Kind.ToString() is "CollectionExpression" or "Spread";

    /// <summary>What a method, or an extension method, is called on; null of another static one.</summary>
    public static IOperation? Receiver(IInvocationOperation call) => call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments.FirstOrDefault()?.Value : null);

    /// <summary>The function that an argument is; null where it is none.</summary>
    public static IAnonymousFunctionOperation? Function(IOperation value) => Bare(value) switch
    {
        IDelegateCreationOperation { Target: IAnonymousFunctionOperation function } => function,
        IAnonymousFunctionOperation function => function,
        _ => null,
    };

    /// <summary>The method that an argument names; null where it names none.</summary>
    public static IMethodSymbol? Method(IOperation value) => Bare(value) is IDelegateCreationOperation { Target: IMethodReferenceOperation reference } ? reference.Method : null;

    /// <summary>What a function itself gives back, and not one within it.</summary>
    public static IEnumerable<IOperation> Results(IAnonymousFunctionOperation function) => function.Body.Descendants().OfType<IReturnOperation>()
        .Where(result => OwnerOf(result) == function).Select(result => result.ReturnedValue).OfType<IOperation>();

    private static IOperation? OwnerOf(IOperation operation)
    {
        IOperation? owner = operation.Parent;
        while (owner is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            owner = owner.Parent;
        }

        return owner;
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
