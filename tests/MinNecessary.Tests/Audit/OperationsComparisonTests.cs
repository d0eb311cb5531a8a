using System.Text.Json.Nodes;
using MinNecessary.Policy;
using MinNecessary.Tests.Policy;

namespace MinNecessary.Tests.Audit;

/// <summary>A change of operations is said in words, and widens where it discloses more.</summary>
public sealed class OperationsComparisonTests
{
    [Theory]
    [InlineData("\"owner\": \"Officer\", \"entry\"", "\"owner\": \"Coder\", \"entry\"", PolicyChangeKind.Changes, "The owner of stage Queue is Coder, and was Officer.")]
    [InlineData("[\"Coding\", \"Referral\"]", "[\"Coding\", \"Referral\", \"Collections\"]", PolicyChangeKind.Widens, "Stage Work works under Collections, new.")]
    [InlineData("\"checklist\": [\"Card copied\"]", "\"checklist\": [\"Card seen\"]", PolicyChangeKind.Changes, "Stage Intake checks: Card copied no longer.")]
    [InlineData("\"carries\": [\"Diagnosis\", \"Name\"]", "\"carries\": [\"Diagnosis\"]", PolicyChangeKind.Narrows, "Handoff IntakeToWork carries in full Name no longer.")]
    [InlineData("\"carries\": [\"Diagnosis\", \"Name\"]", "\"carries\": [\"Diagnosis\", \"Name\", \"InfertilityTreatment\"]", PolicyChangeKind.Widens, "Handoff IntakeToWork carries in full InfertilityTreatment, new.")]
    [InlineData("\"P2D\"", "\"P4D\"", PolicyChangeKind.Changes, "The time limit of handoff IntakeToWork is lengthened to 4 days, from 2 days.")]
    [InlineData("\"P2D\"", "\"PT4H\"", PolicyChangeKind.Changes, "The time limit of handoff IntakeToWork is shortened to 4 hours, from 2 days.")]
    [InlineData("\"within\": \"P2D\", ", "", PolicyChangeKind.Changes, "The time limit of handoff IntakeToWork is no longer limited; the limit was 2 days.")]
    [InlineData("[\"The answer\"]", "[\"A word\"]", PolicyChangeKind.Changes, "A case Question is closed with the evidence: The answer no longer.")]
    [InlineData("\"after\": \"P3D\"", "\"after\": \"P5D\"", PolicyChangeKind.Changes, "Escalation Standard is to Liaison after 1 day and to Officer after 5 days, and was to Liaison after 1 day and to Officer after 3 days.")]
    [InlineData("95.5", "90", PolicyChangeKind.Changes, "The target of measure CleanClaimRate is 90, and was 95.5.")]
    [InlineData("[30, 60, 90, 120]", "[30, 60]", PolicyChangeKind.Changes, "The last day of each bucket is 30, 60, and was 30, 60, 90, 120.")]
    [InlineData("\"P3DT1H\"", "\"P3D\"", PolicyChangeKind.Changes, "The time limit of the weekly review is shortened to 3 days, from 3 days and 1 hour.")]
    [InlineData("\"P90D\"", "\"P180D\"", PolicyChangeKind.Changes, "The time that a recertification lasts is lengthened to 180 days, from 90 days.")]
    [InlineData("\"BAA 7\"", "\"BAA 9\"", PolicyChangeKind.Changes, "The agreement with vendor Collector is BAA 9, and was BAA 7.")]
    [InlineData("[\"Balance\"], \"checklist\"", "[], \"checklist\"", PolicyChangeKind.Narrows, "Every submission to vendor Collector has Balance no longer.")]
    [InlineData("\"passing\": 80", "\"passing\": 70", PolicyChangeKind.Changes, "The score that passes course privacy-basics is 70, and was 80.")]
    [InlineData("\"A claim without a defect\"", "\"A good claim\"", PolicyChangeKind.Changes, "What CleanClaim means is A good claim, and was A claim without a defect.")]
    [InlineData("\"percent\": 10", "\"percent\": 20", PolicyChangeKind.Changes, "The percentage of views that feedback observes is 20, and was 10.")]
    [InlineData("\"Business\"", "\"Calendar\"", PolicyChangeKind.Changes, "What time limits count is days of the calendar, and was business days.")]
    public void A_change_of_operations_is_said(string was, string @is, PolicyChangeKind kind, string sentence)
    {
        PolicyComparison comparison = PolicyComparison.Compare(PolicyDocument.Parse(SmallPolicy.Text), PolicyDocument.Parse(SmallPolicy.With(was, @is)));
        Assert.All(comparison.Changes, change => Assert.Equal(PolicyAspect.Operations, change.Aspect));
        Assert.Contains((kind, sentence), comparison.Changes.Select(change => (change.Kind, change.Sentence)));
        Assert.Equal(kind == PolicyChangeKind.Widens, comparison.Widens);
    }

