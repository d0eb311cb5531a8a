using MinNecessary.Policy;

namespace MinNecessary.Tests.Evaluation.Sections;

/// <summary>45 CFR 164.528(a)(1): which disclosures an accounting lists.</summary>
public sealed class Section164_528_Tests
{
    [Theory]
    [InlineData("Disclosure", "Official", "Litigation", "", true)]
    [InlineData("Disclosure", "Official", "Registry", "", true)]
    [InlineData("Disclosure", "Family", "Study", "", true)]
    [InlineData("Disclosure", "Official", "Litigation", "RequiredByLaw", true)]
    [InlineData("Disclosure", "Official", "Litigation", "Secretary", true)]
    [InlineData("Disclosure", "Official", "Audit", "Secretary", true)] // Required by the Secretary, whatever its purpose is called.
    [InlineData("Disclosure", "Official", "Billing", "RequiredByLaw", true)]
    [InlineData("Disclosure", "Hospital", "Care", "", false)] // (i) treatment, payment, operations
    [InlineData("Disclosure", "Hospital", "Care", "Treatment", false)]
    [InlineData("Disclosure", "Plan", "Billing", "", false)]
    [InlineData("Disclosure", "Agency", "Audit", "", false)]
    [InlineData("Disclosure", "Plan", "Billing", "Compliance", false)]
    [InlineData("Disclosure", "Patient", "Litigation", "", false)] // (ii) to the individual
    [InlineData("Disclosure", "Patient", "Litigation", "Individual", false)]
    [InlineData("Use", null, "Litigation", "", false)]
    [InlineData("Request", "Official", "Litigation", "", false)]
    public void Section_164_528_a_1_a_disclosure_is_accounted_for_unless_it_is_excepted(string activity, string? recipient, string purpose, string exemption, bool isAccounted)
    {
        PolicyDocument policy = Office.With(Office.Grant(activity, recipient, purpose, exemption.Length == 0 ? "" : $"\"exemption\": \"{exemption}\""));
        Facts facts = exemption.Length == 0 ? Office.Known : Office.Known with { Exemptions = [new ExemptionEvidence(Enum.Parse<Exemption>(exemption), "e")] };
        Verdict.Obliges(Office.Ask(policy, facts), isAccounted ? [("AccountForDisclosure", "45 CFR 164.528")] : []);
    }

    [Fact]
    public void Section_164_528_a_1_iv_under_an_authorization_it_is_not()
    {
        Facts facts = Office.Known with
        {
            Authorization = new Authorization
            {
                Id = "a", Subject = "MRN-1", Categories = ["Name"], Discloser = "Us", Recipients = ["Family"], Purposes = ["Study"], ExpirationEvent = "The end", SignedOn = Office.Today,
                StatesRightToRevoke = true, StatesConditioning = true, StatesRedisclosure = true,
            },
        };
        Verdict.Obliges(Office.Ask(Office.Disclosure("Family", "Study", "\"exemption\": \"Authorization\""), facts));
    }

    [Theory]
    [InlineData("LimitedDataSet")]
    [InlineData("SafeHarbor")]
    public void Section_164_528_a_1_viii_nor_is_a_limited_data_set_or_what_is_no_protected_health_information(string preset) =>
        Verdict.Obliges(Office.Ask(Office.Disclosure("Family", "Study", $"\"preset\": \"{preset}\", \"when\": [\"IdentityVerified\", \"AgreementInForce\"]"), Office.Known with { AgreementId = "dua-1" }));
}
