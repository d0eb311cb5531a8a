namespace MinNecessary.Specification.Reference.Sections;

/// <summary>
/// 45 CFR 164.502(b)(2): six cases in which the minimum necessary does not apply: (i) treatment by a provider, (ii) the individual, (iii) an
/// authorization, (iv) the Secretary, (v) what is required by law, (vi) compliance with the rule itself. Each is claimed with its evidence.
/// </summary>
internal static class Section164_502_b_2
{
    public static void Claim(Matter matter, Answer answer)
    {
        answer.Exemption = matter.Exemption;
        if (matter.Exemption == "Authorization")
        {
            Section164_508.RequireAuthorization(matter, answer);
        }
        else if (matter.Exemption is not null)
        {
            bool isShown = matter.Facts.Exemptions.Any(evidence => evidence.Exemption == matter.Exemption && !Matter.IsBlank(evidence.EvidenceId));
            answer.DenyIf(!isShown, "ExemptionEvidenceMissing");
        }
    }
}
