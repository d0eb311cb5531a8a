extern alias generators;

using generators::MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Tests;

/// <summary>What a decision may withhold at run time, and what follows from it.</summary>
public sealed class RestrictionPlanTests
{
    private const string Plain = """
        [PhiModel] public sealed class Claim
        {
            [Phi.Subject, Phi.AccountNumber] public string Id { get; set; } = "";
            [Phi.City] public string? City { get; set; }
            public List<Line> Lines { get; set; } = [];
            public Payer? Payer { get; set; }
            MEMBERS
        }
        [PhiModel] public sealed class Line { [Phi.Charge] public decimal Charge { get; set; } [Phi.Diagnosis] public string? Code { get; set; } LABELS }
        [PhiModel] public sealed class Payer { [Phi.Payer] public string? Name { get; set; } }
        [PhiModel] public sealed class Apart { [Phi.Subject, Phi.AccountNumber] public string Id { get; set; } = ""; [Phi.City] public string? Elsewhere { get; set; } }
        """;

    private static readonly string[] Disclosed = ["AccountNumber", "City", "Charge", "Diagnosis", "Payer", "Balance"];

    private static readonly string Policy = EmittedApplication.PolicyOf(Disclosed);

    private static readonly string Restrictable = EmittedApplication.PolicyOf(Disclosed, restrictable: ["City", "Diagnosis"]);

    [Fact]
    public void Without_a_restriction_nothing_is_withheld_at_run_time()
    {
        Plan plan = Planned.Of(Source("[DerivedFrom(nameof(Lines), IsCount = true), Phi.Balance] public int Count { get; set; }"), Policy);
        Assert.All(plan.Views, view => Assert.False(view.CanRestrict));
        Assert.False(plan.Member("ClaimForAudit", "Count").IsWithheldAtRunTime);
    }

    [Theory]
    [InlineData("List<Line>?", "")]
    [InlineData("List<Line?>?", "")]
    [InlineData("Line[]?", "[DerivedFrom(nameof(Rows), IsCount = true), Phi.Balance] public int Count { get; set; }")]
    public void Rows_that_may_not_be_there_are_no_warning_in_the_users_project(string type, string members) => Assert.Empty(GeneratorRun.Of(
        Source($"public {type} Rows {{ get; set; }} [DerivedFrom(nameof(Rows), SumOf = nameof(Line.Charge)), Phi.Balance] public decimal Total {{ get; set; }} {members}", "[SensitivityLabel(\"PaidInFull\")] public bool Label { get; set; }"),
        Restrictable).Diagnostics);

    [Theory]
    [InlineData("\"purposes\"", "\"restrictable\": [\"City\"], \"purposes\"", "")]
    [InlineData("\"purposes\"", "\"restrictable\": [], \"purposes\"", "")]
    [InlineData("\"purposes\"", "\"restrictions\": { \"Famous\": { \"labels\": [\"PaidInFull\"], \"citation\": \"x\" } }, \"purposes\"", "")]
    [InlineData("\"activity\": \"Use\"", "\"activity\": \"Request\", \"recipient\": \"Plan\", \"routine\": false", "")]
    [InlineData("", "", "[SensitivityLabel(\"PaidInFull\")] public bool Label { get; set; }")]
    public void What_may_be_restricted_makes_each_view_ask(string part, string changed, string members)
    {
        string policy = part.Length == 0 ? Policy : Policy.Replace(part, changed, StringComparison.Ordinal).Replace("\"grants\":", "\"recipients\": { \"Plan\": { \"kind\": \"HealthPlan\" } }, \"criteria\": { \"Ours\": { \"activity\": \"Request\", \"reviewer\": \"Auditor\", \"questions\": [\"Why?\"], \"validFor\": \"P30D\" } }, \"grants\":", StringComparison.Ordinal);
        Assert.All(Planned.Of(Source(members), policy).Views, view => Assert.True(view.CanRestrict));
    }

    [Fact]
    public void A_member_of_a_restrictable_category_and_one_of_labelled_models_are_withheld_at_run_time()
    {
        Plan plan = Planned.Of(Source("public Line? First { get; set; } [Phi.City, Phi.Charge] public int Both { get; set; } [Phi.Ssn, Phi.City] public int Hidden { get; set; }", "[SensitivityLabel(\"PaidInFull\")] public bool Label { get; set; }"), Restrictable);
        (bool, bool) Of(string view, string member) => (plan.Member(view, member).IsRestrictable, plan.Member(view, member).IsWithheldAtRunTime);
        Assert.Equal((true, true), Of("ClaimForAudit", "City"));
        Assert.Equal((true, true), Of("ClaimForAudit", "Both"));
        Assert.Equal((false, true), Of("ClaimForAudit", "First"));
        Assert.Equal((false, false), Of("ClaimForAudit", "Lines"));
        Assert.Equal((false, false), Of("ClaimForAudit", "Payer"));
        Assert.Equal((false, false), Of("ClaimForAudit", "Id"));
        Assert.Equal((false, false), Of("ClaimForAudit", "Hidden"));
        Assert.Equal((true, true), Of("LineForAudit", "Code"));
        Assert.Equal((false, false), Of("LineForAudit", "Charge"));
    }

