using MinNecessary.Policy;

namespace MinNecessary.Tests.Evaluation.Sections;

/// <summary>42 CFR Part 2: substance use disorder records and the patient's consent.</summary>
public sealed class Part2_Tests
{
    private const string Section = "42 CFR 2.31";

    private static readonly PolicyDocument Claim = Office.Disclosure("Plan", "Billing", policy: "\"restrictable\": [\"SubstanceUse\"]", disclose: "\"Name\", \"SubstanceUse\"");

    private static readonly SubstanceUseConsent Consent = new() { Id = "consent-1", Subject = "MRN-1", CoversTreatmentPaymentOperations = true, SignedOn = Office.Today };

    [Fact]
    public void Part_2_31_without_consent_even_payment_shows_nothing_of_it()
    {
        MinNecessary.Evaluation evaluation = Office.Ask(Claim);
        Verdict.Allowed(evaluation, "Name");
        Assert.Equal(("SubstanceUse", "SubstanceUse"), (Assert.Single(evaluation.WithheldCategories), Assert.Single(evaluation.WithheldLabels)));
        Assert.Empty(evaluation.LabelsThatHaveToBeCarried);
        Assert.Empty(evaluation.Obligations);
    }

    [Fact]
    public void Part_2_31_where_a_view_cannot_do_without_it_the_record_is_denied() =>
        Verdict.Denied(Office.Ask(Office.Use("Billing", disclose: "\"Name\", \"SubstanceUse\"")), "SubstanceUseConsentMissing", Section);

    [Fact]
    public void Part_2_11_all_of_a_programmes_record_counts_labelled_or_not()
    {
        Facts program = Office.Known with { IsFromSubstanceUseProgram = true };
        Verdict.Denied(Office.Ask(Office.Use("Billing", disclose: "\"Charge\""), program), "SubstanceUseConsentMissing", Section);
        Verdict.Denied(Office.Ask(Office.Use("Billing"), program with { SubstanceUseConsent = Consent with { IsRevoked = true } }), "SubstanceUseConsentNotInForce", Section);
        Verdict.Allowed(Office.Ask(Office.Use("Billing"), program with { SubstanceUseConsent = Consent }));
        Verdict.Allowed(Office.Ask(Office.Use("Billing"), program with { IsFromSubstanceUseProgram = false }));
    }

    [Theory]
    [InlineData("Care")]
    [InlineData("Billing")]
    [InlineData("Audit")]
    public void Part_2_33_a_one_consent_covers_treatment_payment_and_operations_until_it_is_revoked(string purpose)
    {
        MinNecessary.Evaluation evaluation = Ask(Office.Use(purpose, disclose: "\"SubstanceUse\""), Consent);
        Verdict.Allowed(evaluation, "SubstanceUse");
        Assert.Empty(evaluation.WithheldLabels);
        Assert.Equal(["consent-1"], evaluation.EvidenceIds);
        Assert.Null(evaluation.ExpiresAt);
        Verdict.Denied(Ask(Office.Use(purpose, disclose: "\"SubstanceUse\""), Consent with { IsRevoked = true }), "SubstanceUseConsentNotInForce", Section);
    }

    [Theory]
    [InlineData("Study")]
    [InlineData("Registry")]
    [InlineData("Litigation")]
    public void Part_2_33_it_covers_nothing_else_unless_it_names_that(string purpose)
    {
        PolicyDocument policy = Office.Use(purpose, disclose: "\"SubstanceUse\"");
        Verdict.Denied(Ask(policy, Consent), "SubstanceUseConsentNotInForce", Section);
        Verdict.Allowed(Ask(policy, Consent with { CoversTreatmentPaymentOperations = false, Purposes = [purpose], ExpiresOn = Office.Today.AddDays(1) }), "SubstanceUse");
    }

    [Fact]
    public void Part_2_31_a_consent_that_is_expired_unsigned_of_another_or_for_another_is_not_in_force()
    {
        SubstanceUseConsent[] deficient =
        [
            Consent with { Id = " " }, Consent with { Subject = null }, Consent with { Subject = "MRN-2" }, Consent with { SignedOn = null }, Consent with { SignedOn = Office.Today.AddDays(1) },
            Consent with { ExpiresOn = Office.Today }, Consent with { IsRevoked = true }, Consent with { Recipients = ["Hospital"] }, Consent with { CoversTreatmentPaymentOperations = false },
            Consent with { CoversTreatmentPaymentOperations = false, Purposes = ["Care"], Recipients = ["Plan"] },
        ];
        Assert.All(deficient, consent => Verdict.Allowed(Ask(Claim, consent), "Name"));
        Verdict.Allowed(Ask(Claim, Consent with { Recipients = ["Plan"] }), "Name", "SubstanceUse");
        Assert.Equal(new DateTimeOffset(2026, 11, 24, 0, 0, 0, TimeSpan.Zero), Ask(Claim, Consent with { ExpiresOn = Office.Today.AddDays(1) }).ExpiresAt);
    }

