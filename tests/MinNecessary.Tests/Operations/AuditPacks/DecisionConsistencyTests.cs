using MinNecessary.Disclosures;
using MinNecessary.Operations;
using MinNecessary.Policy;
using MinNecessary.Tests.Evaluation.Sections;

namespace MinNecessary.Tests.Operations.AuditPacks;

/// <summary>An audit pack says "consistent" of a decision only where nothing in its entry speaks against the policy of its day.</summary>
public sealed class DecisionConsistencyTests
{
    private const string Emergency = "\"when\": [\"AssignedWork\", \"TrainingCurrent\"], \"emergency\": { \"roles\": [\"Nurse\"], \"for\": \"PT4H\", \"overrides\": [\"AssignedWork\"] }";
    private const string Criteria = "\"criteria\": { \"Each\": { \"activity\": \"Disclosure\", \"reviewer\": \"Officer\", \"questions\": [\"Why?\"], \"validFor\": \"P1D\" } }";

    private static readonly PolicyDocument Plain = Office.Disclosure("Plan", "Billing", "\"mask\": { \"Ssn\": \"Last4\" }");

    [Fact]
    public void What_the_grant_permits_is_consistent()
    {
        Assert.Equal("Consistent with the grant.", Find(Honest(Plain), Plain));
        Assert.Equal("Consistent: nothing was permitted.", Find(Honest(Plain) with { Outcome = Outcome.Denied, Disclosed = [], Masked = [] }, Plain));
        Assert.Equal("Consistent with the grant.", Find(Honest(Plain) with { Disclosed = ["Name"], Withheld = ["Diagnosis"] }, Plain));
    }

    [Fact]
    public void What_is_for_another_activity_party_or_purpose_is_not()
    {
        Assert.Equal("NOT CONSISTENT: the grant is for Disclosure.", Find(Honest(Plain) with { Activity = Activity.Request }, Plain));
        Assert.Equal("NOT CONSISTENT: the grant is for Clerk.", Find(Honest(Plain) with { Role = "Nurse" }, Plain));
        Assert.Equal("NOT CONSISTENT: the grant is for Plan.", Find(Honest(Plain) with { Recipient = "House" }, Plain));
        Assert.Equal("NOT CONSISTENT: the grant is for Billing.", Find(Honest(Plain) with { Purpose = "Care" }, Plain));
        Assert.Equal("NOT CONSISTENT: the policy has no grant H.", Find(Honest(Plain) with { GrantName = "H" }, Plain));
    }

    [Fact]
    public void What_is_beyond_the_grant_is_not()
    {
        Assert.Equal("NOT CONSISTENT: beyond the grant: Charge.", Find(Honest(Plain) with { Disclosed = ["Name", "Diagnosis", "Charge"] }, Plain));
        Assert.Equal("NOT CONSISTENT: beyond the grant: Ssn.", Find(Honest(Plain) with { Disclosed = ["Name", "Diagnosis", "Ssn"], Masked = [] }, Plain));
        Assert.Equal("NOT CONSISTENT: withheld and shown: Name.", Find(Honest(Plain) with { Withheld = ["Name"] }, Plain));
        Assert.Equal("NOT CONSISTENT: the log does not say what became of Ssn.", Find(Honest(Plain) with { Masked = [] }, Plain));
        Assert.StartsWith("NOT CONSISTENT: it is not allowed", Find(Honest(Plain) with { Outcome = Outcome.Denied }, Plain), StringComparison.Ordinal);
    }

