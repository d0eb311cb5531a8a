extern alias generators;

using generators::MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Tests;

/// <summary>Which models a grant has views of, and what they are called.</summary>
public sealed class GrantPlanTests
{
    private const string Roots = """
        [PhiModel] public sealed class Claim { [Phi.Subject, Phi.AccountNumber] public string? Id { get; set; } }
        public static class Outer { [PhiModel] public sealed class Im { [Phi.Subject, Phi.AccountNumber] public string? Id { get; set; } } }
        [PhiModel] public sealed class Part { [Phi.AccountNumber] public string? Id { get; set; } }
        """;

    private static readonly string Policy = EmittedApplication.PolicyOf(["AccountNumber", "City"]);

    [Theory]
    [InlineData("Claim", "ClaimForAudit")]
    [InlineData("Sample.Claim", "ClaimForAudit")]
    [InlineData("Im", "OuterImForAudit")]
    [InlineData("Outer.Im", "OuterImForAudit")]
    [InlineData("OuterIm", "OuterImForAudit")]
    public void A_grant_may_name_its_roots(string name, string view) =>
        Assert.Equal([view], Planned.Of(Roots, Named(name)).Views.Select(each => each.Name));

    [Fact]
    public void A_grant_that_names_no_root_has_all_of_them() =>
        Assert.Equal(["ClaimForAudit", "OuterImForAudit"], Planned.Of(Roots, Policy).Views.Select(each => each.Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("laim")]
    [InlineData("Part")]
    [InlineData("Other.Claim")]
    public void A_name_that_is_no_roots_is_an_error(string name) => Assert.Equal("MN0119", Assert.Single(GeneratorRun.Of(Roots, Named(name)).Diagnostics).Id);

    [Fact]
    public void Without_a_namespace_names_have_none()
    {
        GeneratorRun run = GeneratorRun.OfGlobal("""
            using MinNecessary;
            [PhiModel] public sealed class Person { [Phi.Subject, Phi.AccountNumber] public string? Id { get; set; } public Inner? Inner { get; set; } }
            [PhiModel] public sealed class Inner { [Phi.City] public string? City { get; set; } }
            public static class Uses { public static string? Of(Person person, Decision<Audit> decision) => person.ForAudit(decision).Inner?.City; }
            """, Named("Person"));
        Plan plan = Planned.Of(run);
        Assert.Equal(("global::PersonForAudit", "global::Audit", "global::BillingPolicy"), (plan.View("PersonForAudit").FullName, plan.View("PersonForAudit").GrantType, plan.Policy!.FullName));
        Assert.Equal("global::InnerForAudit", plan.Member("PersonForAudit", "Inner").NestedView);
    }

    // In whatever order the models come: each is found to show something only after the one that it holds.
    [Theory]
    [InlineData("Alpha", "Beta", "Gamma")]
    [InlineData("Gamma", "Beta", "Alpha")]
    [InlineData("Beta", "Gamma", "Alpha")]
    public void A_model_is_shown_for_what_it_holds_however_deep(string root, string middle, string leaf)
    {
        Plan plan = Planned.Of($$"""
            [PhiModel] public sealed class {{root}} { [Phi.Subject, Phi.Ssn] public string? Id { get; set; } public {{middle}}? Held { get; set; } public Silent? Silent { get; set; } }
            [PhiModel] public sealed class {{middle}} { public List<{{leaf}}>? Held { get; set; } public {{root}}? Back { get; set; } }
            [PhiModel] public sealed class {{leaf}} { [Phi.City] public string? City { get; set; } [NotPhi] public int Row { get; set; } }
            [PhiModel] public sealed class Silent { [Phi.Ssn] public string? Ssn { get; set; } [NotPhi] public int Row { get; set; } public Silent? Next { get; set; } }
            """, Policy);
        Assert.Equal([root + "ForAudit", middle + "ForAudit", leaf + "ForAudit"], plan.Views.Select(view => view.Name));
        Assert.Equal((Treatment.Withheld, "the grant shows nothing of it"), (plan.Member(root + "ForAudit", "Silent").Treatment, plan.Member(root + "ForAudit", "Silent").Why));
        Assert.Equal((Treatment.Full, "as its own view shows it"), (plan.Member(root + "ForAudit", "Held").Treatment, plan.Member(root + "ForAudit", "Held").Why));
    }

    [Fact]
    public void A_member_that_is_not_public_is_in_no_view()
    {
        Plan plan = Planned.Of("""
            [PhiModel] public sealed class Person { [Phi.Subject, Phi.Ssn] public string? Id { get; set; } [Phi.AccountNumber] internal string? Own { get; set; } [Phi.City] public string? City { get; set; } internal Inner? Kept { get; set; } }
            [PhiModel] public sealed class Inner { [Phi.City] public string? City { get; set; } }
            """, Policy);
        Assert.Equal(["PersonForAudit"], plan.Views.Select(view => view.Name));
        Assert.Equal(["Id", "City"], plan.View("PersonForAudit").Members.Select(member => member.Member.Name));
    }

    [Fact]
    public void A_row_condition_reads_the_member_of_its_context_that_can_answer_it()
    {
        string policy = Policy.Replace("\"role\": \"Auditor\"", "\"rows\": { \"Payer\": { \"oneOf\": [\"Acme\"] }, \"Amount\": { \"below\": 10 } }, \"role\": \"Auditor\"", StringComparison.Ordinal);
        Plan plan = Planned.Of("""
            [PhiModel] public sealed class Person
            {
                [Phi.Subject, Phi.AccountNumber] public string? Id { get; set; }
                [Phi.Context("Payer"), Phi.Balance] public int Number { get; set; }
                [Phi.Context("Payer"), Phi.Payer] public string? Payer { get; set; }
                [Phi.Context("Amount"), Phi.Payer] public string? Text { get; set; }
                [Phi.Context("Amount"), Phi.Balance] public decimal Amount { get; set; }
                [Phi.Tenant, NotPhi] public string? Tenant { get; set; }
                public Inner? Inner { get; set; }
            }
            [PhiModel] public sealed class Inner { [Phi.Context("Payer"), Phi.City] public string? City { get; set; } }
            """, policy);
        Assert.Equal([("Payer", "Payer"), ("Amount", "Amount")], plan.View("PersonForAudit").Rows.Select(row => (row.Context, row.Member.Name)));
        Assert.Empty(plan.View("InnerForAudit").Rows);
        Assert.Equal(("Tenant", null), (plan.View("PersonForAudit").TenantMember, plan.View("InnerForAudit").TenantMember));
    }

    private static string Named(string model) => Policy.Replace("\"why\"", $"\"models\": [\"{model}\"], \"why\"", StringComparison.Ordinal);
}
