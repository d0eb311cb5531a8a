using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>
/// The individual's restrictions (45 CFR 164.522(a)) and those that hold for everyone. They subtract: a category that views can do without
/// is withheld, and another one denies the record. Reasons stand in one order, whatever the order of the restrictions.
/// </summary>
internal static class RestrictionChecks
{
    private static readonly Reason Unknown = new(
        ReasonCodes.RestrictionsUnknown, ReasonKind.FactMissing, "45 CFR 164.522(a)(1)", "It is not known which restrictions the individual has. Register a fact source that knows; where there are none, it says so by an empty list.");

    private static readonly Reason NotUnderstood = new(
        ReasonCodes.RestrictionNotUnderstood, ReasonKind.FactMissing, "45 CFR 164.522(a)(1)", "A restriction names a category, label, recipient or purpose that the policy does not know, so that no one knows what it covers. Correct it, or declare the name.");

    private static readonly Reason WholeRecord = new(
        ReasonCodes.RecordRestricted, ReasonKind.NotPermitted, "45 CFR 164.522(a)(1)", "A restriction covers the whole record for this activity, party and purpose.");

    private static readonly Reason NotRestrictable = new(
        ReasonCodes.RestrictedCategory, ReasonKind.NotPermitted, "45 CFR 164.522(a)(1)", "A restriction covers a category that the grant shows and that no view of it can do without. List it under 'restrictable' of the policy, so that views leave it out, or do without the record.");

    private static readonly Obligation AskForNoFurtherUse = new(
        ObligationCodes.AskForNoFurtherUse, "45 CFR 164.522(a)(1)(iv)", "Ask the provider not to use or disclose further what was restricted and is disclosed for emergency treatment.");

    public static void Check(EvaluationInput input, EvaluationDraft draft)
    {
        draft.DenyIf(input.Facts.Restrictions is null && input.Policy.KnowsRestrictions, Unknown);
        if (input.Facts.Restrictions is { Count: > 0 } || input.Policy.Restrictions.Count > 0)
        {
            Apply(input, draft);
        }
    }

    // By itself, since what its lambdas close over would be allocated for those who have none too.
    private static void Apply(EvaluationInput input, EvaluationDraft draft)
    {
        Restriction[] applicable = [.. (input.Facts.Restrictions ?? []).Where(restriction => RestrictionScope.Applies(restriction, input))];

        // 164.522(a)(1)(iii): what was agreed yields to emergency treatment. One that takes nothing from the grant stands in no one's way.
        Restriction[] binding = [.. applicable.Where(restriction => restriction.Kind != RestrictionKind.Agreed || !input.IsEmergencyTreatment)];
        if (applicable.Except(binding).Any(restriction => TakesSomething(restriction, input, draft)))
        {
            EmergencyClaim.SetAside(WholeRecord, input, draft);
            if (input.Request.Activity == Activity.Disclosure)
            {
                draft.Oblige(AskForNoFurtherUse);
            }
        }

        draft.DenyIf(binding.Any(restriction => !RestrictionScope.IsUnderstood(restriction, input)), NotUnderstood);
        draft.DenyIf(binding.Any(restriction => LabelOf(restriction) is null && restriction.Categories.Count == 0), WholeRecord);
        StandingRestriction[] standing = [.. input.Policy.Restrictions.Where(restriction => RestrictionScope.Applies(restriction, input))];
        foreach (string category in binding.SelectMany(restriction => restriction.Categories).Concat(standing.SelectMany(restriction => restriction.Withhold)))
        {
            Withhold(category, input, draft);
        }

        foreach (string label in binding.Select(LabelOf).OfType<string>().Concat(standing.SelectMany(restriction => restriction.Labels)))
        {
            draft.WithholdLabel(label, hasToBeCarried: true);
        }
    }

    private static bool TakesSomething(Restriction restriction, EvaluationInput input, EvaluationDraft draft) =>
        !RestrictionScope.IsUnderstood(restriction, input) || LabelOf(restriction) is not null || restriction.Categories.Count == 0 || restriction.Categories.Any(draft.Shows);

    private static string? LabelOf(Restriction restriction) =>
        restriction.Label ?? (restriction.Kind == RestrictionKind.PaidInFull && restriction.Categories.Count == 0 ? LabelCatalog.PaidInFull : null);

    private static void Withhold(string category, EvaluationInput input, EvaluationDraft draft)
    {
        if (!draft.Shows(category))
        {
            return;
        }

        // Without a grant there is no view, and whoever reads the answer goes by the categories that it lists.
        if (input.Grant is null || input.Policy.IsRestrictable(input.Grant, category))
        {
            draft.Restrict(category);
        }
        else
        {
            draft.Deny(NotRestrictable);
        }
    }
}
