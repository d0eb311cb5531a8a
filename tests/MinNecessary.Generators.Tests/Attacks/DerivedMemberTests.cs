namespace MinNecessary.Generators.Tests.Attacks;

/// <summary>What follows from what is hidden tells nothing of it: over several levels, under other categories, and where names are alike.</summary>
public sealed class DerivedMemberTests
{
    private const string TwoLevels = """
        [PhiModel] public sealed class Claim
        {
            [Phi.Subject, Phi.AccountNumber] public string Id { get; set; } = "S";
            [Phi.Balance, DerivedFrom(nameof(Visits), SumOf = nameof(Visit.Subtotal))] public decimal Grand { get; set; }
            public List<Visit> Visits { get; set; } = [];
        }
        [PhiModel] public sealed class Visit
        {
            [Phi.Payment, DerivedFrom(nameof(Lines), SumOf = nameof(Line.Charge))] public decimal Subtotal { get; set; }
            public List<Line> Lines { get; set; } = [];
        }
        [PhiModel] public sealed class Line { [Phi.Charge] public decimal Charge { get; set; } [SensitivityLabel("Alpha")] public bool IsAlpha { get; set; } }
        public static class Make
        {
            public static Claim Hidden() => new() { Grand = 357m, Visits = [new() { Subtotal = 350m, Lines = [new() { Charge = 100m }, new() { Charge = 250m, IsAlpha = true }] }, new() { Subtotal = 7m, Lines = [new() { Charge = 7m }] }] };
            public static Claim First() => new() { Grand = 357m, Visits = [new() { Subtotal = 350m, Lines = [new() { Charge = 100m }, new() { Charge = 250m, IsAlpha = true }] }, new() { Subtotal = 7m, Lines = [new() { Charge = 7m }] }] };
            public static Claim Second() => new() { Grand = 357m, Visits = [new() { Subtotal = 100m, Lines = [new() { Charge = 100m }] }, new() { Subtotal = 257m, Lines = [new() { Charge = 7m }, new() { Charge = 250m, IsAlpha = true }] }] };
            public static Claim Open() => new() { Grand = 107m, Visits = [new() { Subtotal = 107m, Lines = [new() { Charge = 107m }] }] };
        }
        """;

