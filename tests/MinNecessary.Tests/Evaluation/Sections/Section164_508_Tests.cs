using MinNecessary.Policy;

namespace MinNecessary.Tests.Evaluation.Sections;

/// <summary>45 CFR 164.508: what an authorization has to have, what makes it defective, and what it is for.</summary>
public sealed class Section164_508_Tests
{
    private static readonly PolicyDocument Release = Office.Disclosure("Family", "Litigation", "\"exemption\": \"Authorization\"", disclose: "\"Name\", \"Diagnosis\", \"Ssn\"");

    private static readonly Authorization Valid = new()
    {
        Id = "authorization-1",
        Subject = "MRN-1",
        Categories = ["Name", "Diagnosis", "Photograph"],
        Discloser = "The office",
        Recipients = ["Family"],
        Purposes = ["Litigation"],
        ExpiresOn = Office.Today.AddDays(5),
        SignedOn = Office.Today,
        StatesRightToRevoke = true,
        StatesConditioning = true,
        StatesRedisclosure = true,
    };

    [Fact]
    public void Section_164_508_b_1_a_valid_authorization_permits_its_own_scope()
    {
        MinNecessary.Evaluation evaluation = Ask(Valid);
        Verdict.Allowed(evaluation, "Diagnosis", "Name");
        Assert.Equal(["Ssn"], evaluation.WithheldCategories);
        Assert.Equal((Exemption.Authorization, "authorization-1"), (evaluation.Exemption, Assert.Single(evaluation.EvidenceIds)));
        Assert.Equal(new DateTimeOffset(2026, 11, 28, 0, 0, 0, TimeSpan.Zero), evaluation.ExpiresAt);
    }

    [Fact]
    public void Section_164_508_a_1_without_an_authorization_nothing_is_disclosed() => Denied(null, "AuthorizationMissing", "45 CFR 164.508(a)");

    [Theory]
    [InlineData("PsychotherapyNote")]
    [InlineData("SubstanceUseCounselingNote")]
    public void Section_164_508_a_2_no_grant_lists_psychotherapy_notes(string category)
    {
        string[] grants =
        [
            Office.Grant("Use", null, "Billing", disclose: $"\"{category}\""),
            Office.Grant("Use", null, "Care", disclose: $"\"{category}\""),
            Office.Grant("Use", null, "Billing", $"\"mask\": {{ \"{category}\": \"Redact\" }}"),
            Office.Grant("Disclosure", "Family", "Litigation", "\"exemption\": \"Authorization\"", $"\"{category}\""),
            Office.Grant("Use", null, "Audit", $"\"preset\": \"SafeHarbor\", \"mask\": {{ \"{category}\": \"Redact\" }}"),
        ];
        Assert.All(grants, grant =>
        {
            Assert.False(PolicyDocument.TryParse(Office.Text(grant), out _, out IReadOnlyList<PolicyError> errors));
            Assert.Equal("MN0113", Assert.Single(errors).Id);
        });
    }

    [Fact]
    public void Section_164_508_a_2_an_authorization_for_psychotherapy_notes_shows_none_where_no_grant_lists_them() =>
        Assert.Equal(["Name"], Ask(Valid with { Categories = ["PsychotherapyNote", "Name"] }).Categories);

    [Fact]
    public void Section_164_508_b_2_i_an_expired_authorization_is_defective()
    {
        Denied(Valid with { ExpiresOn = Office.Today }, "AuthorizationExpired", "45 CFR 164.508(b)(2)(i)");
        Denied(Valid with { ExpiresOn = Office.Today.AddDays(-1) }, "AuthorizationExpired", "45 CFR 164.508(b)(2)(i)");
        Denied(Valid with { ExpiresOn = null, ExpirationEvent = "The end of the case", HasExpirationEventOccurred = true }, "AuthorizationExpired", "45 CFR 164.508(b)(2)(i)");
        Denied(Valid with { HasExpirationEventOccurred = true }, "AuthorizationExpired", "45 CFR 164.508(b)(2)(i)");
        Verdict.Allowed(Ask(Valid with { ExpiresOn = Office.Today.AddDays(1) }));
    }

    [Fact]
    public void Section_164_508_b_2_iii_a_revoked_authorization_is_defective() => Denied(Valid with { IsRevoked = true }, "AuthorizationRevoked", "45 CFR 164.508(b)(2)(iii)");

    [Fact]
    public void Section_164_508_b_2_iv_a_compound_authorization_is_defective() => Denied(Valid with { IsCompound = true }, "AuthorizationCompound", "45 CFR 164.508(b)(2)(iv)");

    [Fact]
    public void Section_164_508_b_2_v_one_that_is_known_to_be_false_is_defective() => Denied(Valid with { IsKnownFalse = true }, "AuthorizationKnownFalse", "45 CFR 164.508(b)(2)(v)");

