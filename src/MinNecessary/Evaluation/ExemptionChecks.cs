using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>The exemption that a grant claims, with its evidence (45 CFR 164.502(b)(2)).</summary>
internal static class ExemptionChecks
{
    private static readonly Reason EvidenceMissing = new(
        ReasonCodes.ExemptionEvidenceMissing, ReasonKind.FactMissing, "45 CFR 164.502(b)(2)", "The grant rests on an exemption, and nothing shows that it holds here. Register a fact source that knows the evidence.");

    public static void Check(EvaluationInput input, EvaluationDraft draft)
    {
        switch (input.Grant?.Exemption)
        {
            case null:
                return;
            case Exemption.Authorization:
                draft.Exemption = Exemption.Authorization;
                AuthorizationChecks.Check(input, draft);
                return;
            case { } exemption:
                draft.Exemption = exemption;
                if (input.Facts.Exemptions.FirstOrDefault(evidence => evidence.Exemption == exemption && !string.IsNullOrWhiteSpace(evidence.EvidenceId)) is { } found)
                {
                    draft.RestOn(found.EvidenceId);
                }
                else
                {
                    draft.Deny(EvidenceMissing);
                }

                return;
        }
    }
}