    [Theory]
    [InlineData("City")]
    [InlineData("Code")]
    [InlineData("Lines")]
    public void What_follows_from_a_member_that_is_shown_with_it_may_be_withheld(string from)
    {
        ViewMemberSpec member = Planned.Of(Source($"[DerivedFrom(\"{from}\"), Phi.Balance] public int Derived {{ get; set; }}"), Restrictable).Member("ClaimForAudit", "Derived");
        Assert.Equal((Treatment.Full, false, true), (member.Treatment, member.IsRestrictable, member.IsWithheldAtRunTime));
    }

    [Fact]
    public void What_follows_from_a_member_of_what_holds_it_may_be_withheld() =>
        Assert.True(Planned.Of(Source("", "[DerivedFrom(\"City\"), Phi.Charge] public int Derived { get; set; }"), Restrictable).Member("LineForAudit", "Derived").IsWithheldAtRunTime);

    [Theory]
    [InlineData("[DerivedFrom(\"Elsewhere\"), Phi.Balance] public int Derived { get; set; }", "Elsewhere")]
    [InlineData("[Phi.Ssn] public int Secret { get; set; } [DerivedFrom(\"City\"), DerivedFrom(\"Secret\"), Phi.Balance] public int Derived { get; set; }", "Secret")]
    public void What_follows_from_a_member_that_is_not_shown_with_it_is_withheld(string members, string from)
    {
        ViewMemberSpec member = Planned.Of(Source(members), Restrictable).Member("ClaimForAudit", "Derived");
        Assert.Equal((Treatment.Withheld, $"it follows from {from}, which the grant does not show with it"), (member.Treatment, member.Why));
        Assert.False(member.IsWithheldAtRunTime);
    }

    [Theory]
    [InlineData("[DerivedFrom(nameof(Lines), SumOf = \"Charge\"), Phi.Balance] public decimal Derived { get; set; }", "Charge", false)]
    [InlineData("[DerivedFrom(nameof(Lines), IsCount = true), Phi.Balance] public int Derived { get; set; }", null, true)]
    [InlineData("[DerivedFrom(\"City\"), DerivedFrom(nameof(Lines), IsCount = true), Phi.Balance] public int Derived { get; set; }", null, true)]
    public void What_follows_from_rows_is_computed_from_them_again(string member, string? amount, bool isCount)
    {
        DerivedRowsSpec rows = Planned.Of(Source(member, "[SensitivityLabel(\"PaidInFull\")] public bool Label { get; set; }"), Restrictable).Member("ClaimForAudit", "Derived").Rows!;
        Assert.Equal(("Lines", amount, isCount), (rows.List.Name, rows.Amount, rows.IsCount));
        Assert.Equal(["Label"], rows.Labels.Select(label => label.Name));
    }

    [Theory]
    [InlineData("public System.Collections.Immutable.ImmutableArray<Line> Others { get; set; } [DerivedFrom(\"Others\"), Phi.Balance] public int Derived { get; set; }")]
    [InlineData("[DerivedFrom(\"Payer\"), Phi.Balance] public int Derived { get; set; }")]
    [InlineData("[DerivedFrom(\"City\"), Phi.Balance] public int Derived { get; set; }")]
    public void What_follows_from_no_list_of_models_has_no_rows(string members) =>
        Assert.Null(Planned.Of(Source(members), Restrictable).Member("ClaimForAudit", "Derived").Rows);

    // What the grant shows nothing of is carried all the same, to sum what is left of it.
    [Fact]
    public void Rows_that_are_not_shown_are_carried_for_what_follows_from_them()
    {
        string policy = EmittedApplication.PolicyOf(["AccountNumber", "City", "Balance"], restrictable: ["City"]);
        ViewMemberSpec member = Planned.Of(Source("[DerivedFrom(nameof(Lines), IsCount = true), Phi.Balance] public int Derived { get; set; }"), policy).Member("ClaimForAudit", "Derived");
        Assert.Equal((Treatment.Full, "Lines"), (member.Treatment, member.Rows?.List.Name));
    }

    [Fact]
    public void A_view_carries_the_labels_of_its_record_and_of_what_that_holds()
    {
        Plan plan = Planned.Of(
            Source("[SensitivityLabel(\"SubstanceUse\"), SensitivityLabel(\"PaidInFull\")] public bool Label { get; set; } public Claim? Former { get; set; }", "[SensitivityLabel(\"PaidInFull\")] public bool Label { get; set; } [SensitivityLabels, Phi.City] public string? Labels { get; set; }"),
            Restrictable);
        Assert.Equal(["*", "PaidInFull", "SubstanceUse"], plan.View("ClaimForAudit").CarriedLabels);
        Assert.Equal(["*", "PaidInFull"], plan.View("LineForAudit").CarriedLabels);
        Assert.Empty(plan.View("PayerForAudit").CarriedLabels);
        Assert.Equal(["Label"], plan.View("ClaimForAudit").LabelMembers.Select(member => member.Name));
        Assert.Equal(["Label", "Labels"], plan.View("LineForAudit").LabelMembers.Select(member => member.Name));
    }

