namespace MinNecessary.Packaging.Tests;

/// <summary>The package for tests, in a fresh program that has only the packages, and no test framework.</summary>
[Collection(PackedOnce.Name)]
public sealed class OverDisclosureTests(PackedApplication application)
{
    [Fact]
    public async Task A_view_passes_and_what_leaks_beside_it_is_named()
    {
        string folder = await application.MakeProjectAsync(
            "OverDisclosure",
            $"""
            <PropertyGroup>
              <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><RootNamespace>Desk</RootNamespace>
              <Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings><TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              <MinNecessaryPolicy>{application.PolicyFile}</MinNecessaryPolicy>
            </PropertyGroup>
            """,
            new Dictionary<string, string> { ["Claim.cs"] = QuickStart.Files["Claim.cs"], ["Program.cs"] = Program });
        foreach (string package in new[] { "MinNecessary", "MinNecessary.Testing" })
        {
            await DotNet.MustRunAsync(folder, application.Packages, "add", "package", package, "--version", PackedApplication.Version);
        }

        string output = (await DotNet.MustRunAsync(folder, application.Packages, "run", "--no-restore")).ReplaceLineEndings("\n");

        Assert.StartsWith("The view passes.\nMore came out than the policy discloses, in 1 place.\n\nClaim.Ssn, of category Ssn\n  under:  grant Coding (Use by Coder for Coding)\n  where:  what it returned\n", output, StringComparison.Ordinal);
        Assert.Contains(", base64: ", output, StringComparison.Ordinal);
    }

    private const string Program = """
        using System.Text;
        using System.Text.Json;
        using Desk;
        using MinNecessary;
        using MinNecessary.Testing;

        CanariedModel<Claim> claim = new Canaries(seed: 1).Fill<Claim>();
        var check = new DisclosureCheck(BillingPolicy.Document, claim);
        await check.RunAsync(async run => JsonSerializer.Serialize((await ShowAsync(run)).Diagnoses));
        Console.WriteLine("The view passes.");
        try
        {
            await check.RunAsync(async run => (await ShowAsync(run)).ToString() + " " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"debug: {claim.Value.Ssn}")));
        }
        catch (OverDisclosureException failure)
        {
            Console.WriteLine(failure.Message);
        }

        async Task<ClaimForCoding> ShowAsync(GrantRun run) =>
            claim.Value.ForCoding(await run.Gate.DecideAsync(BillingPolicy.Grants.Coding, run.Caller, claim.Subject));
        """;
}
