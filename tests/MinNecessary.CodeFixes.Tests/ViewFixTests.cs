using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using MinNecessary.Generators.Analysis;

namespace MinNecessary.CodeFixes.Tests;

/// <summary>The fix that puts a view in the place of a raw model.</summary>
public sealed partial class ViewFixTests
{
    private const string Policy = """
        {
          "name": "Billing", "version": "1", "effective": "2026-01-01", "owner": "Privacy Officer",
          "purposes": { "Coding": { "basis": "Payment" }, "Appeal": { "basis": "Payment" } },
          "roles": { "Coder": { "description": "Assigns codes" } },
          "grants": {
            "Coding": { "activity": "Use", "role": "Coder", "purpose": "Coding", "disclose": ["AccountNumber", "Diagnosis"], "why": "Codes need the encounter." },
            "Appeal": { "activity": "Use", "role": "Coder", "purpose": "Appeal", "disclose": ["AccountNumber"], "why": "An appeal names the account." }
          }
        }
        """;

    private static readonly ViewFix Fix = new();

    [Theory]
    [InlineData("Decision<Coding> decision, Claim claim", "JsonSerializer.Serialize(/**/claim)", "JsonSerializer.Serialize(/**/claim.ForCoding(decision))")]
    [InlineData("Claim claim, Decision<Appeal> appeal", "JsonSerializer.Serialize(/**/claim)", "JsonSerializer.Serialize(/**/claim.ForAppeal(appeal))")]
    [InlineData("Claim? claim, Decision<Coding> decision", "JsonSerializer.Serialize(/**/claim)", "JsonSerializer.Serialize(/**/claim?.ForCoding(decision))")]
    [InlineData("Claim[] claims, Decision<Coding> decision", "JsonSerializer.Serialize(/**/claims[0])", "JsonSerializer.Serialize(/**/claims[0].ForCoding(decision))")]
    public async Task The_view_of_the_one_decision_in_scope_takes_the_models_place(string parameters, string before, string after)
    {
        var application = Of(parameters, before);

        Diagnostic reported = Assert.Single(await application.AnalyzeAsync(new UsageAnalyzer()));
        Assert.Equal("MN0204", reported.Id);

        Application fixedUp = await Application.ApplyAsync(Assert.Single(await application.OfferedAsync(Fix, reported)));

        Assert.Equal(Source(parameters, after), await fixedUp.TextAsync());
        Assert.Empty(await fixedUp.BuildAsync());
        Assert.Empty(await fixedUp.AnalyzeAsync(new UsageAnalyzer()));
    }

    [Theory]
    [InlineData("Claim claim", "JsonSerializer.Serialize(/**/claim)")]
    [InlineData("Claim claim, Decision<Coding> one, Decision<Appeal> other", "JsonSerializer.Serialize(/**/claim)")]
    [InlineData("Claim claim, Decision<Coding> one, Decision<Coding> other", "JsonSerializer.Serialize(/**/claim)")]
    [InlineData("Claim claim, Decision decision", "JsonSerializer.Serialize(/**/claim)")]
    [InlineData("Claim claim, Decision<Coding> decision", "JsonSerializer.Serialize<Claim>(/**/claim)")]
    [InlineData("Claim claim, Decision<Coding> decision", "JsonSerializer.Serialize(/**/claim.Account)")]
    [InlineData("Claim[] claims, Decision<Coding> decision", "JsonSerializer.Serialize(/**/claims)")]
    [InlineData("Claim? claim, Claim other, Decision<Coding> decision", "JsonSerializer.Serialize(/**/claim ?? other)")]
    public async Task Where_no_decision_or_more_than_one_could_be_meant_nothing_is_offered(string parameters, string statement) =>
        Assert.Empty(await OfferedAsync(Of(parameters, statement), statement));

    private static Application Of(string parameters, string expression) => Application.Of(Source(parameters, expression)).WithPolicy(Policy);

    private static async Task<IReadOnlyList<CodeAction>> OfferedAsync(Application application, string expression)
    {
        return await application.OfferedAsync(Fix, await application.AtAsync("MN0204", Reported().Match(expression).Value, after: 4));
    }

    [GeneratedRegex(@"/\*\*/[\w.]+")]
    private static partial Regex Reported();

    private static string Source(string parameters, string expression) => $$"""
        using System.Text.Json;
        using MinNecessary;
        namespace Sample;

        public static class Api
        {
            public static string Write({{parameters}}) => {{expression}};
        }

        [PhiModel]
        public sealed class Claim
        {
            [Phi.Subject, Phi.AccountNumber] public required string Account { get; init; }
            [Phi.Diagnosis] public string? Diagnosis { get; init; }
        }

        """;
}
