using System.Text.Json.Nodes;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Policy;

/// <summary>Mistakes of operations that stand in two places, and what is none because it follows from another.</summary>
public sealed class OperationsMistakeTests
{
    [Theory]
    [InlineData("handoffs")]
    [InlineData("reviews")]
    [InlineData("recertification")]
    [InlineData("curricula")]
    [InlineData("feedback")]
    public void A_time_limit_that_opens_no_case_is_one_error_at_what_has_it(string key)
    {
        JsonObject policy = Without("Late");
        foreach (string other in new[] { "handoffs", "reviews", "recertification", "curricula", "feedback" }.TakeWhile(other => other != key))
        {
            RemoveLimit(policy["operations"]!.AsObject(), other);
        }

        PolicyError error = ErrorOf(policy);
        Assert.Equal("MN0142", error.Id);
        Assert.Contains($"'{key}' of 'operations' has a time limit, and no case is opened when it passes. Add a kind of cases that LimitPassed opens", error.Message, StringComparison.Ordinal);
        RemoveLimit(policy["operations"]!.AsObject(), key);
        foreach (string other in new[] { "reviews", "recertification", "curricula", "feedback" })
        {
            RemoveLimit(policy["operations"]!.AsObject(), other);
        }

        PolicyDocument.Parse(policy.ToJsonString());
    }

    [Fact]
    public void An_escalation_along_which_no_case_goes_is_one_error_and_none_where_the_kinds_are_mistaken()
    {
        JsonObject policy = Without("");
        policy["operations"]!["escalations"]!["Urgent"] = JsonNode.Parse("""{ "steps": [{ "to": "Coder", "after": "PT1H" }] }""");
        PolicyError error = ErrorOf(policy);
        Assert.Equal("MN0142", error.Id);
        Assert.Contains("Escalation 'Urgent' has time limits, and no kind of cases goes up along it", error.Message, StringComparison.Ordinal);
        policy["operations"]!["cases"]!.AsObject().First().Value!["escalation"] = "Urgnt";
        Assert.Equal("MN0136", ErrorOf(policy).Id);
        policy["operations"]!["cases"]!.AsObject().First().Value!["escalation"] = "Urgent";
        PolicyDocument.Parse(policy.ToJsonString());
    }

