using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Tests;

/// <summary>Each mistake in what a member is used for beside being shown fails the build with one error at the member.</summary>
public sealed class UseMistakeTests
{
    [Theory]
    [InlineData("MN0014", "[SensitivityLabels] public int «Note» { get; init; }", "[SensitivityLabels] needs a string or a list of strings")]
    [InlineData("MN0014", "[SensitivityLabels] public IReadOnlyList<int>? «Note» { get; init; }", "[SensitivityLabels] needs a string or a list of strings")]
    [InlineData("MN0014", "[SensitivityLabels] public Dictionary<string, string>? «Note» { get; init; }", "[SensitivityLabels] needs a string or a list of strings")]
    [InlineData("MN0014", "[SensitivityLabel(\"PaidInFull\")] public string? «Note» { get; init; }", "[SensitivityLabel] needs a bool")]
    [InlineData("MN0014", "[SensitivityLabel(\"PaidInFull\")] public int «Note» { get; init; }", "[SensitivityLabel] needs a bool")]
    [InlineData("MN0014", "[SensitivityLabel(\"PaidInFull\"), NotPhi(\"why\")] public bool «Note» { get; init; }", "[NotPhi] would show it to everyone")]
    [InlineData("MN0014", "[SensitivityLabels] internal string? «Note» { get; set; }", "that generated code cannot read hides nothing")]
    [InlineData("MN0014", "[Phi.Tenant, NotPhi(\"why\")] public Guid «Note» { get; init; }", "[Phi.Tenant] needs a string")]
    [InlineData("MN0014", "[Phi.Tenant, NotPhi(\"why\")] public IReadOnlyList<string>? «Note» { get; init; }", "[Phi.Tenant] needs a string")]
    [InlineData("MN0014", "[Phi.Context(\"Payer\"), Phi.ServiceDate] public DateOnly «Note» { get; init; }", "[Phi.Context] needs a string or a number")]
    [InlineData("MN0014", "[Phi.Context(\"Payer\"), Phi.Payer] public IReadOnlyList<string>? «Note» { get; init; }", "[Phi.Context] needs a string or a number")]
    [InlineData("MN0014", "[DerivedFrom(nameof(Lines), SumOf = nameof(Line.Charge)), Phi.Charge] public double «Note» { get; init; }", "[DerivedFrom] with SumOf needs a decimal")]
    [InlineData("MN0014", "[DerivedFrom(nameof(Lines), IsCount = true), Phi.Charge] public long «Note» { get; init; }", "[DerivedFrom] with IsCount needs an int")]
    [InlineData("MN0015", "[DerivedFrom(\"Liens\"), Phi.Balance] public decimal «Note» { get; init; }", "no PHI model has a member of that name")]
    [InlineData("MN0015", "[DerivedFrom(nameof(PatientName), IsCount = true), Phi.Balance] public int «Note» { get; init; }", "it is no list of PHI models")]
    [InlineData("MN0015", "[DerivedFrom(nameof(Line.Diagnoses), IsCount = true), Phi.Balance] public int «Note» { get; init; }", "what is summed or counted is a member of the same model")]
    [InlineData("MN0016", "[SensitivityLabel(\"PaidInFul\")] public bool «Note» { get; init; }", "sensitivity label 'PaidInFul', which the policy does not declare")]
    public void A_mistake_is_one_error_at_the_member(string id, string member, string message)
    {
        AssertOne(id, member, message, Policy);
        AssertOne(id, member, message, Restrictable);
    }

    [Theory]
    [InlineData("[DerivedFrom(nameof(Lines), SumOf = \"Chrge\"), Phi.Balance] public decimal «Note» { get; init; }", "its models have no decimal member 'Chrge'")]
    [InlineData("[DerivedFrom(nameof(Lines), SumOf = nameof(Line.Diagnoses)), Phi.Balance] public decimal «Note» { get; init; }", "its models have no decimal member 'Diagnoses'")]
    public void A_sum_of_what_is_not_there_is_one_error_at_the_member(string member, string message)
    {
        AssertOne("MN0015", member, message, Policy);
        AssertOne("MN0015", member, message, Restrictable);
    }

    [Theory]
    [InlineData("[SensitivityLabels] public string? Note { get; init; }")]
    [InlineData("[SensitivityLabels] public IReadOnlyList<string>? Note { get; init; }")]
    [InlineData("[SensitivityLabels] public string[]? Note { get; init; }")]
    [InlineData("[SensitivityLabel(\"PaidInFull\")] public bool Note { get; init; }")]
    [InlineData("[SensitivityLabel(\"SubstanceUse\"), SensitivityLabel(\"Declared\")] public bool? Note { get; init; }")]
    [InlineData("[Phi.Tenant, NotPhi(\"why\")] public string? Note { get; init; }")]
    [InlineData("[Phi.Context(\"Payer\"), Phi.Payer] public string? Note { get; init; }")]
    [InlineData("[Phi.Context(\"Amount\"), Phi.Balance] public decimal? Note { get; init; }")]
    [InlineData("[Phi.Context(\"Amount\"), Phi.Balance] public int Note { get; init; }")]
    [InlineData("[DerivedFrom(nameof(Lines), SumOf = nameof(Line.Charge)), Phi.Balance] public decimal Note { get; init; }")]
    [InlineData("[DerivedFrom(nameof(Lines), SumOf = nameof(Line.Charge)), Phi.Balance] public decimal? Note { get; init; }")]
    [InlineData("[DerivedFrom(nameof(Lines), IsCount = true), Phi.Balance] public int Note { get; init; }")]
    [InlineData("[DerivedFrom(nameof(Line.Diagnoses)), Phi.Diagnosis] public string? Note { get; init; }")]
    [InlineData("[X12Usage(\"837P\", X12Usage.Required), X12Usage(\"837I\", X12Usage.Optional), Phi.Name] public string? Note { get; init; }")]
    public void What_fits_its_member_is_no_mistake(string member)
    {
        Assert.Empty(GeneratorRun.Of([WithMember(member), Samples.Use], Policy).Diagnostics);
        Assert.Empty(GeneratorRun.Of([WithMember(member), Samples.Use], Restrictable).Diagnostics);
    }

