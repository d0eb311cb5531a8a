using MinNecessary.Policy;
using MinNecessary.Tests.Templates;

namespace MinNecessary.Tests.Audit;

public sealed class PolicyAuditTests
{
    private static readonly PolicyAudit Desk = new(Compared.Document);

    [Fact]
    public void Who_sees_a_category_is_each_grant_that_shows_it_and_each_emergency_role()
    {
        IReadOnlyList<CategoryAccess> access = Desk.AccessToCategory("Name");
        Assert.Equal(["Coder", "Nurse", "Liaison"], access.Select(each => each.Access.Role));
        Assert.Equal([false, true, false], access.Select(each => each.Access.IsEmergency));
        Assert.Equal(["Redact", "Redact", "Initials"], access.Select(each => each.Mask));
    }

    [Fact]
    public void The_answer_is_a_sentence_that_says_all_that_decides()
    {
        Assert.Equal(
            "Ssn under mask Last4: Use by Coder for Coding (grant Coding), where TrainingCurrent and OnSite hold, of Claim, of rows whose Payer is one of Blue, Red and Amount is at least 10 and below 100, at 08:00 to 17:00 UTC on Monday and Tuesday. Why: Codes follow from it.",
            Desk.AccessToCategory("Ssn")[0].ToString());
        Assert.Equal(
            "Ssn under mask Last4: Use by Coder for Coding, in an emergency by Nurse for 4 hours (grant Coding), where TrainingCurrent holds, of Claim, of rows whose Payer is one of Blue, Red and Amount is at least 10 and below 100. Why: Codes follow from it.",
            Desk.AccessToCategory("Ssn")[1].ToString());
        Assert.Equal(
            "Name under mask Initials (whole where transaction 837P requires it): Disclosure by Liaison to Plan for Coding (grant Submission), where IdentityVerified holds, on a request of CoveredEntity. Why: The plan pays.",
            Desk.AccessToCategory("Name")[2].ToString());
        Assert.Equal(
            "Procedure in full: Disclosure by Liaison to Agency for Study (grant Research), where IdentityVerified and AgreementInForce hold, once Officer has reviewed it. Why: A study.",
            Assert.Single(Desk.AccessToCategory("Procedure")).ToString());
        PolicyAudit exempt = new(Compared.With("grants.Submission.exemption", "\"Compliance\""));
        Assert.Contains(", with evidence of exemption Compliance", exempt.AccessToCategory("Name")[2].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_may_withhold_a_category_is_named()
    {
        CategoryAccess diagnosis = Desk.AccessToCategory("Diagnosis").Single(access => access.Access.Grant.Name == "Submission");
        Assert.Equal("State", Assert.Single(diagnosis.Restrictions).Name);
        Assert.False(diagnosis.IsRestrictable);
        Assert.True(Desk.AccessToCategory("Charge")[0].IsRestrictable);
        Assert.Empty(Desk.AccessToCategory("Diagnosis")[0].Restrictions);
    }

    [Fact]
    public void A_category_that_no_grant_shows_is_seen_by_nobody_but_whom_a_reviewer_approves()
    {
        Assert.Empty(Desk.AccessToCategory("Biometric"));
        Assert.Equal("Officer", Assert.Single(Desk.ReviewsOfCategory("Biometric")).Reviewer);
        Assert.Empty(Desk.ReviewsOfCategory("PsychotherapyNote"));
        Assert.Throws<ArgumentException>(() => Desk.ReviewsOfCategory("Diagnsis"));
    }

    [Fact]
    public void What_a_role_sees_is_by_activity_and_purpose_and_an_emergency_comes_last()
    {
        PolicyAudit audit = new(Compared.With("grants.Coding.emergency.roles", """["Liaison"]"""));
        Assert.Equal(["Submission", "Research", "Coding"], audit.AccessOfRole("Liaison").Select(access => access.Grant.Name));
        Assert.Equal([false, false, true], audit.AccessOfRole("Liaison").Select(access => access.IsEmergency));
        Assert.Empty(audit.AccessOfRole("Officer"));
    }

    // What an answer lists, the evaluator allows, and what it does not list, it never does.
    [Fact]
    public void Each_category_is_seen_by_whom_the_evaluator_shows_it()
    {
        PolicyDocument policy = BillingTemplate.Document;
        var facts = new Facts { TrainingCurrent = true, AssignedWork = true, AgreementInForce = true, IdentityVerified = true, AgreementId = "agreement", Restrictions = [] };
        foreach (string category in CategoryCatalog.Names)
        {
            HashSet<string> listed = [.. new PolicyAudit(policy).AccessToCategory(category).Select(access => $"{access.Access.Role} {access.Access.Grant.Activity} {access.Access.Grant.Recipient} {access.Access.Grant.Purpose}")];
            IEnumerable<string> shown = from role in policy.Roles.Keys
                                        from purpose in policy.Purposes.Keys
                                        from activity in Enum.GetValues<Activity>()
                                        from recipient in policy.Recipients.Keys.Cast<string?>().Append(null)
                                        let request = new AccessRequest(activity, role, recipient, purpose, new Caller("actor", role), "subject")
                                        where PolicyEvaluator.Evaluate(policy, request, facts, new DateTimeOffset(2026, 12, 1, 0, 0, 0, TimeSpan.Zero)).Categories.Contains(category)
                                        select $"{role} {activity} {recipient} {purpose}";
            Assert.Equal(listed.Order(), shown.Order());
        }
    }

    [Fact]
    public void An_unknown_name_is_an_error_that_suggests_another()
    {
        Assert.Contains("knows no category 'Diagnsis' (did you mean 'Diagnosis'?)", Assert.Throws<ArgumentException>(() => Desk.AccessToCategory("Diagnsis")).Message, StringComparison.Ordinal);
        Assert.Contains("knows no role 'coder' (did you mean 'Coder'?)", Assert.Throws<ArgumentException>(() => Desk.AccessOfRole("coder")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Desk.AccessOfRole(null!));
        Assert.Throws<ArgumentNullException>(() => Desk.AccessToCategory(null!));
        Assert.Throws<ArgumentNullException>(() => new PolicyAudit(null!));
    }

    [Theory]
    [InlineData("""{ "disclose": ["Diagnosis", "Charge", "Ssn", "Name"] }""", "Use by Coder: Other for Care shows all that Coding for Coding shows, and more.", false)]
    [InlineData("""{ "disclose": ["Diagnosis", "Charge"], "mask": { "Ssn": "Last4", "Name": "Redact" } }""", "Use by Coder: Coding for Coding and Other for Care show the same categories.", true)]
    [InlineData("""{ "disclose": ["Diagnosis"], "mask": { "Name": "Redact" } }""", "Use by Coder: Coding for Coding shows all that Other for Care shows, and more.", false)]
    [InlineData("""{ "disclose": ["Diagnosis"], "mask": { "Ssn": "Last2" } }""", null, false)]
    [InlineData("""{ "disclose": ["Balance"] }""", null, false)]
    [InlineData("""{ "disclose": [] }""", null, false)]
    public void The_same_disclosure_under_two_purposes_is_found(string other, string? expected, bool isSame)
    {
        PolicyDocument policy = Compared.With("grants.Other", """{ "activity": "Use", "role": "Coder", "purpose": "Care", "why": "Care.", """ + other.TrimStart('{'));
        IReadOnlyList<RepeatedDisclosure> repeated = new PolicyAudit(policy).RepeatedDisclosures();
        Assert.Equal(expected, repeated.SingleOrDefault()?.ToString());
        Assert.Equal(isSame, repeated.SingleOrDefault()?.IsSame ?? false);
    }

    [Fact]
    public void Grants_that_nothing_uses_are_found_with_why()
    {
        var use = new ObservedUse { Grants = ["Coding", "Gone"], Roles = ["Nurse"], Purposes = ["Coding"], Recipients = ["Plan"], Models = ["Visit"] };
        Assert.Equal(
            [
                "Coding: There is no model Claim.",
                "Submission: Nothing was decided under it. Nobody holds Liaison.",
                "Research: Nothing was decided under it. Nobody holds Liaison. Nobody asks for Study. There are no dealings with Agency.",
            ],
            Desk.UnusedGrants(use).Select(grant => grant.ToString()));
        Assert.Equal(["Submission", "Research"], Desk.UnusedGrants(new ObservedUse { Grants = ["Coding"] }).Select(grant => grant.Grant.Name));
        Assert.Empty(Desk.UnusedGrants(new ObservedUse { Grants = ["Coding", "Submission", "Research"] }));
        Assert.Throws<ArgumentNullException>(() => Desk.UnusedGrants(null!));
    }

    [Fact]
    public void Names_that_nothing_uses_are_found()
    {
        UnusedNames names = new PolicyAudit(Compared.With(policy =>
        {
            Compared.Set(policy, "roles.Clerk", """{ "description": "Files" }""");
            Compared.Set(policy, "recipients.Court", """{ "kind": "PublicOfficial" }""");
            Compared.Set(policy, "conditions.Idle", """{ "description": "Nothing" }""");
            Compared.Set(policy, "labels.Idle", """{ "description": "Nothing" }""");
            Compared.Set(policy, "categories", """{ "Fertility": { "description": "Care" } }""");
            Compared.Set(policy, "masks", """{ "FirstWord": { "description": "A word" } }""");
        })).UnusedNames();
        string[] all = [.. names.Roles, .. names.Purposes, .. names.Recipients, .. names.Conditions, .. names.Labels, .. names.Categories, .. names.Masks];
        Assert.Equal(["Clerk", "Care", "Court", "Idle", "Idle", "Fertility", "FirstWord"], all);
        Assert.False(names.IsEmpty);
        Assert.True(new PolicyAudit(BillingTemplate.Document).UnusedNames().IsEmpty);
    }

    [Fact]
    public void Entire_records_and_exemptions_are_listed()
    {
        PolicyAudit audit = new(Compared.With(policy =>
        {
            Compared.Set(policy, "grants.Coding.disclose", """["Diagnosis", "Procedure", "Medication", "LabResult", "VitalSign", "ClinicalNote"]""");
            Compared.Set(policy, "grants.Coding.entireRecord", "\"An audit.\"");
            Compared.Set(policy, "grants.Submission.disclose", """["Diagnosis", "Procedure", "Medication", "LabResult", "VitalSign", "ClinicalNote"]""");
            Compared.Set(policy, "grants.Submission.exemption", "\"Compliance\"");
        }));
        Assert.Equal(["Coding", "Submission"], audit.EntireRecordGrants().Select(grant => grant.Name));
        Assert.Equal(["Submission"], audit.ExemptGrants().Select(grant => grant.Name));
        Assert.Empty(Desk.EntireRecordGrants());
        Assert.Empty(Desk.ExemptGrants());
    }

    [Fact]
    public void Protocols_are_by_recipient()
    {
        PolicyAudit audit = new(Compared.With("grants.Ask", """{ "activity": "Request", "role": "Liaison", "recipient": "Plan", "purpose": "Coding", "disclose": ["Name"], "why": "To ask." }"""));
        RecipientProtocol[] protocols = [.. audit.Protocols()];
        Assert.Equal(["Plan", "Agency"], protocols.Select(protocol => protocol.Recipient.Name));
        Assert.Equal((1, 1, 0), (protocols[0].Disclosures.Count, protocols[0].Requests.Count, protocols[0].Reviewed.Count));
        Assert.Equal((0, 0, 1), (protocols[1].Disclosures.Count, protocols[1].Requests.Count, protocols[1].Reviewed.Count));
    }

    [Fact]
    public void Grants_are_certified_anew_once_the_review_is_overdue()
    {
        Assert.Empty(Desk.GrantsToRecertify(new DateOnly(2027, 1, 1)));
        Assert.Equal(3, Desk.GrantsToRecertify(new DateOnly(2027, 1, 2)).Count);
    }
}
