using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>Whether a request may be relied on as asking for the minimum necessary (45 CFR 164.514(d)(3)(iii)), and under what agreement (164.514(e)(4)).</summary>
internal static class RelianceChecks
{
    private static readonly Reason Missing = new(
        ReasonCodes.RelianceMissing, ReasonKind.FactMissing, "45 CFR 164.514(d)(3)(iii)", "The grant relies on the request, and it is not known on whose and that the reliance is reasonable. Register a fact source that knows.");

    private static readonly Reason BasisNotPermitted = new(
        ReasonCodes.RelianceBasisNotPermitted, ReasonKind.NotPermitted, "45 CFR 164.514(d)(3)(iii)", "The grant does not rely on requests of this kind of party.");

    private static readonly Reason NotReasonable = new(
        ReasonCodes.RelianceNotReasonable, ReasonKind.NotPermitted, "45 CFR 164.514(d)(3)(iii)", "A person found that the request cannot reasonably be relied on. Ask for less, or have it reviewed.");

    private static readonly Reason RepresentationMissing = new(
        ReasonCodes.RepresentationMissing, ReasonKind.FactMissing, "45 CFR 164.514(d)(3)(iii)", "No representation that what is asked for is the minimum necessary is on file. Obtain it.");

    private static readonly Reason AgreementIdMissing = new(
        ReasonCodes.DataUseAgreementMissing, ReasonKind.FactMissing, "45 CFR 164.514(e)(4)", "It is not known under which data use agreement the limited data set is given. Register a fact source that knows its id.");

    public static void Check(EvaluationInput input, EvaluationDraft draft)
    {
        if (input.Grant!.Reliance.Count > 0)
        {
            CheckReliance(input, draft);
        }

        if (input.Grant.Preset == DisclosurePreset.LimitedDataSet)
        {
            draft.DenyIf(string.IsNullOrWhiteSpace(input.Facts.AgreementId), AgreementIdMissing.Or(PaperKinds.Agreement, input.Facts));
        }

        if (!string.IsNullOrWhiteSpace(input.Facts.AgreementId) && input.Grant.When.Contains("AgreementInForce"))
        {
            draft.RestOn(input.Facts.AgreementId);
        }
    }

    private static void CheckReliance(EvaluationInput input, EvaluationDraft draft)
    {
        if (input.Facts.Reliance is not { } reliance)
        {
            draft.Deny(Missing.Or(PaperKinds.Reliance, input.Facts));
            return;
        }

        draft.DenyIf(!input.Grant!.Reliance.Contains(reliance.Basis), BasisNotPermitted);
        draft.DenyIf(reliance.IsReasonable is null, Missing);
        draft.DenyIf(reliance.IsReasonable == false, NotReasonable);

        // Another covered entity is bound by the rule itself and represents nothing.
        bool hasRepresentation = !string.IsNullOrWhiteSpace(reliance.RepresentationId);
        draft.DenyIf(reliance.Basis != RelianceBasis.CoveredEntity && !hasRepresentation, RepresentationMissing);
        if (hasRepresentation)
        {
            draft.RestOn(reliance.RepresentationId!);
        }
    }
}
