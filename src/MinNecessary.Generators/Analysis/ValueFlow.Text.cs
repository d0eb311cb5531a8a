using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MinNecessary.Generators.Analysis;

/// <summary>What texts and collections are made of.</summary>
internal sealed partial class ValueFlow
{
    private Origin? OfText(IOperation value) => value switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => Of(sum.LeftOperand) ?? Of(sum.RightOperand),
        IInterpolatedStringOperation text => First(text.Parts.Select(Interpolated).OfType<IOperation>()),
        IInterpolatedStringHandlerCreationOperation handler => Of(handler.Content),
        IInterpolatedStringAdditionOperation addition => Of(addition.Left) ?? Of(addition.Right),
        IArrayElementReferenceOperation element => Of(element.ArrayReference),
        IImplicitIndexerReferenceOperation indexer => Of(indexer.Instance),
        ITranslatedQueryOperation query => Of(query.Operation),

        _ when Values.IsCollection(value) => First(value.ChildOperations),
        _ => null,
    };

    private static IOperation? Interpolated(IInterpolatedStringContentOperation part) => part switch
    {
        IInterpolationOperation interpolation => interpolation.Expression,
        IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments: [var value, ..] } } => value.Value,
        _ => null,
    };
}