    [Fact]
    public void Neither_an_exemption_nor_a_transaction_lets_more_pass_than_the_grant_lists()
    {
        PolicyDocument exempt = Office.Disclosure("Official", "Litigation", "\"exemption\": \"RequiredByLaw\"");
        DecisionEntry honest = Honest(exempt) with { Exemption = Exemption.RequiredByLaw, EvidenceIds = ["order-1"], Obligations = [ObligationCodes.AccountForDisclosure] };
        Assert.Equal("Consistent with the grant.", Find(honest, exempt));
        Assert.Equal("NOT CONSISTENT: beyond the grant: Charge.", Find(honest with { Disclosed = ["Name", "Diagnosis", "Charge"] }, exempt));
        Assert.Equal("NOT CONSISTENT: it rests on evidence, and names none.", Find(honest with { EvidenceIds = [] }, exempt));
        Assert.Equal("NOT CONSISTENT: the grant rests on RequiredByLaw.", Find(honest with { Exemption = null }, exempt));
        Assert.Equal("NOT CONSISTENT: the grant rests on no exemption.", Find(Honest(Plain) with { Exemption = Exemption.Treatment }, Plain));
        Assert.Equal("NOT CONSISTENT: it belongs in the individual's accounting, and is not marked so.", Find(honest with { Obligations = [] }, exempt));
        PolicyDocument transaction = Office.Disclosure("House", "Billing", "\"transaction\": \"837P\"");
        Assert.Equal("NOT CONSISTENT: beyond the grant: Charge.", Find(Honest(transaction) with { Disclosed = ["Name", "Diagnosis", "Charge"] }, transaction));
    }

    [Fact]
    public void An_emergency_sets_aside_what_the_grant_lists_and_no_more()
    {
        PolicyDocument policy = Office.Use("Care", Emergency);
        DecisionEntry honest = Honest(policy) with { Waived = [ReasonCodes.RoleNotHeld, ReasonCodes.WorkNotAssigned], EmergencyId = "e-1", ExpiresAt = Office.Now.AddHours(4) };
        Assert.Equal("Consistent with the grant, as an emergency: its case says whether it was one.", Find(honest, policy));
        Assert.Equal("NOT CONSISTENT: an emergency does not set aside TrainingNotCurrent.", Find(honest with { Waived = [ReasonCodes.TrainingNotCurrent] }, policy));
        Assert.Equal("NOT CONSISTENT: it set reasons aside, and names no emergency.", Find(honest with { EmergencyId = null }, policy));
        Assert.Equal("NOT CONSISTENT: it lasts longer than an emergency of the grant.", Find(honest with { ExpiresAt = Office.Now.AddHours(5) }, policy));
        Assert.Equal("NOT CONSISTENT: the grant is for no emergency, and it set reasons aside.", Find(Honest(Plain) with { Waived = [ReasonCodes.RoleNotHeld], EmergencyId = "e-1" }, Plain));
    }

    [Fact]
    public void A_policy_decides_on_its_own_days_and_within_its_own_hours()
    {
        Assert.Equal("NOT CONSISTENT: no version of the policy was in effect on that day.", Find(Honest(Plain) with { OccurredAt = new(2025, 12, 31, 23, 59, 59, TimeSpan.Zero) }, Plain));
        var next = PolicyDocument.Parse(Office.Text(Office.Grant("Disclosure", "Plan", "Billing")).Replace("\"version\": \"1\", \"effective\": \"2026-01-01\"", "\"version\": \"2\", \"effective\": \"2026-06-01\", \"supersedes\": \"1\"", StringComparison.Ordinal));
        Assert.Equal("NOT CONSISTENT: version 2 was in effect on that day.", DecisionConsistency.Find(Honest(Plain), new PolicyHistory([Plain, next])));
        Assert.StartsWith("The version of the policy that decided is not in this pack", DecisionConsistency.Find(Honest(Plain), new PolicyHistory([next])), StringComparison.Ordinal);
        Assert.Equal("NOT CONSISTENT: it names another version of the policy than its hash is of.", Find(Honest(Plain) with { PolicyVersion = "3" }, Plain));
        PolicyDocument byDay = Office.Use("Billing", "\"hours\": { \"from\": \"08:00\", \"to\": \"17:00\", \"zone\": \"Etc/UTC\" }");
        Assert.Equal("Consistent with the grant.", Find(Honest(byDay), byDay));
        Assert.Equal("NOT CONSISTENT: it was outside of the grant's hours.", Find(Honest(byDay) with { OccurredAt = Office.Now.AddHours(5), ExpiresAt = Office.Now.AddHours(6) }, byDay));
    }

