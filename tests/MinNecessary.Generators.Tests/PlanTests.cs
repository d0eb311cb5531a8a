extern alias generators;

using System.Globalization;
using generators::MinNecessary.Generators.Model;
using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Tests;

/// <summary>Models and policy brought together: what is emitted beside the views, and what is wrong between the two.</summary>
public sealed class PlanTests
{
    private const string Person = "[PhiModel] public sealed class Person { [Phi.Subject, Phi.AccountNumber] public string? Id { get; set; } }\n";

    private static readonly string Policy = EmittedApplication.PolicyOf(["AccountNumber"]);

    [Theory]
    [InlineData("PersonViews", "'Sample.PersonViews'", "model 'global::Sample.Person'", "model 'global::Sample.PersonViews'")]
    [InlineData("BillingPolicy", "'Sample.BillingPolicy'", "model 'global::Sample.BillingPolicy'", "policy 'Billing'")]
    [InlineData("Audit", "'Sample.Audit'", "model 'global::Sample.Audit'", "grant 'Audit'")]
    public void Two_that_would_have_one_name_are_an_error_that_names_both(string model, string name, string first, string second)
    {
        string message = GeneratorRun.Of(Person + Person.Replace("Person", model, StringComparison.Ordinal), Policy).Diagnostics.First(error => error.Id == "MN0007").GetMessage(CultureInfo.InvariantCulture);
        Assert.Contains(name, message, StringComparison.Ordinal);
        Assert.InRange(message.IndexOf(first, StringComparison.Ordinal), 0, message.IndexOf(second, StringComparison.Ordinal));
    }

    [Fact]
    public void A_second_policy_is_an_error_at_the_first_that_names_both()
    {
        Diagnostic error = Assert.Single(GeneratorRun.Of(Person, Policy, Policy).Diagnostics);
        FileLinePositionSpan span = error.Location.GetLineSpan();
        Assert.Equal((PolicyText.DefaultPath, 0, 0), (span.Path, span.StartLinePosition.Line, span.StartLinePosition.Character));
        Assert.Contains("other1.policy.json", error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_class_has_the_grants_the_roots_and_the_models()
    {
        Plan plan = Planned.Of(Person + """
            [PhiModel] public sealed class Hidden { [Phi.Subject, Phi.Ssn] public string? Id { get; set; } }
            public sealed class Their { public string? Id { get; set; } }
            [PhiModelFor(typeof(Their))] internal interface TheirPhi { [Phi.Subject, Phi.AccountNumber] object Id { get; } }
            """, Policy.Replace("\"role\": \"Auditor\"", "\"when\": [\"TrainingCurrent\"], \"role\": \"Auditor\"", StringComparison.Ordinal));
        PolicySpec policy = plan.Policy!;
        Assert.Equal(["global::Sample.Person", "global::Sample.Their"], policy.Roots.Select(root => root.ModelKey));
        Assert.Equal([true, false], policy.Roots.Select(root => root.IsPublic));
        Assert.Equal(["global::Sample.Hidden", "global::Sample.Person", "global::Sample.Their"], policy.Models);
        Assert.Equal(["global::Sample.Their"], policy.ForeignModels);
        GrantSpec grant = policy.Grants.Single();
        Assert.Equal(("Audit", "global::Sample.Audit", "Use", "Auditor", null, "Audit", null, "A test."), (grant.Name, grant.TypeName, grant.Activity, grant.Role, grant.Recipient, grant.Purpose, grant.Preset, grant.Why));
        Assert.Equal(["TrainingCurrent"], grant.Conditions);
    }

    // A policy of which a part was left out is one mistake, and not one for each model that names the part.
    [Fact]
    public void What_follows_from_a_mistake_in_the_policy_is_not_reported_beside_it()
    {
        string mistaken = Policy.Replace("\"disclose\": [\"AccountNumber\"]", "\"disclose\": [\"AcountNumber\"], \"models\": [\"Gone\"]", StringComparison.Ordinal);
        Assert.Equal(["MN0106"], GeneratorRun.Of(Person, mistaken).Diagnostics.Select(error => error.Id));
    }

    [Fact]
    public void A_mistake_in_a_model_is_reported_beside_one_in_the_policy()
    {
        string mistaken = Policy.Replace("AccountNumber", "AcountNumber", StringComparison.Ordinal);
        Assert.Equal(["MN0001", "MN0106"], GeneratorRun.Of(Person.Replace("} }", "} public int Note { get; set; } }", StringComparison.Ordinal), mistaken).Diagnostics.Select(error => error.Id).Order(StringComparer.Ordinal));
    }
}
