using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MinNecessary.Generators.Analysis;

/// <summary>What calls give back of what they are given.</summary>
internal sealed partial class ValueFlow
{
    private Origin? OfPart(IOperation value, string part) => value switch
    {
        ILocalReferenceOperation local => OfNamed(local.Local, local, part),
        IParameterReferenceOperation parameter => OfParameter(parameter, part),
        IInvocationOperation invocation => OfCall(invocation, part),
        IConditionalAccessInstanceOperation instance => Values.ConditionalReceiver(instance) is { } receiver ? Of(receiver, part) : null,
        IConditionalAccessOperation access => Of(access.WhenNotNull, part),
        ICoalesceOperation coalesce => Of(coalesce.Value, part) ?? Of(coalesce.WhenNull, part),
        IConditionalOperation { WhenFalse: { } otherwise } conditional => Of(conditional.WhenTrue, part) ?? Of(otherwise, part),
        ITupleOperation tuple when part.StartsWith("Item", StringComparison.Ordinal) && int.TryParse(part.Substring(4), out int item) && item <= tuple.Elements.Length => Of(tuple.Elements[item - 1]),
        IAnonymousObjectCreationOperation anonymous => anonymous.Initializers.OfType<ISimpleAssignmentOperation>()
            .Where(initializer => initializer.Target is IPropertyReferenceOperation property && property.Property.Name == part).Select(initializer => Of(initializer.Value)).FirstOrDefault(),
        IArrayCreationOperation { Initializer: { } elements } => elements.ElementValues.Select(element => Of(element, part)).FirstOrDefault(origin => origin is not null),
        IArrayElementReferenceOperation element => Of(element.ArrayReference, part),
        IPropertyReferenceOperation { Instance: { } instance } property when Propagation.GivesItself(property.Property) => Of(instance, part),
        ITranslatedQueryOperation query => Of(query.Operation, part),
        _ => null,
    };

    // A list of models is one by its type, unless it is made of what a place holds on purpose.
    private Origin? OfModelCall(IInvocationOperation invocation) =>
        Propagation.IsOverElements(invocation.TargetMethod) && Receiver(invocation) is { } receiver && types.HeldBy(Values.Bare(receiver).Type) is not null
            ? OfCall(invocation, part: null)
            : OfType(invocation);

    private Origin? OfCall(IInvocationOperation invocation, string? part)
    {
        IMethodSymbol method = invocation.TargetMethod;
        if (Propagation.IsOverElements(method))
        {
            return Selector(invocation) is { } selector
                ? Values.Results(selector).Select(result => Of(result, part)).FirstOrDefault(origin => origin is not null)
                : Receiver(invocation) is { } receiver ? Of(receiver, part) : null;
        }

        if (part is not null)
        {
            return null;
        }

        Origin? found = First(Propagation.Sources(invocation));
        return found is { IsModel: true } && Propagation.IsSerialization(method) ? null : found;
    }

    private static IOperation? Receiver(IInvocationOperation invocation) => invocation.Instance ?? invocation.Arguments.FirstOrDefault()?.Value;

    // What Select and its like make of each element; a condition is no part of what comes.
    private static IAnonymousFunctionOperation? Selector(IInvocationOperation invocation) => Propagation.Selects(invocation.TargetMethod)
        ? invocation.Arguments.Select(argument => Values.Function(argument.Value)).LastOrDefault(function => function is not null)
        : null;

    // The parameter of a function that a list's method calls for each element.
    private Origin? OfElement(IParameterReferenceOperation parameter, string? part)
    {
        if (parameter.Parameter is not { Ordinal: 0, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } owner })
        {
            return null;
        }

        IOperation? function = parameter.Parent;
        while (function is not null && !(function is IAnonymousFunctionOperation each && SymbolEqualityComparer.Default.Equals(each.Symbol, owner)))
        {
            function = function.Parent;
        }

        IOperation? argument = function?.Parent;
        while (argument is IDelegateCreationOperation or IConversionOperation)
        {
            argument = argument.Parent;
        }

        return argument is IArgumentOperation { Parent: IInvocationOperation invocation } && Propagation.IsOverElements(invocation.TargetMethod) && Receiver(invocation) is { } receiver
            ? Of(receiver, part) is { } origin ? origin with { At = parameter } : null
            : null;
    }

    private Origin? OfCreation(IObjectCreationOperation creation)
    {
        if (creation.Type is not INamedTypeSymbol type || !Propagation.IsContainer(type))
        {
            return null;
        }

        return First(creation.Arguments.Select(argument => argument.Value)) ?? First(creation.Initializer?.Initializers.SelectMany(Added) ?? []);
    }

    private static IEnumerable<IOperation> Added(IOperation initializer) => initializer switch
    {
        IInvocationOperation add => add.Arguments.Select(argument => argument.Value),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true } indexer } assignment => indexer.Arguments.Select(argument => argument.Value).Append(assignment.Value),
        ISimpleAssignmentOperation assignment => [assignment.Value],
        _ => [],
    };
}
