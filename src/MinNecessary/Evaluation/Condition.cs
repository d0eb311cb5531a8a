using System.Collections.Frozen;
using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>A condition that a grant may name under <c>when</c>: the fact it reads and the reasons it gives.</summary>
internal sealed class Condition
{
    private static readonly FrozenDictionary<string, Condition> All = new Dictionary<string, Condition>(StringComparer.Ordinal)
    {
        ["TrainingCurrent"] = new(
            static facts => facts.TrainingCurrent,
            new Reason(ReasonCodes.TrainingNotCurrent, ReasonKind.NotPermitted, "45 CFR 164.530(b)", "The actor's training for this role is not current. Complete the training, then ask again."),
            new Reason(ReasonCodes.TrainingUnknown, ReasonKind.FactMissing, "45 CFR 164.530(b)", "It is not known whether the actor's training is current. Register a fact source that knows.")),
        ["AssignedWork"] = new(
            static facts => facts.AssignedWork,
            new Reason(ReasonCodes.WorkNotAssigned, ReasonKind.NotPermitted, "45 CFR 164.514(d)(2)(ii)", "The subject's work is not assigned to the actor. Assign it, then ask again."),
            new Reason(ReasonCodes.AssignmentUnknown, ReasonKind.FactMissing, "45 CFR 164.514(d)(2)(ii)", "It is not known whether the subject's work is assigned to the actor. Register a fact source that knows.")),
        ["AgreementInForce"] = new(
            static facts => facts.AgreementInForce,
            new Reason(ReasonCodes.AgreementNotInForce, ReasonKind.NotPermitted, "45 CFR 164.504(e)", "No agreement that permits the purpose is in force with the recipient. Put one in force, then ask again."),
            new Reason(ReasonCodes.AgreementUnknown, ReasonKind.FactMissing, "45 CFR 164.504(e)", "It is not known whether an agreement with the recipient is in force. Register a fact source that knows.")),
        ["IdentityVerified"] = new(
            static facts => facts.IdentityVerified,
            new Reason(ReasonCodes.IdentityNotVerified, ReasonKind.NotPermitted, "45 CFR 164.514(h)", "The recipient's identity and authority are not verified. Verify them, then ask again."),
            new Reason(ReasonCodes.VerificationUnknown, ReasonKind.FactMissing, "45 CFR 164.514(h)", "It is not known whether the recipient's identity and authority are verified. Register a fact source that knows.")),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly Func<Facts, bool?> _fact;
    private readonly Reason _doesNotHold;
    private readonly Reason _unknown;

    private Condition(Func<Facts, bool?> fact, Reason doesNotHold, Reason unknown)
    {
        _fact = fact;
        _doesNotHold = doesNotHold;
        _unknown = unknown;
    }

    /// <summary>The names that a policy may write; a test holds them equal to what the policy's validation knows.</summary>
    internal static IReadOnlyCollection<string> Names => All.Keys;

    internal static Condition Find(string name) => All[name];

    /// <summary>The reason against a condition of whichever kind, or null where it holds.</summary>
    internal static Reason? Check(string name, EvaluationInput input)
    {
        if (All.TryGetValue(name, out Condition? builtIn))
        {
            return builtIn.Check(input.Facts);
        }

        // Its name and citation are the policy's own text.
        string citation = input.Policy.Conditions.TryGetValue(name, out ConditionDefinition? own) ? own.Citation ?? "45 CFR 164.514(d)(2)(ii)" : "45 CFR 164.514(d)(2)(ii)";
        return input.Facts.Conditions.TryGetValue(name, out bool holds) && input.Facts.Conditions.Keys.Contains(name, StringComparer.Ordinal)
            ? holds ? null : new Reason(ReasonCodes.ConditionNotMet, ReasonKind.NotPermitted, citation, $"Condition '{name}' of the policy does not hold. See to it, then ask again.")
            : new Reason(ReasonCodes.ConditionUnknown, ReasonKind.FactMissing, citation, $"It is not known whether condition '{name}' of the policy holds. Register an ICondition of that name.");
    }

    /// <summary>The codes of the reasons that it can give.</summary>
    internal static string[] CodesOf(string name) =>
        All.TryGetValue(name, out Condition? builtIn) ? [builtIn._doesNotHold.Code, builtIn._unknown.Code] : [ReasonCodes.ConditionNotMet, ReasonCodes.ConditionUnknown];

    /// <summary>Whether a condition is known to hold.</summary>
    internal static bool Holds(string name, EvaluationInput input) => Check(name, input) is null;

    /// <summary>The reason against, or null where the condition holds.</summary>
    internal Reason? Check(Facts facts) => _fact(facts) switch
    {
        true => null,
        false => _doesNotHold,
        null => _unknown,
    };
}
