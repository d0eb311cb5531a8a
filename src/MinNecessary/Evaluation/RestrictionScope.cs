using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>Whether a restriction is about a request, and what it yields to (45 CFR 164.522(a)(1)(iii), (v), (vi)).</summary>
internal static class RestrictionScope
{
    /// <summary>
    /// Whether it applies. A recipient or purpose that the policy does not know might be a misspelt one of this request, so that such a restriction
    /// applies, and is not understood.
    /// </summary>
    public static bool Applies(Restriction restriction, EvaluationInput input)
    {
        bool hasEnded = restriction.EndedBy == RestrictionEnd.Individual && restriction.EndedOn is { } end && input.Day >= end;
        return !hasEnded
            && IsOfKindForRequest(restriction.Kind, input)
            && (restriction.Recipients.Count == 0 || (input.Request.Recipient is { } recipient && MayName(restriction.Recipients, recipient, input.Policy.Recipients.ContainsKey)))
            && (restriction.Purposes.Count == 0 || MayName(restriction.Purposes, input.Request.Purpose, input.Policy.Purposes.ContainsKey));
    }

    /// <summary>Whether the policy knows every name of one that applies, so that it is known what it covers.</summary>
    public static bool IsUnderstood(Restriction restriction, EvaluationInput input) =>
        restriction.Categories.All(category => CategoryCatalog.IsKnown(category) || input.Policy.Categories.Contains(category))
        && (restriction.Label is not { } label || LabelCatalog.Names.Contains(label) || input.Policy.Labels.Contains(label))
        && (restriction.Recipients.Count == 0 || restriction.Recipients.Lists(input.Request.Recipient!))
        && (restriction.Purposes.Count == 0 || restriction.Purposes.Lists(input.Request.Purpose));

    /// <summary>Whether one that holds for everyone is about a request, unless its condition lifts it.</summary>
    public static bool IsAbout(StandingRestriction standing, Activity activity, string? recipient, GrantDefinition? grant) =>
        (standing.Activities.Count == 0 || standing.Activities.Contains(activity))
        && (standing.Recipients.Count == 0 || (recipient is not null && standing.Recipients.Contains(recipient)))
        && (grant?.Exemption is not { } exemption || !standing.YieldsTo.Contains(exemption));

    public static bool Applies(StandingRestriction standing, EvaluationInput input) =>
        IsAbout(standing, input.Request.Activity, input.Request.Recipient, input.Grant) && (standing.Unless is not { } condition || !Condition.Holds(condition, input));

    private static bool MayName(IReadOnlyCollection<string> names, string name, Func<string, bool> isKnown) => names.Lists(name) || !names.All(isKnown);

    private static bool IsOfKindForRequest(RestrictionKind kind, EvaluationInput input) => kind switch
    {
        RestrictionKind.PaidInFull => IsTowardHealthPlan(input) && input.Grant?.Exemption != Exemption.RequiredByLaw,

        // 164.522(a)(1)(i), (v): it is for treatment, payment, operations, and for what those close to the individual are told (164.510(b)), which
        // has a basis of its own; it does not prevent what 164.512 permits, the Secretary or the law require, nor the individual's own access.
        RestrictionKind.Agreed => !input.IsFor(PurposeBasis.Research) && !input.IsFor(PurposeBasis.PublicHealth)
            && input.Grant?.Exemption is not (Exemption.RequiredByLaw or Exemption.Secretary or Exemption.Individual),
        _ => true,
    };

    // A clearinghouse carries to the plan what it is given; an eligibility request tells the plan what it asks about.
    private static bool IsTowardHealthPlan(EvaluationInput input) =>
        input.Request.Activity != Activity.Use
        && input.Recipient?.Kind is RecipientKind.HealthPlan or RecipientKind.Clearinghouse
        && (input.IsFor(PurposeBasis.Payment) || input.IsFor(PurposeBasis.Operations));
}
