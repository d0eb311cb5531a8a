using MinNecessary.Policy;

namespace MinNecessary.Tests.Evaluation.Sections;

/// <summary>45 CFR 164.514(h), 164.504(e), 164.530(b): verification, agreements and training as conditions.</summary>
public sealed class Section164_514_h_Tests
{
    [Fact]
    public void Section_164_514_h_identity_and_authority_are_verified_before_a_disclosure()
    {
        PolicyDocument policy = Office.Disclosure("Plan", "Billing");
        Verdict.Allowed(Office.Ask(policy));
        Verdict.Denied(Office.Ask(policy, Office.Known with { IdentityVerified = false }), "IdentityNotVerified", "45 CFR 164.514(h)");
        Verdict.Denied(Office.Ask(policy, Office.Known with { IdentityVerified = null }), "VerificationUnknown", "45 CFR 164.514(h)");
    }

    [Theory]
    [InlineData("Plan")]
    [InlineData("Patient")]
    [InlineData("Official")]
    public void Section_164_514_h_a_disclosure_without_that_condition_does_not_validate(string recipient)
    {
        Assert.False(PolicyDocument.TryParse(Office.Text(Office.Grant("Disclosure", recipient, "Billing", "\"when\": []")), out _, out IReadOnlyList<PolicyError> errors));
        Assert.Equal("MN0127", Assert.Single(errors).Id);
    }

    [Fact]
    public void Section_164_504_e_a_business_associate_needs_an_agreement_in_force()
    {
        PolicyDocument policy = Office.Disclosure("Agency", "Billing");
        Verdict.Allowed(Office.Ask(policy));
        Verdict.Denied(Office.Ask(policy, Office.Known with { AgreementInForce = false }), "AgreementNotInForce", "45 CFR 164.504(e)");
        Verdict.Denied(Office.Ask(policy, Office.Known with { AgreementInForce = null }), "AgreementUnknown", "45 CFR 164.504(e)");
        Assert.False(PolicyDocument.TryParse(Office.Text(Office.Grant("Disclosure", "Agency", "Billing", "\"when\": [\"IdentityVerified\"]")), out _, out IReadOnlyList<PolicyError> errors));
        Assert.Equal("MN0128", Assert.Single(errors).Id);
    }

    [Fact]
    public void Section_164_530_b_training_has_to_be_current()
    {
        PolicyDocument policy = Office.Use("Billing", "\"when\": [\"TrainingCurrent\"]");
        Verdict.Allowed(Office.Ask(policy));
        Verdict.Denied(Office.Ask(policy, Office.Known with { TrainingCurrent = false }), "TrainingNotCurrent", "45 CFR 164.530(b)");
        Verdict.Denied(Office.Ask(policy, Office.Known with { TrainingCurrent = null }), "TrainingUnknown", "45 CFR 164.530(b)");
    }
}
