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
                string[] found = [.. input.Facts.Exemptions.Where(evidence => evidence.Exemption == exemption && !string.IsNullOrWhiteSpace(evidence.EvidenceId))
                    .Select(evidence => evidence.EvidenceId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
                draft.DenyIf(found.Length == 0, EvidenceMissing);
                foreach (string id in found)
                {
                    draft.RestOn(id);
                }

                return;
        }
    }
}
