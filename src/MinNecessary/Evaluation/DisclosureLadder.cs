using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>Whether de-identified data or a limited data set would serve (HITECH 13405(b)), and other advice that denies nothing.</summary>
internal static class DisclosureLadder
{
    private static readonly Advisory Deidentified = new(
        AdvisoryCodes.DeidentifiedDataWouldServe, "HITECH 13405(b)", "The grant shows no more than de-identified data would. Give it the preset SafeHarbor, so that it stays so.");

    private static readonly Advisory LimitedDataSet = new(
        AdvisoryCodes.LimitedDataSetWouldServe, "HITECH 13405(b)", "The grant shows no more than a limited data set would. Give it the preset LimitedDataSet, under a data use agreement.");

    private static readonly Advisory ReviewOverdue = new(
        AdvisoryCodes.PolicyReviewOverdue, "45 CFR 164.530(i)", "The policy's review is overdue. Review it, and write the day under 'review'.");

    public static void Advise(EvaluationInput input, EvaluationDraft draft)
    {
        if (input.Grant is { Preset: null, Exemption: null } grant)
        {
            if (grant.WouldServe == DisclosurePreset.SafeHarbor)
            {
                draft.Advise(Deidentified);
            }
            else if (grant.WouldServe == DisclosurePreset.LimitedDataSet && input.Purpose?.Basis is PurposeBasis.Operations or PurposeBasis.Research or PurposeBasis.PublicHealth)
            {
                draft.Advise(LimitedDataSet);
            }
        }

        if (input.Policy.IsReviewOverdue(input.Day))
        {
            draft.Advise(ReviewOverdue);
        }
    }
}
