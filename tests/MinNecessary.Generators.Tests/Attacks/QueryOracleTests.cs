namespace MinNecessary.Generators.Tests.Attacks;

/// <summary>Which rows a query gives, and whether there is one, tells nothing of what is hidden deeper down or of another individual.</summary>
public sealed class QueryOracleTests
{
    private const string Models = """
        [PhiModel] public sealed class Claim
        {
            [Phi.Subject, Phi.AccountNumber] public string Id { get; set; } = "S";
            [Phi.Diagnosis] public Dictionary<string, string> Notes { get; set; } = new() { ["F11.20"] = "x" };
            public List<Visit> Visits { get; set; } = [new()];
        }
        [PhiModel] public sealed class Visit { [Phi.ServiceDate] public DateOnly Date { get; set; } public Line Main { get; set; } = new(); }
        [PhiModel] public sealed class Line { [Phi.Charge] public decimal Charge { get; set; } = 5m; [Phi.Name] public string OrderedBy { get; set; } = "F11.20"; }
        public static class Make
        {
            private static System.Linq.IQueryable<Claim> All => System.Linq.Queryable.AsQueryable(new[] { new Claim() });
            public static object Whole() => All;
            public static object ByAccount() => System.Linq.Queryable.Where(All, claim => claim.Id != "T");
            public static object ByKey() => System.Linq.Queryable.Where(All, claim => claim.Notes.ContainsKey("F11.20"));
            public static object ByCount() => System.Linq.Queryable.Where(All, claim => claim.Visits.Count == 1);
            public static object ByNested() => System.Linq.Queryable.Where(All, claim => System.Linq.Enumerable.Any(claim.Visits, visit => visit.Date == default));
        }
        """;

    private static readonly Attack Classified = new(Models, ["Diagnosis", "ServiceDate", "Charge", "Name"], ["Diagnosis"], [Attack.Label("Beta")], classifier: new Betas());

    [Theory]
    [InlineData("ByKey")]
    [InlineData("ByCount")]
    [InlineData("ByNested")]
    public void What_a_classifier_may_hide_at_any_depth_is_not_filtered_by(string query)
    {
        Assert.Equal("QueryLooksAtWithheld", Assert.Single(Assert.Throws<AccessDeniedException>(() => Classified.Query(query)).Reasons).Code);
        Assert.Equal(1, new Attack(Models, ["Diagnosis", "ServiceDate", "Charge", "Name"], ["Diagnosis"], []).Query(query.Replace("ByKey", "Whole", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_no_classifier_can_hide_is_filtered_by() => Assert.Equal(1, Classified.Query("ByAccount"));

    [Fact]
    public void A_record_that_holds_another_individuals_has_no_query_since_each_needs_a_decision_of_its_own()
    {
        const string models = """
            [PhiModel] public sealed class Claim { [Phi.Subject, Phi.AccountNumber] public string Id { get; set; } = "S"; public Visit Visit { get; set; } = new(); }
            [PhiModel] public sealed class Visit { [Phi.Charge] public decimal Charge { get; set; } public List<Newborn> Newborns { get; set; } = [new()]; }
            [PhiModel] public sealed class Newborn { [Phi.Subject, Phi.AccountNumber] public string Id { get; set; } = "B"; [Phi.Charge] public decimal Charge { get; set; } }
            public static class Make { public static Claim Model() => new(); }
            """;
        var attack = new Attack(models, ["Charge"], [], []);
        Assert.Throws<AccessDeniedException>(() => attack.View("Model", "S"));
        Assert.NotNull(attack.View("Model", "S", "B"));
        Assert.DoesNotContain(attack.Assembly.GetType("Sample.ClaimViews")!.GetMethods(), method => method.GetParameters().FirstOrDefault()?.ParameterType.Name.StartsWith("IQueryable", StringComparison.Ordinal) == true);
        Assert.Contains(attack.Assembly.GetType("Sample.NewbornViews")!.GetMethods(), method => method.GetParameters().FirstOrDefault()?.ParameterType.Name.StartsWith("IQueryable", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void A_nested_record_of_another_tenant_is_not_shown_within_one_that_has_none()
    {
        const string models = """
            [PhiModel] public sealed class Claim { [Phi.Subject, Phi.AccountNumber] public string Id { get; set; } = "S"; public List<Visit> Visits { get; set; } = [new()]; }
            [PhiModel] public sealed class Visit { [Phi.Charge] public decimal Charge { get; set; } [Phi.Tenant, NotPhi("The practice")] public string? Practice { get; set; } = "South"; }
            public static class Make { public static Claim Model() => new(); public static Claim Bare() => new() { Visits = [new() { Practice = null }] }; }
            """;
        var attack = new Attack(models, ["Charge"], [], []);
        Assert.NotNull(attack.View("Model"));
        Assert.NotNull(attack.View("Bare", () => attack.LoadTenant("North")));
        attack = new Attack(models, ["Charge"], [], []);
        Assert.Equal("TenantUnknown", Assert.Single(Assert.Throws<AccessDeniedException>(() => attack.View("Model", () => attack.LoadTenant("North"))).Reasons).Code);

        // A database cannot be asked whose each nested row is.
        Assert.DoesNotContain(attack.Assembly.GetType("Sample.ClaimViews")!.GetMethods(), method => method.GetParameters().FirstOrDefault()?.ParameterType.Name.StartsWith("IQueryable", StringComparison.Ordinal) == true);
    }

    private sealed class Betas : ISensitivityClassifier
    {
        public IReadOnlyCollection<string> Labels { get; } = ["Beta"];

        public IEnumerable<string> Classify(string category, string value) => value == "F11.20" ? ["Beta"] : [];
    }
}
