using System.Text.Json.Nodes;
using MinNecessary.Operations;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Operations.Necessity;

/// <summary>A draft is a valid policy that is no wider, with a version of its own; what cannot be taken out stays, and it says why.</summary>
public sealed class NecessityDraftTests
{
    private const string Masked = "\"Lab\": { \"activity\": \"Use\", \"role\": \"Officer\", \"purpose\": \"Billing\", \"disclose\": [\"Diagnosis\"], \"mask\": { \"BirthDate\": \"Year\" }, \"why\": \"x\" },\n\"Intake\": { \"activity\"";

    private const string Preset = "\"Counts\": { \"activity\": \"Use\", \"role\": \"Officer\", \"purpose\": \"Quality\", \"preset\": \"SafeHarbor\", \"why\": \"x\" },\n\"Intake\": { \"activity\"";

    [Fact]
    public void What_is_proposed_is_taken_out_and_nothing_else()
    {
        var office = new NecessityOffice();
        NecessityDraft draft = Draft(office, ("Intake", "BirthDate"));
        Assert.Equal(("2", "1"), (draft.Policy.Version, draft.Policy.Supersedes));
        Assert.Equal(["Name"], draft.Policy.FindGrant("Intake")!.Disclose);
        Assert.False(draft.Comparison.Widens);
        Assert.Equal("BirthDate is withheld; it was shown in full.", Assert.Single(draft.Comparison.Changes, change => change.Kind == PolicyChangeKind.Narrows).Sentence.Split(" A record")[0]);
        Assert.Empty(draft.Kept);
        JsonObject expected = JsonNode.Parse(office.Text)!.AsObject();
        expected["version"] = "2";
        expected["supersedes"] = "1";
        expected["grants"]!["Intake"]!["disclose"] = new JsonArray("Name");
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(draft.Text)));
    }

    [Fact]
    public void A_mask_is_taken_out_as_what_is_shown_in_full_is()
    {
        var office = new NecessityOffice(text => text.Replace("\"Intake\": { \"activity\"", Masked, StringComparison.Ordinal).Replace("\"stages\": {", "\"stages\": { \"Laboratory\": { \"owner\": \"Officer\", \"entry\": true, \"grants\": [\"Lab\"] },", StringComparison.Ordinal).Replace("\"ToPaid\":", "\"LabToPaid\": { \"from\": \"Laboratory\", \"to\": \"Paid\" }, \"ToPaid\":", StringComparison.Ordinal));
        NecessityDraft draft = Draft(office, ("Lab", "BirthDate"));
        Assert.Empty(draft.Kept);
        Assert.Empty(draft.Policy.FindGrant("Lab")!.Mask);
        Assert.Equal(["Diagnosis"], draft.Policy.FindGrant("Lab")!.Disclose);
    }

    [Fact]
    public void Of_a_preset_it_is_withheld_by_name()
    {
        var office = new NecessityOffice(text => text.Replace("\"Intake\": { \"activity\"", Preset, StringComparison.Ordinal)
            .Replace("\"purposes\": {", "\"purposes\": { \"Quality\": { \"basis\": \"Operations\" },", StringComparison.Ordinal));
        GrantDefinition before = office.Policy.FindGrant("Counts")!;
        string full = before.Disclose[0];
        string masked = before.Mask.Keys.First();
        NecessityDraft draft = Draft(office, ("Counts", full), ("Counts", masked));
        Assert.Empty(draft.Kept);
        Assert.Equal(before.Disclose.Skip(1), draft.Policy.FindGrant("Counts")!.Disclose);
        Assert.DoesNotContain(masked, draft.Policy.FindGrant("Counts")!.Mask.Keys);
        Assert.False(draft.Comparison.Widens);
    }

    [Fact]
    public void What_another_part_of_the_policy_needs_stays_and_it_says_which()
    {
        NecessityDraft draft = Draft(new NecessityOffice(), ("Bill", "Name"), ("Intake", "BirthDate"));
        KeptCategory kept = Assert.Single(draft.Kept);
        Assert.Equal(("Bill", "Name"), (kept.Grant, kept.Category));
        Assert.Contains("ToBilling", kept.Why, StringComparison.Ordinal);
        Assert.Equal(["Name", "Procedure"], draft.Policy.FindGrant("Bill")!.Disclose);
        Assert.Equal(["Name"], draft.Policy.FindGrant("Intake")!.Disclose);
    }

    [Fact]
    public void What_the_policy_does_not_show_is_kept_out_of_the_draft()
    {
        NecessityDraft draft = Draft(new NecessityOffice(), ("Intake", "Ssn"), ("Nobody", "Name"));
        Assert.Equal(2, draft.Kept.Count);
        Assert.DoesNotContain(draft.Comparison.Changes, change => change.Kind != PolicyChangeKind.Changes);
    }

    [Fact]
    public void A_refused_proposal_is_followed_only_where_it_is_named()
    {
        var office = new NecessityOffice();
        NecessityProposal refused = Proposal("Intake", "BirthDate") with { Decision = new NecessityDecision { Grant = "Intake", Category = "BirthDate", Outcome = NecessityOutcome.Refused, Reason = "x", By = "u-9", At = default, Views = 1, Days = 1 } };
        NecessityProposals found = Found(office) with { Proposals = [refused] };
        Assert.Equal(["Name", "BirthDate"], found.Draft(office.Text, "2").Policy.FindGrant("Intake")!.Disclose);
        Assert.Equal(["Name"], found.Draft(office.Text, "2", [refused]).Policy.FindGrant("Intake")!.Disclose);
    }

    [Fact]
    public void Only_the_version_in_force_is_drafted_from_and_under_another_version()
    {
        var office = new NecessityOffice();
        NecessityProposals found = Found(office);
        Assert.Contains("is not version '1'", Assert.Throws<ArgumentException>(() => found.Draft(office.Text.Replace("Intake identifies", "Intake names", StringComparison.Ordinal), "2")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => found.Draft(office.Text, "1"));
        Assert.Throws<ArgumentException>(() => found.Draft(office.Text, " "));
        Assert.Throws<ArgumentNullException>(() => found.Draft(null!, "2"));
        Assert.Throws<PolicyException>(() => found.Draft("{}", "2"));
    }

    private static NecessityDraft Draft(NecessityOffice office, params (string Grant, string Category)[] proposals) =>
        (Found(office) with { Proposals = [.. proposals.Select(each => Proposal(each.Grant, each.Category))] }).Draft(office.Text, "2");

    private static NecessityProposals Found(NecessityOffice office) =>
        new() { PolicyName = office.Policy.Name, PolicyVersion = "1", PolicyHash = office.Policy.Hash, ObservedSince = null, ProposesFrom = null, Proposals = [], Unproven = [] };

    private static NecessityProposal Proposal(string grant, string category) => new() { Id = $"{grant}/{category}", Grant = grant, Category = category, Views = 300, Days = 30, Members = [] };
}
