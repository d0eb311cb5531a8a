using System.Globalization;
using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Tests;

/// <summary>What a grant does with a member, and what the matrix and the view's documentation say why.</summary>
public sealed class TreatmentTests
{
    private const string Model = """
        [PhiModel] public sealed class Visit
        {
            [Phi.Subject, Phi.AccountNumber] public string Account { get; set; } = "";
            [Phi.Ssn, Phi.Name] public string? Hidden { get; set; }
            [Phi.AccountNumber, Phi.City] public string? Shown { get; set; }
            [Phi.BirthDate, Phi.ServiceDate] public DateOnly Masked { get; set; }
            [Phi.BirthDate] public List<DateOnly>? Dates { get; set; }
            [Phi.BirthDate] public Dictionary<string, DateOnly>? ByName { get; set; }
            [SensitivityLabels] public string? Labels { get; set; }
            [SensitivityLabels, Phi.City] public string? Known { get; set; }
            [X12Usage("837P", X12Usage.Required), Phi.ServiceDate] public DateOnly Day { get; set; }
        }
        """;

    private static readonly string Policy = EmittedApplication.PolicyOf(["AccountNumber", "City"], [new("ServiceDate", "Year"), new("BirthDate", "Year")]);

    [Fact]
    public void Each_treatment_has_its_reason()
    {
        Dictionary<string, string> why = MatrixOf.Reasons(GeneratorRun.Of(Model.Replace("[Phi.BirthDate] public Dictionary", "[Phi.Ssn] public Dictionary", StringComparison.Ordinal), Policy));
        Assert.Equal("withheld, -: the grant does not disclose Ssn or Name", why["Hidden"]);
        Assert.Equal("full, -: the grant discloses AccountNumber and City", why["Shown"]);
        Assert.Equal("masked, Year: the grant masks BirthDate and ServiceDate", why["Masked"]);
        Assert.Equal("masked, Year: the grant masks BirthDate", why["Dates"]);
        Assert.Equal("withheld, -: it says which sensitivity labels the record carries", why["Labels"]);
        Assert.Equal("full, -: the grant discloses City", why["Known"]);
        Assert.Equal("masked, Year: the grant masks ServiceDate", why["Day"]);
    }

    [Fact]
    public void What_a_transaction_requires_is_shown_for_that_reason()
    {
        string policy = Policy
            .Replace("\"activity\": \"Use\"", "\"activity\": \"Request\", \"recipient\": \"Plan\", \"transaction\": \"837P\"", StringComparison.Ordinal)
            .Replace("\"grants\":", "\"recipients\": { \"Plan\": { \"kind\": \"HealthPlan\" } }, \"grants\":", StringComparison.Ordinal);
        Assert.Equal("full, -: transaction 837P requires it (45 CFR 164.502(b)(2)(vi))", MatrixOf.Reasons(GeneratorRun.Of(Model, policy))["Day"]);
    }

    [Theory]
    [InlineData("[Phi.BirthDate] public Dictionary<string, DateOnly>? Value { get; set; }", "'Value', which is of type 'System.Collections.Generic.Dictionary<string, System.DateOnly>?'")]
    [InlineData("[Phi.BirthDate] public Inner? Value { get; set; }", "'Value', which is a PHI model")]
    [InlineData("[Phi.BirthDate] public TimeOnly Value { get; set; }", "'Value', which is of type 'System.TimeOnly'")]
    [InlineData("[Phi.BirthDate] public Guid Value { get; set; } [Phi.BirthDate] public List<int>? Other { get; set; }", "'Value', which is of type 'System.Guid'")]
    public void A_mask_that_does_not_fit_is_one_error_at_the_mask(string members, string message)
    {
        AssertOne("MN0117", members, "\"BirthDate\": «\"Year\"»", "Mask 'Year' of category 'BirthDate' in grant 'Audit' does not fit " + message);
    }

