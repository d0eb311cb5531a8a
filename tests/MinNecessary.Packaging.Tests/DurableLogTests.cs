namespace MinNecessary.Packaging.Tests;

/// <summary>The disclosure log in a database, in a fresh application that has only the packages.</summary>
[Collection(PackedOnce.Name)]
public sealed class DurableLogTests(PackedApplication application)
{
    [Fact]
    public async Task What_one_process_decided_and_showed_the_next_one_reads_and_verifies()
    {
        string folder = await application.MakeProjectAsync(
            "DurableLog",
            $"""
            <PropertyGroup>
              <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><RootNamespace>Desk</RootNamespace>
              <Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings><TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              <MinNecessaryPolicy>{application.PolicyFile}</MinNecessaryPolicy>
            </PropertyGroup>
            """,
            new Dictionary<string, string> { ["Claim.cs"] = QuickStart.Files["Claim.cs"], ["OfficeRecords.cs"] = QuickStart.Files["OfficeRecords.cs"], ["Program.cs"] = DurableLogSources.Program });
        foreach (string package in new[] { "MinNecessary", "MinNecessary.EntityFrameworkCore" })
        {
            await DotNet.MustRunAsync(folder, application.Packages, "add", "package", package, "--version", PackedApplication.Version);
        }

        Assert.Equal("[\"J02.9\"]\n", await RunAsync("write"));
        Assert.Equal(DurableLogSources.Read, await RunAsync("read"));

        // What somebody changes by hand is found.
        Assert.Equal("1 row\n", await RunAsync("tamper"));
        Assert.Contains("\nsound: False\n", await RunAsync("read"), StringComparison.Ordinal);

        async Task<string> RunAsync(string what) => (await DotNet.MustRunAsync(folder, application.Packages, "run", "--no-restore", "--", what)).ReplaceLineEndings("\n");
    }
}
