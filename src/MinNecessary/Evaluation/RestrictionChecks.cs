using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>
/// The individual's restrictions (45 CFR 164.522(a)) and those that hold for everyone. They subtract: a category that views can do without
/// is withheld, and another one denies the record.
/// </summary>
internal static class RestrictionChecks
{
    private static readonly Reason Unknown = new(
        ReasonCodes.RestrictionsUnknown, ReasonKind.FactMissing, "45 CFR 164.522(a)(1)", "It is not known which restrictions the individual has. Register a fact source that knows; where there are none, it says so by an empty list.");

    private static readonly Reason WholeRecord = new(
        ReasonCodes.RecordRestricted, ReasonKind.NotPermitted, "45 CFR 164.522(a)(1)", "A restriction covers the whole record for this activity, party and purpose.");

    private static readonly Reason NotRestrictable = new(
        ReasonCodes.RestrictedCategory, ReasonKind.NotPermitted, "45 CFR 164.522(a)(1)", "A restriction covers a category that the grant shows and that no view of it can do without. List it under 'restrictable' of the policy, so that views leave it out, or do without the record.");

    public static void Check(EvaluationInput input, EvaluationDraft draft)
    {
        if (input.Facts.Restrictions is { } restrictions)
        {
            foreach (Restriction restriction in restrictions.Where(restriction => Applies(restriction, input)))
            {
                Apply(restriction, input, draft);
            }
        }
        else if (input.Policy.KnowsRestrictions && !YieldsEveryRestriction(input.Grant?.Exemption))
        {
            draft.Deny(Unknown);
        }

        foreach (StandingRestriction standing in input.Policy.Restrictions.Where(standing => Applies(standing, input)))
        {
            Withhold(standing.Withhold, input, draft);
            foreach (string label in standing.Labels)
            {
                draft.WithholdLabel(label, hasToBeCarried: true);
            }
        }
    }

    private static void Apply(Restriction restriction, EvaluationInput input, EvaluationDraft draft)
    {
        if (restriction.Kind == RestrictionKind.Agreed && input.IsEmergencyTreatment)
        {
            // 164.522(a)(1)(iii): what was agreed yields to emergency treatment.
            EmergencyClaim.SetAside(WholeRecord, input, draft);
            return;
        }

        string? label = restriction.Label ?? (restriction.Kind == RestrictionKind.PaidInFull && restriction.Categories.Count == 0 ? LabelCatalog.PaidInFull : null);
        draft.DenyIf(label is null && restriction.Categories.Count == 0, WholeRecord);
        Withhold(restriction.Categories, input, draft);
        if (label is not null)
        {
            draft.WithholdLabel(label, hasToBeCarried: true);
        }
    }

    private static void Withhold(IEnumerable<string> categories, EvaluationInput input, EvaluationDraft draft)
    {
        foreach (string category in categories.Where(draft.Shown.Contains))
        {
            // Without a grant there is no view, and whoever reads the answer goes by the categories that it lists.
            if (input.Grant is null || input.Policy.IsRestrictable(input.Grant, category))
            {
                draft.Withhold(category);
            }
            else
            {
                draft.Deny(NotRestrictable);
            }
        }
    }

    private static bool Applies(Restriction restriction, EvaluationInput input)
    {
        bool hasEnded = restriction.EndedBy == RestrictionEnd.Individual && restriction.EndedOn is { } end && input.Day >= end;
        return !hasEnded
            && (restriction.Recipients.Count == 0 || (input.Request.Recipient is { } recipient && restriction.Recipients.Contains(recipient)))
            && (restriction.Purposes.Count == 0 || restriction.Purposes.Contains(input.Request.Purpose))
            && restriction.Kind switch
            {
                RestrictionKind.PaidInFull => IsTowardHealthPlan(input) && input.Grant?.Exemption != Exemption.RequiredByLaw,
                RestrictionKind.Agreed => input.IsForTreatmentPaymentOrOperations && !YieldsEveryRestriction(input.Grant?.Exemption),
                _ => true,
            };
    }

    private static bool Applies(StandingRestriction standing, EvaluationInput input) =>
        (standing.Activities.Count == 0 || standing.Activities.Contains(input.Request.Activity))
        && (standing.Recipients.Count == 0 || (input.Request.Recipient is { } recipient && standing.Recipients.Contains(recipient)))
        && (input.Grant?.Exemption is not { } exemption || !standing.YieldsTo.Contains(exemption))
        && (standing.Unless is not { } condition || !Condition.Holds(condition, input));

    // A clearinghouse carries to the plan what it is given; an eligibility request tells the plan what it asks about.
    private static bool IsTowardHealthPlan(EvaluationInput input) =>
        input.Request.Activity != Activity.Use
        && input.Recipient?.Kind is RecipientKind.HealthPlan or RecipientKind.Clearinghouse
        && (input.IsFor(PurposeBasis.Payment) || input.IsFor(PurposeBasis.Operations));

    // 164.522(a)(1)(v): a restriction prevents neither what the Secretary and the law require nor the individual's own access.
    private static bool YieldsEveryRestriction(Exemption? exemption) => exemption is Exemption.RequiredByLaw or Exemption.Secretary or Exemption.Individual;
}
