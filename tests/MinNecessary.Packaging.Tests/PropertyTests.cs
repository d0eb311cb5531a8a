namespace MinNecessary.Packaging.Tests;

/// <summary>The package for property tests, in a fresh program that has only the packages, and no test framework.</summary>
[Collection(PackedOnce.Name)]
public sealed class PropertyTests(PackedApplication application)
{
    [Fact]
    public async Task A_property_of_models_policies_requests_and_facts_holds_and_one_that_does_not_is_shrunk()
    {
        string folder = await application.MakeProjectAsync(
            "Properties",
            $"""
            <PropertyGroup>
              <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><RootNamespace>Desk</RootNamespace>
              <Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings><TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              <MinNecessaryPolicy>{application.PolicyFile}</MinNecessaryPolicy>
            </PropertyGroup>
            """,
            new Dictionary<string, string> { ["Claim.cs"] = QuickStart.Files["Claim.cs"], ["Program.cs"] = Program });
        foreach (string package in new[] { "MinNecessary", "MinNecessary.Testing.FsCheck" })
        {
            await DotNet.MustRunAsync(folder, application.Packages, "add", "package", package, "--version", PackedApplication.Version);
        }

        string output = (await DotNet.MustRunAsync(folder, application.Packages, "run", "--no-restore")).ReplaceLineEndings("\n");

        Assert.EndsWith("No narrower policy allows what the policy denies.\nThe simplest claim with a diagnosis of three letters: [\"aaa\"]\n", output, StringComparison.Ordinal);
    }

    private const string Program = """
        using System.Text.Json;
        using Desk;
        using FsCheck;
        using FsCheck.Fluent;
        using MinNecessary;
        using MinNecessary.Policy;
        using MinNecessary.Testing;

        PolicyDocument policy = BillingPolicy.Document;
        var noon = new DateTimeOffset(policy.Effective, new TimeOnly(12, 0), TimeSpan.Zero);
        bool IsAllowed(PolicyDocument by, AccessRequest request, Facts facts) => PolicyEvaluator.Evaluate(by, request, facts, noon).Outcome == MinNecessary.Outcome.Allowed;
        Prop.ForAll(
            PhiArbitrary.Policies(policy),
            PhiArbitrary.Requests(policy),
            PhiArbitrary.Facts(policy),
            (narrow, request, facts) => IsAllowed(policy, request, facts) || !IsAllowed(narrow, request, facts)).QuickCheckThrowOnFailure();
        Console.WriteLine("No narrower policy allows what the policy denies.");

        Arbitrary<Claim> claims = PhiArbitrary.Models<Claim>();
        bool Fails(Claim claim) => claim.Diagnoses.Any(code => code.Length >= 3);
        Claim simplest = claims.Generator.Sample(500).First(Fails);
        while (claims.Shrinker(simplest).FirstOrDefault(Fails) is { } simpler)
        {
            simplest = simpler;
        }

        Console.WriteLine($"The simplest claim with a diagnosis of three letters: {Diagnoses.Of(simplest)}");

        [AllowRaw("An invented claim, to see how it was shrunk.")]
        internal static class Diagnoses
        {
            public static string Of(Claim claim) => JsonSerializer.Serialize(claim.Diagnoses);
        }
        """;
}
