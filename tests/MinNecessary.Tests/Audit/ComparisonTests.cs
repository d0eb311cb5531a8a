using System.Text.Json;
using MinNecessary.Policy;
using MinNecessary.Tests.Templates;

namespace MinNecessary.Tests.Audit;

public sealed class ComparisonTests
{
    [Fact]
    public void A_policy_compared_with_itself_has_no_changes_however_it_is_laid_out()
    {
        foreach (string text in new[] { Compared.Text, BillingTemplate.Text })
        {
            PolicyDocument again = PolicyDocument.Parse(JsonSerializer.Serialize(JsonDocument.Parse(text)));
            var comparison = PolicyComparison.Compare(PolicyDocument.Parse(text), again);
            Assert.Empty(comparison.Changes);
            Assert.Empty(comparison.AffectedRoles);
            Assert.False(comparison.Widens);
        }
    }

    [Theory]
    [InlineData("effective", "\"2025-12-31\"", "Widens: It is in effect from 2025-12-31 on; the policy before, from 2026-01-01 on.")]
    [InlineData("effective", "\"2026-02-01\"", "Changes: It is in effect from 2026-02-01 on; the policy before, from 2026-01-01 on.")]
    [InlineData("expires", null, "Widens: It ends never; the policy before ends before 2028-01-01.")]
    [InlineData("expires", "\"2028-01-02\"", "Widens: It ends before 2028-01-02; the policy before ends before 2028-01-01.")]
    [InlineData("expires", "\"2027-01-01\"", "Narrows: It ends before 2027-01-01; the policy before ends before 2028-01-01.")]
    [InlineData("owner", "\"Compliance\"", "Changes: Compliance answers for it; before, Privacy Officer.")]
    [InlineData("review.last", "\"2026-06-01\"", "Changes: It has to be reviewed again by 2027-06-01; before, by 2027-01-01.")]
    [InlineData("roles.Coder.training", """["basics", "coding"]""", "Narrows: Role Coder now needs training coding.")]
    [InlineData("roles.Coder.training", "[]", "Widens: Role Coder no longer needs training basics.")]
    [InlineData("roles.Officer.training", """["basics"]""", "Changes: Role Officer now needs training basics.")]
    [InlineData("roles.Coder.description", "\"Assigns codes\"", "Changes: Role Coder is described as: Assigns codes")]
    [InlineData("conditions.OnSite.description", "\"In the building\"", "Changes: Condition OnSite means: In the building")]
    [InlineData("conditions.OnSite.citation", "\"House rule 3\"", "Changes: Condition OnSite follows from House rule 3.")]
    [InlineData("purposes.Coding.code", "\"CLMATTCH\"", "Changes: The code of purpose Coding is CLMATTCH, and was none.")]
    [InlineData("recipients.Plan.description", "\"Pays\"", "Changes: Recipient Plan is described as: Pays")]
    [InlineData("labels.New", """{ "description": "New" }""", "Widens: Label New is new. An individual's restriction that names it was not understood, and denied; it now withholds what it covers.")]
    [InlineData("masks", """{ "FirstWord": { "description": "A word" } }""", "Changes: Mask FirstWord is new.")]
    [InlineData("name", "\"Office\"", "Changes: The policy is called Office, and was called Desk.")]
    public void What_is_not_in_a_grant_is_a_change_too(string path, string? json, string expected) => Assert.Equal([expected], Compared.Changes(path, json));

    [Fact]
    public void Another_version_by_itself_changes_nothing() => Assert.Empty(Compared.Changes("version", "\"2\""));

    [Fact]
    public void What_widens_comes_first()
    {
        var comparison = PolicyComparison.Compare(Compared.Document, Compared.WithGrant("Coding", grant =>
        {
            grant["why"] = "Another reason.";
            grant["disclose"]!.AsArray().RemoveAt(1);
            grant.Remove("hours");
        }));
        Assert.Equal([PolicyChangeKind.Widens, PolicyChangeKind.Narrows, PolicyChangeKind.Changes], comparison.Changes.Select(change => change.Kind));
        Assert.True(comparison.Widens);
        Assert.Equal("Desk 1 to Desk 1: 1 widen, 1 narrow, 1 read differently", comparison.ToString());
    }

    [Fact]
    public void Whoever_acts_under_a_changed_grant_is_trained_in_an_emergency_too()
    {
        var comparison = PolicyComparison.Compare(Compared.Document, Compared.With(policy =>
        {
            Compared.Set(policy, "grants.Coding.hours", null);
            Compared.Set(policy, "roles.Coder.training", """["basics", "coding"]""");
            Compared.Set(policy, "criteria.Disclosures.validFor", "\"P1D\"");
        }));
        Assert.Equal(["Coder: 2 changes", "Liaison: 1 change", "Nurse: 1 change", "Officer: 1 change"], comparison.AffectedRoles.Select(role => role.ToString()));
        Assert.Equal(["basics", "coding"], comparison.AffectedRoles[0].Role!.Training);
        Assert.Equal([PolicyAspect.Hours, PolicyAspect.Role], comparison.AffectedRoles[0].Changes.Select(change => change.Aspect));
    }

    [Fact]
    public void A_role_that_is_gone_is_affected_and_has_nothing_to_be_trained_in()
    {
        PolicyDocument without = Compared.With(policy =>
        {
            Compared.Set(policy, "grants.Coding", null);
            Compared.Set(policy, "roles.Coder", null);
        });
        AffectedRole coder = PolicyComparison.Compare(Compared.Document, without).AffectedRoles[0];
        Assert.Equal("Coder", coder.Name);
        Assert.Null(coder.Role);
    }

    [Theory]
    [InlineData("grants.Coding.why", "\"It is needed.\"")]
    [InlineData("owner", "\"Compliance\"")]
    [InlineData("effective", "\"2026-02-01\"")]
    public void Nobody_is_trained_for_wording(string path, string json) => Assert.Empty(PolicyComparison.Compare(Compared.Document, Compared.With(path, json)).AffectedRoles);

    [Fact]
    public void A_program_reads_the_same_as_a_person()
    {
        var comparison = PolicyComparison.Compare(Compared.Document, Compared.With("grants.Submission.disclose", """["Diagnosis", "Charge", "Balance"]"""));
        using JsonDocument json = JsonDocument.Parse(comparison.ToJson());
        JsonElement root = json.RootElement;
        Assert.True(root.GetProperty("widens").GetBoolean());
        Assert.Equal(Compared.Document.Hash, root.GetProperty("before").GetProperty("hash").GetString());
        Assert.Equal("2026-01-01", root.GetProperty("after").GetProperty("effective").GetString());
        JsonElement change = Assert.Single(root.GetProperty("changes").EnumerateArray());
        string[] values = [.. new[] { "kind", "aspect", "grant", "activity", "role", "recipient", "purpose", "before", "after", "sentence" }.Select(key => change.GetProperty(key).GetString()!)];
        Assert.Equal(["Widens", "Category", "Submission", "Disclosure", "Liaison", "Plan", "Coding", "withheld", "in full", "Balance is shown in full; it was withheld."], values);
        Assert.Equal("""["Balance"]""", JsonSerializer.Serialize(change.GetProperty("categories")));
        JsonElement role = Assert.Single(root.GetProperty("affectedRoles").EnumerateArray());
        Assert.Equal("Liaison", role.GetProperty("role").GetString());
        Assert.Equal(comparison.Changes[0].ToString(), role.GetProperty("changes")[0].GetString());
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => PolicyComparison.Compare(null!, Compared.Document));
        Assert.Throws<ArgumentNullException>(() => PolicyComparison.Compare(Compared.Document, null!));
    }
}