    [Fact]
    public void Part_2_31_a_4_only_a_consent_for_treatment_payment_and_operations_may_leave_its_recipients_unnamed()
    {
        SubstanceUseConsent forPurpose = Consent with { CoversTreatmentPaymentOperations = false, Purposes = ["Billing"] };
        Verdict.Allowed(Ask(Claim, forPurpose), "Name");
        Verdict.Allowed(Ask(Claim, forPurpose with { Recipients = ["Plan"] }), "Name", "SubstanceUse");
        Verdict.Allowed(Ask(Claim, Consent), "Name", "SubstanceUse");
    }

    [Fact]
    public void Part_2_32_the_notice_and_the_consent_travel_with_what_is_disclosed()
    {
        Verdict.Obliges(Ask(Claim, Consent), ("AttachRedisclosureNotice", "42 CFR 2.32(a)"), ("AttachConsent", "42 CFR 2.32(b)"));
        Verdict.Obliges(Ask(Office.Use("Billing"), Consent));
        Verdict.Obliges(Ask(Office.Request("Plan", "Billing"), Consent));
    }

    [Fact]
    public void Part_2_23_the_patients_own_access_needs_no_consent()
    {
        PolicyDocument own = Office.Disclosure("Patient", "Billing", "\"exemption\": \"Individual\"", disclose: "\"SubstanceUse\"");
        MinNecessary.Evaluation evaluation = Office.Ask(own, Office.Known with { Exemptions = [new ExemptionEvidence(Exemption.Individual, "e")], IsFromSubstanceUseProgram = true });
        Verdict.Obliges(evaluation);
        Assert.Empty(evaluation.WithheldLabels);
    }

    [Fact]
    public void Part_2_31_b_counseling_notes_need_a_consent_of_their_own_and_no_consent_here_shows_them() =>
        Assert.All(new[] { "SubstanceUseCounselingNote" }, category => Assert.False(PolicyDocument.TryParse(Office.Text(Office.Grant("Use", null, "Care", disclose: $"\"{category}\"")), out _, out _)));

    [Fact]
    public void Part_2_31_a_7_one_for_anything_else_has_an_end_and_ends_with_its_event()
    {
        PolicyDocument study = Office.Use("Study", disclose: "\"SubstanceUse\"");
        SubstanceUseConsent consent = Consent with { CoversTreatmentPaymentOperations = false, Purposes = ["Study", "Billing"] };
        Verdict.Denied(Ask(study, consent), "SubstanceUseConsentNotInForce", Section);
        Verdict.Denied(Ask(study, consent with { ExpirationEvent = " " }), "SubstanceUseConsentNotInForce", Section);
        Verdict.Allowed(Ask(study, consent with { ExpirationEvent = "The end of the study" }), "SubstanceUse");
        Verdict.Denied(Ask(study, consent with { ExpirationEvent = "The end of the study", HasExpirationEventOccurred = true }), "SubstanceUseConsentNotInForce", Section);
        Verdict.Allowed(Ask(Office.Use("Billing", disclose: "\"SubstanceUse\""), consent), "SubstanceUse");
        Verdict.Denied(Ask(Office.Use("Billing", disclose: "\"SubstanceUse\""), consent with { HasExpirationEventOccurred = true }), "SubstanceUseConsentNotInForce", Section);
    }

    [Fact]
    public void Part_2_31_a_revocation_that_only_a_second_source_knows_is_not_lost()
    {
        (Facts stale, Facts revoked) = (Office.Known with { SubstanceUseConsent = Consent }, Office.Known with { SubstanceUseConsent = Consent with { IsRevoked = true } });
        PolicyDocument use = Office.Use("Billing", disclose: "\"Name\", \"SubstanceUse\"");
        Verdict.Denied(Office.Ask(use, stale.And(revoked)), "FactsDisagree", Section);
        Verdict.Denied(Office.Ask(use, revoked.And(stale)), "FactsDisagree", Section);
        Assert.Equal(["SubstanceUse"], Office.Ask(Claim, stale.And(revoked)).WithheldLabels);
    }

    private static MinNecessary.Evaluation Ask(PolicyDocument policy, SubstanceUseConsent consent) => Office.Ask(policy, Office.Known with { SubstanceUseConsent = consent });
}