    [Fact]
    public void A_protocol_more_widens_and_one_less_narrows()
    {
        JsonObject policy = JsonNode.Parse(SmallPolicy.Text)!.AsObject();
        JsonObject second = policy["grants"]!["Collections"]!.DeepClone().AsObject();
        second["role"] = "Officer";
        policy["grants"]!["Second"] = second;
        PolicyDocument fewer = PolicyDocument.Parse(policy.ToJsonString());
        policy["operations"]!["vendors"]!["Collector"]!["protocols"]!.AsArray().Add("Second");
        PolicyDocument more = PolicyDocument.Parse(policy.ToJsonString());
        Assert.Equal("Widens: Vendor Collector has the protocols Second, new.", Assert.Single(PolicyComparison.Compare(fewer, more).Changes).ToString());
        Assert.Equal("Narrows: Vendor Collector has the protocols Second no longer.", Assert.Single(PolicyComparison.Compare(more, fewer).Changes).ToString());
    }

    [Fact]
    public void Operations_that_are_new_or_gone_are_one_change()
    {
        string without = SmallPolicy.WithoutOperations;
        Assert.Equal("The policy has operations, of 4 stages; it had none.", Assert.Single(PolicyComparison.Compare(PolicyDocument.Parse(without), PolicyDocument.Parse(SmallPolicy.Text)).Changes).Sentence);
        Assert.Equal("The policy has no operations any more.", Assert.Single(PolicyComparison.Compare(PolicyDocument.Parse(SmallPolicy.Text), PolicyDocument.Parse(without)).Changes).Sentence);
    }

    [Fact]
    public void What_is_compared_with_itself_has_no_changes() =>
        Assert.Empty(PolicyComparison.Compare(PolicyDocument.Parse(SmallPolicy.Text), PolicyDocument.Parse(SmallPolicy.Text)).Changes);

    [Fact]
    public void Every_change_of_a_value_of_operations_is_said()
    {
        // Each text that differs from the small policy in its operations alone, and is a policy, differs in words too.
        PolicyDocument before = PolicyDocument.Parse(SmallPolicy.Text);
        string rest = SmallPolicy.WithoutOperations;
        string restHash = PolicyDocument.Parse(rest).Hash;
        string same = Ordered(JsonNode.Parse(SmallPolicy.Text)!["operations"]);
        int valid = 0;
        foreach (string text in PolicyChanges.Of(SmallPolicy.Text))
        {
            JsonObject changed = JsonNode.Parse(text)!.AsObject();
            string operations = Ordered(changed["operations"]);
            if (!PolicyDocument.TryParse(text, out PolicyDocument? after, out _) || !changed.Remove("operations") || PolicyDocument.Parse(changed.ToJsonString()).Hash != restHash)
            {
                continue;
            }

            valid++;
            Assert.True(PolicyComparison.Compare(before, after).Changes.Count > 0 || operations == same, text);
        }

        Assert.InRange(valid, 40, 400);
    }

    // Which entry of a list or which member stands first says nothing, nor does a list without entries.
    private static string Ordered(JsonNode? node) => node switch
    {
        JsonObject members => $"{{{string.Join(',', members.Where(member => member.Value is not JsonArray { Count: 0 }).OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => $"{member.Key}:{Ordered(member.Value)}"))}}}",
        JsonArray items => $"[{string.Join(',', items.Select(Ordered).Order(StringComparer.Ordinal))}]",
        _ => node?.ToJsonString() ?? "null",
    };
}