    [Theory]
    [InlineData("public class", "Inner")]
    [InlineData("public interface", "IInner")]
    public void A_label_that_the_views_of_a_base_would_not_see_is_an_error(string kind, string name)
    {
        // What stands in a list of the base is shown by the view of the base, which reads no label of what is derived from it.
        string source = $$"""
            [PhiModel] {{kind}} {{name}} { [Phi.Charge] {{(kind.EndsWith("class", StringComparison.Ordinal) ? "public decimal Charge { get; set; }" : "decimal Charge { get; }")}} }
            [PhiModel] public sealed class Derived : {{name}} { {{(kind.EndsWith("class", StringComparison.Ordinal) ? "" : "[Phi.Charge] public decimal Charge { get; set; } ")}}[SensitivityLabel("PaidInFull")] public bool IsPaid { get; set; } }
            """;
        Diagnostic error = Assert.Single(GeneratorRun.Of([Samples.Model, Samples.Use, source], Policy).Diagnostics);
        Assert.Equal("MN0014", error.Id);
        Assert.Contains($"'{name}'", error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[SensitivityLabels] public string? Other { get; set; }", "another label")]
    [InlineData("[NotPhi(\"Ours\")] public bool IsPaid { get; set; }", "a member of that name that is no label")]
    public void A_label_that_the_base_has_something_else_in_the_place_of_is_an_error(string member, string what)
    {
        Assert.NotEmpty(what);
        string source = $$"""
            [PhiModel] public class Inner { {{member}} [Phi.Charge] public decimal Charge { get; set; } }
            [PhiModel] public sealed class Derived : Inner { [SensitivityLabel("PaidInFull")] public new bool IsPaid { get; set; } }
            """;
        Diagnostic error = Assert.Single(GeneratorRun.Of([Samples.Model, Samples.Use, source], Policy).Diagnostics, diagnostic => diagnostic.Id == "MN0014");
        string message = error.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains("'Inner' is a PHI model too, and its view shows what a list of it holds without reading this label", message, StringComparison.Ordinal);
        Assert.Contains("Declare the label in 'Inner'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_of_the_base_itself_is_no_mistake()
    {
        const string source = """
            [PhiModel] public abstract class Inner { [SensitivityLabel("PaidInFull")] public abstract bool IsPaid { get; } [SensitivityLabels] public string? Label { get; set; } [Phi.Charge] public decimal Charge { get; set; } }
            [PhiModel] public sealed class Derived : Inner { [SensitivityLabel("PaidInFull")] public override bool IsPaid => true; }
            """;
        Assert.Empty(GeneratorRun.Of([Samples.Model, Samples.Use, source], Policy).Diagnostics);
    }

    [Fact]
    public void A_row_condition_that_a_member_answers_is_no_mistake()
    {
        string policy = Policy.Replace("\"role\": \"Coder\"", "\"rows\": { \"Payer\": { \"oneOf\": [\"Acme\"] }, \"Amount\": { \"below\": 10 } }, \"role\": \"Coder\"", StringComparison.Ordinal);
        const string members = "[Phi.Context(\"Payer\"), Phi.Payer] public string? Payer { get; init; } [Phi.Context(\"Amount\"), Phi.Payment] public decimal Amount { get; init; }";
        Assert.Empty(GeneratorRun.Of([WithMember(members), Samples.Use], policy).Diagnostics);
    }

    [Fact]
    public void A_label_that_a_mistaken_policy_lacks_is_no_mistake_of_its_own()
    {
        string policy = Policy.Replace("{ \"Declared\": { \"description\": \"x\" } }", "[]", StringComparison.Ordinal);
        Diagnostic error = Assert.Single(GeneratorRun.Of([WithMember("[SensitivityLabel(\"Declared\")] public bool Note { get; init; }"), Samples.Use], policy).Diagnostics);
        Assert.Equal("MN0105", error.Id);
    }

    private static readonly string Policy = Samples.Policy.Replace("\"purposes\"", "\"labels\": { \"Declared\": { \"description\": \"x\" } }, \"purposes\"", StringComparison.Ordinal);

    // What is emitted for restrictions depends on what members are used for.
    private static readonly string Restrictable = Policy.Replace("\"purposes\"", "\"restrictable\": [\"Hiv\", \"Payment\"], \"purposes\"", StringComparison.Ordinal);

    private static string WithMember(string member) => Samples.Model.Replace("[Phi.Ssn]", member + "\n    [Phi.Ssn]", StringComparison.Ordinal);

    private static void AssertOne(string id, string member, string message, string policy)
    {
        var marked = new Marked(WithMember(member));
        Diagnostic error = Assert.Single(GeneratorRun.Of([marked.Text, Samples.Use], policy).Diagnostics);
        Assert.Equal(id, error.Id);
        Assert.Equal(DiagnosticSeverity.Error, error.Severity);
        Assert.Contains(message, error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        FileLinePositionSpan span = error.Location.GetLineSpan();
        Assert.Equal((marked.Line + 1, marked.Column), (span.StartLinePosition.Line, span.StartLinePosition.Character));
        Assert.Equal(marked.Length, span.EndLinePosition.Character - span.StartLinePosition.Character);
    }
}
