using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MinNecessary.Generators.Analysis;

/// <summary>
/// Says whether an expression is PHI and where that comes from, by what one member's body says of it. What a method that it does not know gives
/// back is not PHI: precision goes first. Of one body, and not shared between threads.
/// </summary>
internal sealed partial class ValueFlow(PhiTypes types, AllowedRaw allowed, BlockFacts facts)
{
    private const int Deepest = 40;

    private readonly HashSet<(ISymbol Symbol, Definition Definition, string? Part)> _open = [];
    private int _depth;

    /// <summary>The first place from which an expression has a PHI model or a PHI member's value; null where it has neither.</summary>
    public Origin? Of(IOperation value) => Of(value, part: null);

    // A part is a member of a tuple or of an anonymous type, by name: the rest of that is not asked for.
    private Origin? Of(IOperation value, string? part)
    {
        if (_depth >= Deepest)
        {
            return null;
        }

        _depth++;
        try
        {
            IOperation bare = Values.Bare(value);
            if (bare.ConstantValue.HasValue || bare is IDefaultValueOperation or INameOfOperation or ITypeOfOperation)
            {
                return null;
            }

            return part is null ? OfWhole(bare) : OfPart(bare, part);
        }
        finally
        {
            _depth--;
        }
    }

    private Origin? OfWhole(IOperation value) => value switch
    {
        ILocalReferenceOperation local => OfNamed(local.Local, local, part: null) ?? OfType(local, isDefined: facts.IsFollowed(local.Local)),
        IParameterReferenceOperation parameter => OfParameter(parameter, part: null),
        IMemberReferenceOperation member => OfMember(member),
        IInvocationOperation invocation => types.HeldBy(invocation.Type) is null ? OfCall(invocation, part: null) : OfModelCall(invocation),
        IConditionalAccessInstanceOperation instance => Values.ConditionalReceiver(instance) is { } receiver ? Of(receiver) : null,
        IConditionalAccessOperation access => Of(access.WhenNotNull),
        ICoalesceOperation coalesce => Of(coalesce.Value) ?? Of(coalesce.WhenNull),
        IConditionalOperation { WhenFalse: { } otherwise } conditional => Of(conditional.WhenTrue) ?? Of(otherwise),
        ISwitchExpressionOperation choice => First(choice.Arms.Select(arm => arm.Value)),
        IAssignmentOperation assignment => Of(assignment.Value),
        ITupleOperation tuple => First(tuple.Elements),
        IAnonymousObjectCreationOperation anonymous => First(anonymous.Initializers.OfType<ISimpleAssignmentOperation>().Select(initializer => initializer.Value)),
        IArrayCreationOperation { Initializer: { } elements } => First(elements.ElementValues),
        IObjectCreationOperation creation => OfType(creation) ?? OfCreation(creation),
        _ => OfType(value) ?? OfText(value),
    };

    private Origin? OfParameter(IParameterReferenceOperation parameter, string? part)
    {
        (_, bool isReplaced) = ReachingDefinitions.Of(facts.DefinitionsOf(parameter.Parameter), parameter);
        if (OfNamed(parameter.Parameter, parameter, part) is { } given)
        {
            return given;
        }

        if (isReplaced || allowed.Holds(parameter.Parameter))
        {
            return null;
        }

        if (part is null && types.KindOf(parameter.Parameter) == MemberKind.Phi)
        {
            return new Origin(parameter.Parameter, parameter);
        }

        return part is null && OfType(parameter) is { } model ? model : OfElement(parameter, part);
    }

    private Origin? OfMember(IMemberReferenceOperation reference)
    {
        ISymbol member = reference.Member;
        // What a place holds may be raw; a model's own member cannot say so for everyone who reads it.
        if (member is not (IPropertySymbol or IFieldSymbol) || (allowed.Holds(member) && !types.IsModel(member.ContainingType)))
        {
            return null;
        }

        switch (types.KindOf(member, reference.Instance is { } read ? Values.Bare(read).Type : null))
        {
            case MemberKind.NotPhi:
                return null;
            case MemberKind.Phi when types.HeldBy(reference.Type) is null:
                return new Origin(member, reference);
            default:
                return OfType(reference) ?? (reference.Instance is { } instance ? OfMemberOf(instance, member) : null);
        }
    }

    private Origin? OfMemberOf(IOperation instance, ISymbol member)
    {
        if (instance.Type is { } type && (type.IsAnonymousType || type.IsTupleType))
        {
            return Of(instance, Values.PartName(member));
        }

        Origin? whole = Propagation.GivesItself(member) ? Of(instance) : null;

        // Of a dictionary that holds models the keys are no models, unless they are of such a type.
        return whole is { IsModel: true } && member.Name is "Key" or "Keys" ? null : whole;
    }

    private Origin? OfNamed(ISymbol symbol, IOperation use, string? part)
    {
        foreach (Definition definition in ReachingDefinitions.Of(facts.DefinitionsOf(symbol), use).Definitions)
        {
            if (!_open.Add((symbol, definition, part)))
            {
                continue;
            }

            Origin? found = definition.Values.Select(value => Of(value, part ?? definition.Part)).FirstOrDefault(origin => origin is not null);
            _open.Remove((symbol, definition, part));
            if (found is not null)
            {
                return found with { At = use };
            }
        }

        return null;
    }

    /// <summary>A model by its type alone; of a local whose values are all known, they say.</summary>
    private Origin? OfType(IOperation value, bool isDefined = false) => !isDefined && types.HeldBy(value.Type) is { } model ? new Origin(model, value) : null;

    private Origin? First(IEnumerable<IOperation> values) => values.Select(Of).FirstOrDefault(origin => origin is not null);
}