    [Fact]
    public void Section_164_508_c_an_authorization_that_lacks_an_element_is_defective_and_the_element_is_named()
    {
        (Authorization Paper, string Element)[] incomplete =
        [
            (Valid with { Id = " " }, "the individual it is of"),
            (Valid with { Discloser = null }, "(c)(1)(ii)"),
            (Valid with { ExpiresOn = null }, "(c)(1)(v)"),
            (Valid with { ExpiresOn = null, ExpirationEvent = " " }, "(c)(1)(v)"),
            (Valid with { SignedOn = null }, "(c)(1)(vi)"),
            (Valid with { SignedOn = Office.Today.AddDays(1) }, "(c)(1)(vi)"),
            (Valid with { IsSignedByRepresentative = true }, "(c)(1)(vi)"),
            (Valid with { StatesRightToRevoke = false }, "(c)(2)(i)"),
            (Valid with { StatesConditioning = false }, "(c)(2)(ii)"),
            (Valid with { StatesRedisclosure = false }, "(c)(2)(iii)"),
        ];
        Assert.All(incomplete, each =>
        {
            MinNecessary.Evaluation evaluation = Ask(each.Paper);
            Verdict.Denied(evaluation, "AuthorizationIncomplete", "45 CFR 164.508(b)(2)(ii)");
            Assert.Contains(each.Element, evaluation.Reasons[0].Message, StringComparison.Ordinal);
        });
        Verdict.Allowed(Ask(Valid with { IsSignedByRepresentative = true, RepresentativeAuthority = "Guardian" }));
        Verdict.Allowed(Ask(Valid with { ExpiresOn = null, ExpirationEvent = "The end of the case" }));
    }

    [Fact]
    public void Section_164_508_c_1_i_iii_iv_an_authorization_that_names_nothing_nobody_or_no_purpose_is_incomplete_and_covers_nothing()
    {
        Authorization[] papers = [Valid with { Categories = [] }, Valid with { Recipients = [] }, Valid with { Purposes = [] }, Valid with { Subject = null }];
        Assert.All(papers, paper => Verdict.Denied(Ask(paper), ("AuthorizationIncomplete", "45 CFR 164.508(b)(2)(ii)"), ("AuthorizationOutOfScope", "45 CFR 164.502(b)(2)(iii)")));
    }

    [Fact]
    public void Section_164_502_b_2_iii_an_authorization_for_another_individual_recipient_purpose_or_category_permits_nothing()
    {
        Authorization[] papers =
        [
            Valid with { Subject = "MRN-2" }, Valid with { Subject = "mrn-1" }, Valid with { Recipients = ["Plan"] }, Valid with { Purposes = ["Billing"] }, Valid with { Categories = ["Photograph"] },
        ];
        Assert.All(papers, paper => Denied(paper, "AuthorizationOutOfScope", "45 CFR 164.502(b)(2)(iii)"));
    }

    [Fact]
    public void Section_164_508_b_2_every_defect_is_listed() => Verdict.Denied(
        Ask(Valid with { ExpiresOn = Office.Today, SignedOn = null, IsRevoked = true, IsCompound = true, IsKnownFalse = true, Subject = "MRN-2" }),
        ("AuthorizationExpired", "45 CFR 164.508(b)(2)(i)"),
        ("AuthorizationIncomplete", "45 CFR 164.508(b)(2)(ii)"),
        ("AuthorizationRevoked", "45 CFR 164.508(b)(2)(iii)"),
        ("AuthorizationCompound", "45 CFR 164.508(b)(2)(iv)"),
        ("AuthorizationKnownFalse", "45 CFR 164.508(b)(2)(v)"),
        ("AuthorizationOutOfScope", "45 CFR 164.502(b)(2)(iii)"));

    [Fact]
    public void Section_164_508_b_2_iii_a_revocation_that_only_a_second_source_knows_is_not_lost()
    {
        Facts stale = Office.Known with { Authorization = Valid };
        Facts revoked = Office.Known with { Authorization = Valid with { IsRevoked = true } };
        Verdict.Denied(Office.Ask(Release, stale.And(revoked)), "FactsDisagree", "45 CFR 164.508(a)");
        Verdict.Denied(Office.Ask(Release, revoked.And(stale)), "FactsDisagree", "45 CFR 164.508(a)");
        Verdict.Denied(Office.Ask(Release, stale.And(revoked).And(stale)), "FactsDisagree", "45 CFR 164.508(a)");
        Verdict.Allowed(Office.Ask(Release, stale.And(stale with { Authorization = Valid with { Categories = [.. Valid.Categories] } })));
    }

    private static MinNecessary.Evaluation Ask(Authorization? authorization) => Office.Ask(Release, Office.Known with { Authorization = authorization });

    private static void Denied(Authorization? authorization, string code, string citation) => Verdict.Denied(Ask(authorization), code, citation);
}
