using System.Text.Json;

namespace MinNecessary.Generators.Tests;

/// <summary>The disclosure matrix as it leaves the generator.</summary>
public sealed class MatrixTests
{
    private const string Model = """
        using MinNecessary;

        [PhiModel]
        public sealed class Visit
        {
            [Phi.Subject, Phi.AccountNumber] public string Account { get; set; } = "";
            [Phi.BirthDate] public System.DateOnly Born { get; set; }
            [Phi.ServiceDate] public System.TimeOnly At { get; set; }
            [Phi.BirthDate, Phi.ServiceDate] public System.DateOnly Newborn { get; set; }
            [Phi.Diagnosis] public string? Code { get; set; }
            [Phi.Diagnosis, Phi.Name] public string? Both { get; set; }
            [NotPhi("A row number")] public int Row { get; set; }
            public Note? Note { get; set; }
        }

        [PhiModel]
        public sealed class Note
        {
            [Phi.ClinicalNote] public string? Text { get; set; }
        }
        """;

    [Fact]
    public void It_says_of_each_member_why()
    {
        Dictionary<string, string> why = MatrixOf.Reasons(Run("\"preset\": \"SafeHarbor\""));

        Assert.Equal("withheld, -: the grant, with preset SafeHarbor, does not disclose AccountNumber", why["Account"]);
        Assert.Equal("masked, BirthYear: the grant, with preset SafeHarbor, masks BirthDate", why["Born"]);
        Assert.Equal("withheld, -: mask Year of ServiceDate does not fit it: it is of type 'System.TimeOnly'", why["At"]);
        Assert.Equal("withheld, -: its categories are masked differently", why["Newborn"]);
        Assert.Equal("full, -: the grant, with preset SafeHarbor, discloses Diagnosis", why["Code"]);
        Assert.Equal("withheld, -: the grant, with preset SafeHarbor, does not disclose Name", why["Both"]);
        Assert.Equal("full, -: declared not to be PHI", why["Row"]);
        Assert.Equal("withheld, -: the grant shows nothing of it", why["Note"]);
    }

    [Fact]
    public void It_names_the_models_of_which_nothing_is_shown() =>
        Assert.Equal(["Sample.Note"], Grant("\"preset\": \"SafeHarbor\"").GetProperty("nothingShownOf").EnumerateArray().Select(model => model.GetString()));

    [Fact]
    public void A_mask_of_the_grants_own_that_does_not_fit_is_an_error_under_a_preset_too() =>
        Assert.Equal("MN0117", Assert.Single(GeneratorRun.Of(Model, Policy("\"preset\": \"SafeHarbor\", \"mask\": { \"Charge\": \"Redact\", \"Diagnosis\": \"AmountBand100\" }", "Why.")).Diagnostics).Id);

    [Fact]
    public void What_a_policy_says_stays_within_its_cell()
    {
        const string hostile = "a */ | b \\\\ ` <b> \\n# Heading \\u2028 ;%41$(Home)@(Item) \\u0000 \uD83D\uDE00 é";
        GeneratorRun run = GeneratorRun.Of(Model, Policy("\"disclose\": [\"Diagnosis\"]", hostile));

        Assert.Empty(run.Diagnostics);
        string written = MatrixOf.Part(run, "json");
        Assert.Equal(JsonSerializer.Deserialize<string>($"\"{hostile}\""), MatrixOf.Text(JsonDocument.Parse(written).RootElement.GetProperty("grants")[0], "why"));
        string line = Assert.Single(MatrixOf.Part(run, "markdown").Split('\n'), line => line.StartsWith("Use by Analyst for Study.", StringComparison.Ordinal));
        Assert.DoesNotContain("# Heading", MatrixOf.Part(run, "markdown").Split('\n'));
        Assert.Contains("a * / \\| b \\\\ \\` &lt;b&gt;  # Heading", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_without_a_policy_has_none() =>
        Assert.DoesNotContain(GeneratorRun.Of([Model]).Result.GeneratedSources, source => source.HintName.Contains("Matrix", StringComparison.Ordinal));

    private static JsonElement Grant(string entries) => JsonDocument.Parse(MatrixOf.Part(Run(entries), "json")).RootElement.GetProperty("grants")[0];

    private static GeneratorRun Run(string entries)
    {
        GeneratorRun run = GeneratorRun.Of(Model, Policy(entries, "A study needs no person."));
        Assert.Empty(run.Diagnostics);
        return run;
    }

    private static string Policy(string entries, string why) => $$"""
        {
          "name": "Billing", "version": "1", "effective": "2026-01-01", "owner": "Privacy Officer",
          "purposes": { "Study": { "basis": "Operations" } },
          "roles": { "Analyst": { "description": "Studies" } },
          "grants": { "Research": { "activity": "Use", "role": "Analyst", "purpose": "Study", "why": "{{why}}", {{entries}} } }
        }
        """;
}