    [Theory]
    [InlineData("[Phi.Name, Phi.BirthDate] public DateOnly Value { get; set; }", "\"ServiceDate\": \"DateShift\", \"Name\": \"Age\", \"BirthDate\": «\"Year\"»", "Age, Year")]
    [InlineData("[Phi.BirthDate, Phi.Name] public DateOnly Value { get; set; }", "\"ServiceDate\": \"DateShift\", \"Name\": «\"Age\"», \"BirthDate\": \"Year\"", "Year, Age")]
    [InlineData("[Phi.ServiceDate, Phi.BirthDate, Phi.Name] public DateOnly Value { get; set; }", "\"ServiceDate\": \"Year\", \"Name\": «\"Age\"», \"BirthDate\": \"Year\"", "Year, Age")]
    public void Different_masks_for_one_member_are_one_error_at_the_last_of_them(string member, string masks, string names) =>
        AssertOne("MN0118", member, masks, $"'Value' has several categories that grant 'Audit' masks differently: {names}.");

    [Fact]
    public void Each_member_with_different_masks_is_an_error() => Assert.Equal(["MN0118", "MN0118"], GeneratorRun.Of(
        WithMembers("[Phi.Name, Phi.BirthDate] public DateOnly Value { get; set; } [Phi.Name, Phi.BirthDate] public DateOnly Other { get; set; }"),
        EmittedApplication.PolicyOf(["AccountNumber"], [new("Name", "Age"), new("BirthDate", "Year")])).Diagnostics.Select(error => error.Id));

    [Fact]
    public void A_member_named_as_a_category_has_errors_of_its_own() => Assert.Equal(["MN0117", "MN0118"], GeneratorRun.Of(
        WithMembers("[Phi.Name] public Guid Value { get; set; } [Phi.Name, Phi.BirthDate] public DateOnly Name { get; set; }"),
        EmittedApplication.PolicyOf(["AccountNumber"], [new("Name", "Age"), new("BirthDate", "Year")])).Diagnostics.Select(error => error.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void What_a_mask_does_not_fit_is_withheld_though_another_of_its_categories_is_disclosed() =>
        Assert.Null(GeneratorRun.Of(WithMembers("[Phi.City, Phi.BirthDate] public Guid Value { get; set; }"), Policy).Output.GetTypeByMetadataName("Sample.VisitForAudit")!.GetMembers("Value").SingleOrDefault());

    [Theory]
    [InlineData("decimal")]
    [InlineData("int?")]
    [InlineData("long")]
    [InlineData("double?")]
    [InlineData("float")]
    public void A_number_of_any_type_is_masked_by_its_band(string type) => Assert.Equal(
        typeof(string),
        GeneratorRun.Of(WithMembers($"[Phi.Charge] public {type} Value {{ get; set; }}"), EmittedApplication.PolicyOf(["AccountNumber"], [new("Charge", "AmountBand100")])).Load().GetType("Sample.VisitForAudit")!.GetProperty("Value")!.PropertyType);

    private static string WithMembers(string members) => $$"""
        [PhiModel] public sealed class Visit { [Phi.Subject, Phi.AccountNumber] public string Account { get; set; } = ""; {{members}} }
        [PhiModel] public sealed class Inner { [Phi.AccountNumber] public string? Value { get; set; } }
        """;

    private static void AssertOne(string id, string members, string masks, string message)
    {
        var marked = new Marked(EmittedApplication.PolicyOf(["AccountNumber"]).Replace("\"mask\": {  }", $"\"mask\": {{ {masks} }}", StringComparison.Ordinal));
        Diagnostic error = Assert.Single(GeneratorRun.Of(WithMembers(members), marked.Text).Diagnostics);
        Assert.Equal(id, error.Id);
        Assert.Contains(message, error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        FileLinePositionSpan span = error.Location.GetLineSpan();
        Assert.Equal((PolicyText.DefaultPath, marked.Line, marked.Column), (span.Path, span.StartLinePosition.Line, span.StartLinePosition.Character));
        Assert.Equal(marked.Length, span.EndLinePosition.Character - span.StartLinePosition.Character);
    }
}