    [Fact]
    public void What_a_restriction_for_everyone_withholds_is_withheld_from_it()
    {
        PolicyDocument policy = Office.Disclosure("Plan", "Billing", policy: "\"restrictable\": [\"Diagnosis\"], \"restrictions\": { \"State\": { \"withhold\": [\"Diagnosis\"], \"labels\": [\"SubstanceUse\"], \"citation\": \"State law\" } }");
        DecisionEntry honest = Honest(policy) with { Disclosed = ["Name"], Withheld = ["Diagnosis"], WithheldLabels = ["SubstanceUse"] };
        Assert.Equal("Consistent with the grant.", Find(honest, policy));
        Assert.Equal("NOT CONSISTENT: restriction State of the policy withholds Diagnosis.", Find(honest with { Disclosed = ["Name", "Diagnosis"], Withheld = [] }, policy));
        Assert.Equal("NOT CONSISTENT: restriction State of the policy withholds SubstanceUse.", Find(honest with { WithheldLabels = [] }, policy));
    }

    [Fact]
    public void Without_a_grant_it_rests_on_an_approval_that_could_be_given()
    {
        PolicyDocument policy = Office.Disclosure("Plan", "Billing", policy: Criteria);
        DecisionEntry honest = Honest(policy) with { GrantName = null, Recipient = "Family", Disclosed = ["Name", "Charge"], EvidenceIds = ["review-1"] };
        Assert.Equal("It rests on no grant of the policy, but on a person's approval, whose evidence the log names.", Find(honest, policy));
        Assert.Equal("NOT CONSISTENT: it rests on a person's approval, and names none.", Find(honest with { EvidenceIds = [] }, policy));
        Assert.Equal("NOT CONSISTENT: no person can approve PsychotherapyNotes.", Find(honest with { Disclosed = ["PsychotherapyNotes"] }, policy));
        Assert.Equal("NOT CONSISTENT: no person can approve Nonsense.", Find(honest with { Disclosed = ["Nonsense"] }, policy));
        Assert.Equal("NOT CONSISTENT: grant G covers it, and it does not rest on it.", Find(honest with { Recipient = "Plan" }, policy));
        Assert.Equal("NOT CONSISTENT: it lasts longer than an approval holds.", Find(honest with { ExpiresAt = Office.Now.AddDays(2) }, policy));
        Assert.Equal("NOT CONSISTENT: the policy does not know its role, recipient or purpose.", Find(honest with { Purpose = "Gossip", Obligations = [ObligationCodes.AccountForDisclosure] }, policy));
        Assert.Equal("NOT CONSISTENT: without a grant there is no mask, no exemption and no emergency.", Find(honest with { Masked = ["Ssn"] }, policy));
        Assert.StartsWith("NOT CONSISTENT: no grant covers it, and the policy has no criteria", Find(honest with { Activity = Activity.Use, Recipient = null }, policy), StringComparison.Ordinal);
    }

    private static string Find(DecisionEntry decision, PolicyDocument policy) => DecisionConsistency.Find(decision, new PolicyHistory([policy]));

    private static DecisionEntry Honest(PolicyDocument policy)
    {
        GrantDefinition grant = policy.Grants[0];
        return new DecisionEntry
        {
            Id = "1",
            OccurredAt = Office.Now,
            Subject = "MRN-1",
            ActorId = "u-17",
            Activity = grant.Activity,
            Role = grant.Role,
            Recipient = grant.Recipient,
            Purpose = grant.Purpose,
            PolicyName = policy.Name,
            PolicyVersion = policy.Version,
            PolicyHash = policy.Hash,
            GrantName = grant.Name,
            Outcome = Outcome.Allowed,
            Disclosed = grant.Disclose,
            Masked = [.. grant.Mask.Keys],
            ExpiresAt = Office.Now.AddMinutes(5),
        };
    }
}