    [Theory]
    [InlineData("Balance", "Payment", "Charge")]
    [InlineData("Balance", "Payment")]
    [InlineData("Balance", "Charge")]
    [InlineData("Balance")]
    public void A_total_of_totals_tells_nothing_of_a_line_two_levels_down(params string[] disclosed)
    {
        var attack = new Attack(TwoLevels, disclosed, [], [Attack.Label("Alpha")]);
        string json = attack.Json("Hidden");
        Assert.DoesNotContain("357", json, StringComparison.Ordinal);
        Assert.DoesNotContain("350", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_total_of_totals_is_shown_where_nothing_is_hidden() =>
        Assert.Contains("\"Grand\":107", new Attack(TwoLevels, ["Balance", "Payment", "Charge"], [], [Attack.Label("Alpha")]).Json("Open"), StringComparison.Ordinal);

    [Fact]
    public void Which_of_several_lists_a_line_is_hidden_in_is_not_told()
    {
        var attack = new Attack(TwoLevels, ["Balance", "Payment", "Charge"], [], [Attack.Label("Alpha")]);
        string json = attack.Json("First");
        Assert.Contains("\"Subtotal\":100", json, StringComparison.Ordinal);
        Assert.Contains("\"Subtotal\":7", json, StringComparison.Ordinal);
        Assert.Equal(json, attack.Json("Second"));
    }

    [Fact]
    public void A_sum_goes_with_the_category_of_what_is_summed()
    {
        const string models = """
            [PhiModel] public sealed class Claim
            {
                [Phi.Subject, Phi.AccountNumber] public string Id { get; set; } = "S";
                [Phi.Balance, DerivedFrom(nameof(Lines), SumOf = nameof(Line.Charge))] public decimal Total { get; set; } = 250m;
                public List<Line> Lines { get; set; } = [new()];
            }
            [PhiModel] public sealed class Line { [Phi.Procedure] public string? Code { get; set; } [Phi.Charge] public decimal Charge { get; set; } = 250m; }
            public static class Make { public static Claim Model() => new(); }
            """;
        foreach (Restriction[] restrictions in new[] { new[] { Attack.Categories("Charge") }, [] })
        {
            string json = new Attack(models, ["Balance", "Charge", "Procedure"], ["Charge"], restrictions).Json("Model");
            Assert.Equal(restrictions.Length == 0, json.Contains("250", StringComparison.Ordinal));
            Assert.Equal(restrictions.Length > 0, json.Contains("\"WithheldMembers\":[\"Total\"]", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void What_is_summed_of_a_list_that_is_withheld_is_withheld_with_it()
    {
        const string models = """
            [PhiModel] public sealed class Claim
            {
                [Phi.Subject, Phi.AccountNumber] public string Id { get; set; } = "S";
                [Phi.Balance, DerivedFrom(nameof(Lines), SumOf = nameof(Line.Charge))] public decimal Total { get; set; } = 250m;
                [NotPhi, DerivedFrom(nameof(Lines), IsCount = true)] public int Many { get; set; } = 1;
                [Phi.Diagnosis] public List<Line> Lines { get; set; } = [new()];
            }
            [PhiModel] public sealed class Line { [Phi.Charge] public decimal Charge { get; set; } = 250m; }
            public static class Make { public static Claim Model() => new(); }
            """;
        Assert.Contains("\"WithheldMembers\":[\"Lines\",\"Many\",\"Total\"]", new Attack(models, ["Balance", "Charge", "Diagnosis"], ["Diagnosis"], [Attack.Categories("Diagnosis")]).Json("Model"), StringComparison.Ordinal);
    }

    private const string OwnSubjects = """
        [PhiModel] public sealed class Claim
        {
            [Phi.Subject, Phi.AccountNumber] public string Id { get; set; } = "S";
            [Phi.Balance, DerivedFrom(nameof(Lines), SumOf = nameof(Line.Charge))] public decimal Total { get; set; } = 1011m;
            public List<Line> Lines { get; set; } = [new() { Id = "B", Charge = 1000m, Label = "Alpha" }, new() { Id = "B", Charge = 11m, Label = "Beta" }];
        }
        [PhiModel] public sealed class Line { [Phi.Subject, Phi.AccountNumber] public string Id { get; set; } = "B"; [Phi.Charge] public decimal Charge { get; set; } [SensitivityLabels] public string? Label { get; set; } }
        public static class Make { public static Claim Model() => new(); }
        """;

    [Theory]
    [InlineData("Balance", "Charge")]
    [InlineData("Balance")]
    public void A_total_of_lines_of_others_does_not_go_by_the_wrong_ones_restrictions(params string[] disclosed)
    {
        // S restricts what B does not, and B what S does not: as many rows fall away, and others.
        string json = new Attack(OwnSubjects, disclosed, [], subject => [Attack.Label(subject == "S" ? "Alpha" : "Beta")]).Json("Model", "S", "B");
        Assert.DoesNotContain("11", json.Replace("1011", "all", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("1011", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_of_the_same_name_elsewhere_is_not_what_another_follows_from()
    {
        const string models = """
            [PhiModel] public sealed class Claim
            {
                [Phi.Subject, Phi.AccountNumber] public string Id { get; set; } = "S";
                [Phi.Balance, DerivedFrom(nameof(Lines), SumOf = nameof(Line.Charge))] public decimal Total { get; set; } = 350m;
                [Phi.Payment, DerivedFrom(nameof(Total))] public decimal Share { get; set; } = 175m;
                public List<Line> Lines { get; set; } = [new() { Charge = 100m }, new() { Charge = 250m, IsAlpha = true }];
                public Note Note { get; set; } = new();
            }
            [PhiModel] public sealed class Note { [Phi.Charge] public decimal? Total { get; set; } = 5m; }
            [PhiModel] public sealed class Line { [Phi.Charge] public decimal Charge { get; set; } [SensitivityLabel("Alpha")] public bool IsAlpha { get; set; } }
            public static class Make { public static Claim Model() => new(); }
            """;
        Assert.DoesNotContain("175", new Attack(models, ["Payment", "Charge"], [], [Attack.Label("Alpha")]).Json("Model"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_with_a_row_that_is_null_is_shown_under_a_restriction_too()
    {
        string models = TwoLevels.Replace("Lines = [new() { Charge = 7m }]", "Lines = [null!, new() { Charge = 7m }]", StringComparison.Ordinal);
        Assert.Contains("[null,{\"Charge\":7}]", new Attack(models, ["Payment", "Charge"], [], [Attack.Label("Alpha")]).Json("Hidden"), StringComparison.Ordinal);
    }
}