    [Theory]
    [InlineData("Calendar", "weekly", "P6D", "P7D")]
    [InlineData("Calendar", "monthly", "P27D", "P28D")]
    [InlineData("Business", "weekly", "P4D", "P5D")]
    [InlineData("Business", "monthly", "P18D", "P19D")]
    public void A_review_is_closed_before_the_next_one_is_due(string days, string review, string longest, string tooLong)
    {
        JsonObject policy = Without("");
        policy["operations"]!["days"] = days;
        policy["operations"]!["reviews"] = JsonNode.Parse($$"""{ "{{review}}": { "owner": "Coder", "within": "{{longest}}" } }""");
        PolicyDocument.Parse(policy.ToJsonString());
        policy["operations"]!["reviews"]![review]!["within"] = tooLong;
        Assert.Contains("lasts longer than", ErrorOf(policy).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stages", null)]
    [InlineData("vendors", "required")]
    [InlineData("vendors", "checklist")]
    public void A_checklist_that_opens_no_case_is_one_error_at_what_has_it(string key, string? kept)
    {
        JsonObject policy = Without("Item");
        JsonObject stage = policy["operations"]!["stages"]!["Intake"]!.AsObject();
        JsonObject vendor = policy["operations"]!["vendors"]!["Collector"]!.AsObject();
        foreach (string list in new[] { "required", "checklist" }.Where(list => list != kept))
        {
            vendor.Remove(list);
        }

        if (key != "stages")
        {
            stage.Remove("checklist");
        }

        PolicyError error = ErrorOf(policy);
        Assert.Equal("MN0142", error.Id);
        Assert.Contains($"'{key}' of 'operations' has a checklist, and no case is opened where an item is missing. Add a kind of cases that ItemMissing opens", error.Message, StringComparison.Ordinal);
        stage.Remove("checklist");
        vendor.Remove("required");
        vendor.Remove("checklist");
        PolicyDocument.Parse(policy.ToJsonString());
    }

    [Theory]
    [InlineData("\"entry\": true", "\"entry\": 1", "MN0105")]
    [InlineData("\"outcome\": true", "\"outcome\": 1", "MN0105")]
    [InlineData("[\"Inquiry\", \"Coding\"]", "[\"Inquiry\", \"Codign\"]", "MN0135")]
    [InlineData("\"disclose\": [\"Diagnosis\", \"InfertilityTreatment\"]", "\"disclose\": [\"Diagnossis\", \"InfertilityTreatment\"]", "MN0106")]
    [InlineData("\"role\": \"Liaison\",", "\"role\": \"Liason\",", "MN0108")]
    [InlineData("\"disclose\": [\"Balance\"]", "\"disclose\": [\"Balanc\"]", "MN0106")]
    [InlineData("\"recipient\": \"Agency\",", "\"recipient\": \"Agenc\",", "MN0110")]
    [InlineData("\"Late\": { \"opens\": \"LimitPassed\"", "\"Late\": { \"opens\": \"LimitPased\"", "MN0105")]
    [InlineData("\"Late\": {", "\"Too late\": {", "MN0114")]
    [InlineData("\"kind\": \"AIVendor\"", "\"kind\": \"AIVender\"", "MN0105")]
    [InlineData("\"protocols\": [\"Suggestion\"]", "\"protocols\": 1", "MN0105")]
    [InlineData("\"required\": [\"Balance\"]", "\"required\": [\"Balance\", \"Ssn\"]", "MN0141")]
    [InlineData("{ \"every\": \"P1Y\"", "{ \"evry\": \"P1Y\", \"every\": \"P1Y\"", "MN0103")]
    [InlineData("\"training\": [\"privacy-basics\", \"coding\"]", "\"training\": [\"privacy-basics\", \"privacy-basics\"]", "MN0115")]
    [InlineData("\"kpis\": [\"CleanClaimRate\", \"TimeToClose\"]", "\"kpis\": [\"CleanClaimRate\", \"TimeToLog\"]", "MN0105")]
    public void What_follows_from_a_mistake_is_no_mistake_of_its_own(string correct, string mistaken, string id) => Assert.Equal(id, ErrorOf(SmallPolicy.With(correct, mistaken)).Id);

    [Theory]
    [InlineData("stages", "MN0104")]
    [InlineData("stages", "MN0105")]
    [InlineData("handoffs", "MN0105")]
    [InlineData("escalations", "MN0105")]
    [InlineData("cases", "MN0105")]
    [InlineData("kpis", "MN0105")]
    [InlineData("vendors", "MN0105")]
    [InlineData("curricula", "MN0105")]
    [InlineData("aging", "MN0105")]
    [InlineData("reviews", "MN0105")]
    [InlineData("recertification", "MN0105")]
    [InlineData("definitions", "MN0105")]
    [InlineData("feedback", "MN0105")]
    public void A_part_that_is_mistaken_as_a_whole_is_one_error(string key, string id)
    {
        JsonObject policy = JsonNode.Parse(SmallPolicy.Text)!.AsObject();
        JsonObject operations = policy["operations"]!.AsObject();
        operations.Remove(key);
        if (id == "MN0105")
        {
            operations[key] = new JsonArray();
        }

        Assert.Equal(id, ErrorOf(policy).Id);
    }

    [Theory]
    [InlineData("grants")]
    [InlineData("roles")]
    [InlineData("recipients")]
    [InlineData("purposes")]
    public void Where_the_policy_itself_is_mistaken_its_operations_are_no_mistake(string key)
    {
        JsonObject policy = JsonNode.Parse(SmallPolicy.Text)!.AsObject();
        policy[key] = new JsonArray();
        Assert.Equal("MN0105", ErrorOf(policy).Id);
    }

    [Fact]
    public void Operations_that_are_no_object_are_one_error()
    {
        JsonObject policy = JsonNode.Parse(SmallPolicy.Text)!.AsObject();
        policy["operations"] = "none";
        Assert.Equal("'operations' should be an object in braces.", ErrorOf(policy).Message);
    }

    [Fact]
    public void Stages_of_which_there_are_none_are_one_error()
    {
        JsonObject policy = JsonNode.Parse(SmallPolicy.Text)!.AsObject();
        policy["operations"]!["stages"] = new JsonObject();
        policy["operations"]!.AsObject().Remove("handoffs");
        Assert.Equal("'stages' of 'operations' is empty. Write the first stage, or remove 'operations'.", ErrorOf(policy).Message);
    }

    [Fact]
    public void Stages_of_which_none_is_an_entry_are_one_error()
    {
        JsonObject policy = JsonNode.Parse(SmallPolicy.Text.Replace("\"entry\": true", "\"entry\": false", StringComparison.Ordinal))!.AsObject();
        PolicyError error = ErrorOf(policy);
        Assert.Equal(("MN0137", "No stage is one where work comes in. Write \"entry\": true in the stage with which it begins."), (error.Id, error.Message));
    }

    [Fact]
    public void The_order_of_stages_says_nothing()
    {
        JsonObject policy = JsonNode.Parse(SmallPolicy.Text)!.AsObject();
        policy["operations"]!["stages"] = new JsonObject(policy["operations"]!["stages"]!.AsObject().Reverse().Select(stage => KeyValuePair.Create(stage.Key, stage.Value?.DeepClone())));
        PolicyDocument reversed = PolicyDocument.Parse(policy.ToJsonString());
        Assert.Equal(PolicyDocument.Parse(SmallPolicy.Text).Hash, reversed.Hash);
        Assert.Equal(["Queue", "Intake"], reversed.Operations!.Stages.Where(stage => stage.IsEntry).Select(stage => stage.Name));
    }

    [Fact]
    public void A_category_that_several_protocols_hide_is_one_error()
    {
        JsonObject policy = JsonNode.Parse(SmallPolicy.Text)!.AsObject();
        JsonObject other = policy["grants"]!["Collections"]!.DeepClone().AsObject();
        other["role"] = "Officer";
        policy["grants"]!["Second"] = other;
        JsonNode vendor = policy["operations"]!["vendors"]!["Collector"]!;
        vendor["protocols"]!.AsArray().Add("Second");
        PolicyDocument.Parse(policy.ToJsonString());
        vendor["required"]!.AsArray().Add("Ssn");
        Assert.Contains("its protocol 'Collections' does not show", ErrorOf(policy).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_ai_vendor_is_shown_no_entire_record_though_no_justification_is_written()
    {
        string text = SmallPolicy.With(
            "\"purpose\": \"Coding\", \"disclose\": [\"Diagnosis\"]", "\"purpose\": \"Coding\", \"exemption\": \"RequiredByLaw\", \"disclose\": [\"Diagnosis\", \"Procedure\", \"Medication\", \"LabResult\", \"VitalSign\", \"ClinicalNote\"]");
        Assert.Contains("gives AI vendor 'Assistant' an entire medical record", ErrorOf(text).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_kinds_of_cases_may_be_opened_by_hand() =>
        PolicyDocument.Parse(SmallPolicy.With("\"Question\": {", "\"Other\": { \"opens\": \"Manual\", \"owner\": \"Coder\", \"expected\": \"P1D\", \"escalation\": \"Standard\", \"evidence\": [\"x\"] }, \"Question\": {"));

    private static JsonObject Without(string kind)
    {
        JsonObject policy = JsonNode.Parse(SmallPolicy.Text)!.AsObject();
        policy["operations"]!["cases"]!.AsObject().Remove(kind);
        return policy;
    }

    private static void RemoveLimit(JsonObject operations, string key)
    {
        if (key == "handoffs")
        {
            operations["handoffs"]!["IntakeToWork"]!.AsObject().Remove("within");
        }
        else
        {
            operations.Remove(key);
        }
    }

    private static PolicyError ErrorOf(JsonObject policy) => ErrorOf(policy.ToJsonString());

    private static PolicyError ErrorOf(string text)
    {
        Assert.False(PolicyDocument.TryParse(text, out _, out IReadOnlyList<PolicyError> errors));
        return Assert.Single(errors);
    }
}