    [Fact]
    public void What_a_query_looks_at_counts_as_everything_that_it_follows_from_by_name()
    {
        Plan plan = Planned.Of(
            Source("[DerivedFrom(\"City\"), Phi.Balance] public int First { get; set; } [DerivedFrom(\"First\"), Phi.Payer] public int Second { get; set; } [DerivedFrom(\"Code\"), Phi.Balance] public int OfRows { get; set; }"),
            Restrictable);
        EquatableArray<string> SeenWith(string member) => plan.Member("ClaimForAudit", member).SeenWith;
        Assert.Equal(["City"], SeenWith("City"));
        Assert.Equal(["Balance", "City"], SeenWith("First"));
        Assert.Equal(["Payer", "Balance", "City"], SeenWith("Second"));
        Assert.Equal(["Balance", "Diagnosis"], SeenWith("OfRows"));
    }

    [Fact]
    public void Two_that_follow_from_each_other_end()
    {
        Plan plan = Planned.Of(Source("[DerivedFrom(\"Second\"), Phi.Balance] public int First { get; set; } [DerivedFrom(\"First\"), Phi.Payer] public int Second { get; set; }"), Restrictable);
        Assert.Equal(["Balance", "Payer"], plan.Member("ClaimForAudit", "First").SeenWith);
    }

    [Fact]
    public void A_record_of_its_own_is_meant_before_one_that_it_holds() =>
        Assert.Equal(Treatment.Full, Planned.Of(Source("[DerivedFrom(\"City\"), Phi.Balance] public int Derived { get; set; }", "[Phi.Ssn] public string? City { get; set; }"), Restrictable).Member("ClaimForAudit", "Derived").Treatment);

    // What rows are summed of is theirs, whatever the record that sums them has by that name.
    [Fact]
    public void What_a_sum_follows_from_by_way_of_its_rows_is_shown_of_all_that_may_be_meant()
    {
        const string rows = "[DerivedFrom(\"Base\"), Phi.Charge] public decimal Part { get; set; } [Phi.SSNORCITY] public decimal Base { get; set; }";
        const string claim = "[Phi.City] public decimal Base { get; set; } [DerivedFrom(nameof(Lines), SumOf = nameof(Line.Part)), Phi.Balance] public decimal Total { get; set; }";
        ViewMemberSpec Total(string category) => Planned.Of(Source(claim, rows.Replace("SSNORCITY", category, StringComparison.Ordinal)), Restrictable).Member("ClaimForAudit", "Total");
        Assert.Equal((Treatment.Full, true), (Total("City").Treatment, Total("City").IsWithheldAtRunTime));
        Assert.Equal((Treatment.Withheld, "it follows from Base, which the grant does not show with it"), (Total("Ssn").Treatment, Total("Ssn").Why));
        Assert.Equal(["Lines", "Base"], Total("City").Follows);
        Assert.Equal(["Lines", "Base"], Total("Ssn").Follows);
        Assert.Equal(["Balance", "Charge"], Total("City").RestrictedWith);
    }

    [Fact]
    public void A_sum_of_sums_follows_from_the_rows_of_both()
    {
        const string members = "[DerivedFrom(nameof(Visits), SumOf = nameof(Visit.Subtotal)), Phi.Balance] public decimal Grand { get; set; } public List<Visit> Visits { get; set; } = [];";
        const string visit = "[PhiModel] public sealed class Visit { [DerivedFrom(nameof(Parts), SumOf = nameof(Line.Part)), Phi.Payer] public decimal Subtotal { get; set; } public List<Line> Parts { get; set; } = []; }";
        const string part = "[DerivedFrom(\"Base\"), Phi.Charge] public decimal Part { get; set; } [Phi.City] public decimal Base { get; set; }";
        ViewMemberSpec grand = Planned.Of(Source(members, part) + visit, Restrictable).Member("ClaimForAudit", "Grand");
        Assert.Equal(["Visits", "Parts", "Base"], grand.Follows);
        Assert.Equal(["Balance", "Payer", "Charge"], grand.RestrictedWith);
    }

    [Fact]
    public void A_sum_of_a_list_that_is_not_there_is_an_error_and_no_more() => Assert.Equal(
        ["MN0015"],
        GeneratorRun.Of(Source("[DerivedFrom(\"Nowhere\", SumOf = \"Charge\"), Phi.Balance] public decimal Total { get; set; }"), Restrictable).Diagnostics.Select(diagnostic => diagnostic.Id));

    private static string Source(string members, string labels = "") => Plain.Replace("MEMBERS", members, StringComparison.Ordinal).Replace("LABELS", labels, StringComparison.Ordinal);
}
