using System.Text.Json;

namespace MinNecessary.Generators.Tests;

/// <summary>Masks that an organisation writes itself.</summary>
public sealed class OwnMaskTests
{
    private const string Model = """
        using System;
        using System.Collections.Generic;
        using MinNecessary;

        public enum Ward { None, North, South }

        [PhiModel]
        public sealed class Visit
        {
            [Phi.Subject, Phi.AccountNumber] public string Account { get; set; } = "ACCOUNT-1";
            [Phi.Name] public string? Name { get; set; } = "Testpatient Wilma";
            [Phi.Name] public IReadOnlyList<string> Names { get; set; } = ["Testpatient Wilma", "Invented"];
            [Phi.Charge] public decimal Charge { get; set; } = 145.50m;
            [Phi.Charge] public decimal? Copay { get; set; }
            [Phi.Facility] public Ward Ward { get; set; } = Ward.South;
        }

        """;

    private const string Methods = """
        public static class Office
        {
            [PhiMask("Own")] public static string? FirstWord(string value) => value.Split(' ')[0] + "...";
            [PhiMask("Own")] internal static string? Rounded(decimal value) => "about " + decimal.Round(value, 0).ToString(System.Globalization.CultureInfo.InvariantCulture);
            [PhiMask("Own")] public static string Side(Ward value) => value == Ward.None ? "none" : "some";
        }
        """;

    [Fact]
    public void A_mask_of_ones_own_masks_in_memory_in_lists_and_in_JSON()
    {
        var application = new EmittedApplication(Model + Methods, Policy());
        object view = Project(application);

        Assert.Equal(
            """{"Account":"ACCOUNT-1","Name":"Testpatient...","Names":["Testpatient...","Invented..."],"Charge":"about 146","Copay":null,"Ward":"some"}""",
            JsonSerializer.Serialize(view, view.GetType(), application.Options));
        Assert.DoesNotContain("Wilma", view.ToString()!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("value", "Testpatient Wilma", null)]
    [InlineData("null", "Testpatient Wilma", null)]
    [InlineData("value + \" \"", "Testpatient Wilma", "Testpatient Wilma ")]
    public void A_mask_that_returns_the_value_as_it_is_withholds_it(string result, string name, string? shown)
    {
        var application = new EmittedApplication(Model + Methods.Replace("value.Split(' ')[0] + \"...\"", result, StringComparison.Ordinal), Policy());
        object view = Project(application);

        Assert.Equal(name, application.Assembly.GetType("Sample.Visit")!.GetProperty("Name")!.GetValue(Activator.CreateInstance(application.Assembly.GetType("Sample.Visit")!)));
        Assert.Equal(shown, view.GetType().GetProperty("Name")!.GetValue(view));
    }

    [Fact]
    public void A_mask_that_throws_says_nothing_of_the_value()
    {
        var application = new EmittedApplication(Model + Methods.Replace("value.Split(' ')[0] + \"...\"", "throw new FormatException(value, new Exception(value))", StringComparison.Ordinal), Policy());

        Exception thrown = Assert.Throws<System.Reflection.TargetInvocationException>(() => Project(application)).InnerException!;

        Assert.IsType<InvalidOperationException>(thrown);
        Assert.Contains("Mask 'Own' threw FormatException", thrown.Message, StringComparison.Ordinal);
        Assert.Null(thrown.InnerException);
        Assert.DoesNotContain("Testpatient", thrown.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("internal static string? Rounded(decimal value) => \"about \" + decimal.Round(value, 0).ToString(System.Globalization.CultureInfo.InvariantCulture)", "internal static string? Rounded(decimal? value) => null", "take one value")]
    [InlineData("internal static string? Rounded(decimal value)", "internal static string? Rounded(decimal value, int digits)", "take one value")]
    [InlineData("internal static string? Rounded(decimal value)", "internal static string? Rounded(ref decimal value)", "take one value")]
    [InlineData("internal static string? Rounded", "private static string? Rounded", "cannot reach it")]
    [InlineData("public static class Office", "public class Office<T>", "cannot reach it")]
    [InlineData("internal static string? Rounded(decimal value)", "internal static string? Rounded<T>(decimal value)", "without type parameters")]
    [InlineData("public static string Side(Ward value) => value == Ward.None ? \"none\" : \"some\"", "public static int Side(Ward value) => 0", "return a string")]
    [InlineData("decimal value) => \"about \" + decimal.Round(value, 0).ToString(System.Globalization.CultureInfo.InvariantCulture)", "string value) => value", "takes the same type")]
    [InlineData("[PhiMask(\"Own\")] public static string Side", "[PhiMask(\"Onw\")] public static string Side", "does not declare it")]
    [InlineData("[PhiMask(\"Own\")] public static string Side", "[PhiMask(\"Redact\")] public static string Side", "built-in")]
    public void A_method_that_cannot_be_a_mask_is_an_error_at_the_method(string correct, string mistaken, string message)
    {
        Assert.Contains(correct, Methods, StringComparison.Ordinal);
        GeneratorRun run = GeneratorRun.Of(Model + Methods.Replace(correct, mistaken, StringComparison.Ordinal), Policy());

        Assert.All(run.Diagnostics.Where(diagnostic => diagnostic.Id != "MN0117"), diagnostic => Assert.Equal("MN0012", diagnostic.Id));
        Assert.Contains(run.Diagnostics, diagnostic => diagnostic.Id == "MN0012" && diagnostic.Location.IsInSource is false && diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_mask_that_takes_another_type_does_not_fit() =>
        Assert.Equal("MN0117", Assert.Single(GeneratorRun.Of(Model + Methods.Replace("[PhiMask(\"Own\")] public static string Side", "public static string Side", StringComparison.Ordinal), Policy()).Diagnostics).Id);

    [Fact]
    public void A_mask_without_a_method_is_an_error_in_the_policy()
    {
        string policy = Policy().Replace("\"Own\": {", "\"Other\": { \"description\": \"x\" }, \"Own\": {", StringComparison.Ordinal);
        Assert.Equal("MN0125", Assert.Single(GeneratorRun.Of(Model + Methods, policy).Diagnostics).Id);
    }

    [Theory]
    [InlineData("MN0115", "\"Own\": {", "\"Last4\": { \"description\": \"x\" }, \"Own\": {")]
    [InlineData("MN0107", "\"Charge\": \"Own\"", "\"Charge\": \"Onw\"")]
    [InlineData("MN0104", "\"description\": \"Our own\"", "")]
    [InlineData("MN0114", "\"Own\": {", "\"my mask\": { \"description\": \"x\" }, \"Own\": {")]
    public void A_mistake_in_the_policy_is_one_error(string id, string correct, string mistaken) =>
        Assert.Equal(id, Assert.Single(GeneratorRun.Of(Model + Methods, Policy().Replace(correct, mistaken, StringComparison.Ordinal)).Diagnostics).Id);

    private static object Project(EmittedApplication application) =>
        application.Project(Activator.CreateInstance(application.Assembly.GetType("Sample.Visit")!)!, application.Decide("ACCOUNT-1"));

    private static string Policy() => EmittedApplication.PolicyOf(["AccountNumber"], [new("Name", "Own"), new("Charge", "Own"), new("Facility", "Own")])
        .Replace("\"purposes\"", "\"masks\": { \"Own\": { \"description\": \"Our own\" } },\n  \"purposes\"", StringComparison.Ordinal);
}
