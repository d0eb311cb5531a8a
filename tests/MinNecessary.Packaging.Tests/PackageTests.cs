using System.IO.Compression;

namespace MinNecessary.Packaging.Tests;

/// <summary>The packed package in a fresh application.</summary>
public sealed class PackageTests(PackedApplication application) : IClassFixture<PackedApplication>
{
    [Fact]
    public async Task The_quick_start_of_the_readme_builds_and_prints_what_the_readme_says()
    {
        Assert.Equal(["Claim.cs", "OfficeRecords.cs", "Program.cs"], QuickStart.Files.Keys.Order(StringComparer.Ordinal));
        string output = await DotNet.MustRunAsync(application.Desk, application.Packages, "run");
        Assert.Equal(QuickStart.Output, output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Each_line_that_the_readme_says_does_not_compile_does_not()
    {
        Assert.Equal("CS1061", Assert.Single(await application.BuildWithAsync("Program.cs", program => program + "Console.WriteLine(view.Ssn);\n")).Id);
        Assert.Equal("CS1503", Assert.Single(await application.BuildWithAsync("Program.cs", program => program + "Console.WriteLine(claim.ForCoding(other));\n")).Id);
        Assert.Equal("CS0122", Assert.Single(await application.BuildWithAsync("Program.cs", program => program + "Console.WriteLine(new ClaimForCoding());\n")).Id);
    }

    [Fact]
    public async Task A_property_without_an_annotation_fails_the_build()
    {
        BuildError error = Assert.Single(await application.BuildWithAsync("Claim.cs", model => model.Replace("[Phi.Ssn] ", "", StringComparison.Ordinal)));
        Assert.Equal(("MN0001", "Claim.cs"), (error.Id, error.File));
        Assert.Contains("'Ssn' of PHI model 'Claim' is not classified", error.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MN0106", "\"disclose\": [\"BirthDate\"", "\"disclose\": [\"Birthdate\"")]
    [InlineData("MN0107", "\"Ssn\": \"Last4\"", "\"Ssn\": \"Last9\"")]
    [InlineData("MN0117", "\"Ssn\": \"Last4\"", "\"Ssn\": \"AmountBand100\"")]
    [InlineData("MN0112", "\"activity\": \"Request\",\n      \"role\": \"EligibilitySpecialist\",\n      \"recipient\": \"HealthPlan\",\n      \"purpose\": \"EligibilityCheck\"", "\"activity\": \"Use\",\n      \"role\": \"RegistrationClerk\",\n      \"purpose\": \"Registration\"")]
    [InlineData("MN0104", "\"purpose\": \"Coding\",", "")]
    [InlineData("MN0102", "\"owner\": \"Privacy Officer\",", "\"owner\": \"Privacy Officer\", \"owner\": \"Another\",")]
    [InlineData("MN0101", "  }\n}", "  }\n}\n}")]
    [InlineData("MN0113", "\"disclose\": [\"BirthDate\"", "\"disclose\": [\"PsychotherapyNote\", \"BirthDate\"")]
    public async Task A_mistake_in_the_policy_fails_the_build_with_one_error_at_its_line(string id, string correct, string mistaken)
    {
        string policy = (await File.ReadAllTextAsync(application.PolicyFile)).ReplaceLineEndings("\n");
        int place = policy.LastIndexOf(correct, StringComparison.Ordinal);
        Assert.True(place >= 0);
        int firstLine = policy[..place].Count(character => character == '\n') + 1;

        BuildError error = Assert.Single(await application.BuildWithAsync("billing.policy.json", _ => policy[..place] + mistaken + policy[(place + correct.Length)..]));

        Assert.Equal((id, "billing.policy.json"), (error.Id, error.File));
        Assert.InRange(int.Parse(error.Position.Split(',')[0], System.Globalization.CultureInfo.InvariantCulture), firstLine - 4, firstLine + mistaken.Count(character => character == '\n'));
    }

    [Fact]
    public async Task A_policy_that_is_not_there_is_one_error_that_says_how_to_begin()
    {
        BuildError error = Assert.Single(await application.BuildWithAsync("Desk.csproj", project => project.Replace("billing.policy.json", "biling.policy.json", StringComparison.Ordinal)), error => error.Id == "MN0100");
        Assert.Contains("AddMinNecessaryPolicy", error.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_that_is_there_already_is_not_overwritten()
    {
        (int exitCode, string output) = await DotNet.RunAsync(application.Desk, application.Packages, "build", "--no-restore", "-t:AddMinNecessaryPolicy");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("MN0100", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_that_references_the_policys_project_uses_its_views_and_emits_none()
    {
        string folder = Path.Combine(application.Folder, "Reports");
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "Reports.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net8.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
              <ItemGroup><ProjectReference Include="../Models/Models.csproj" /></ItemGroup>
            </Project>
            """);
        await File.WriteAllTextAsync(Path.Combine(folder, "Report.cs"), """
            using Desk;
            using MinNecessary;

            public static class Report
            {
                public static string? MemberId(Claim claim, Decision<Coding> decision) => claim.ForCoding(decision).MemberId;
            }
            """);
        string models = Path.Combine(application.Folder, "Models");
        Directory.CreateDirectory(models);
        await File.WriteAllTextAsync(Path.Combine(models, "Models.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net8.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings><RootNamespace>Desk</RootNamespace>
                <MinNecessaryPolicy>{application.PolicyFile}</MinNecessaryPolicy>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="MinNecessary" Version="0.0.1-packaging" /></ItemGroup>
            </Project>
            """);
        await File.WriteAllTextAsync(Path.Combine(models, "Claim.cs"), QuickStart.Files["Claim.cs"]);
        await DotNet.MustRunAsync(folder, application.Packages, "restore");
        Assert.Empty(await application.BuildAsync(folder));
    }

    [Fact]
    public void The_package_holds_what_it_should_and_nothing_else()
    {
        using ZipArchive package = ZipFile.OpenRead(Directory.GetFiles(application.Feed, "*.nupkg").Single());
        string[] files = [.. package.Entries.Select(entry => entry.FullName).Where(name => !name.StartsWith("_rels", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        Assert.Equal(
            [
                "MinNecessary.nuspec",
                "README.md",
                "[Content_Types].xml",
                "analyzers/dotnet/cs/MinNecessary.Generators.dll",
                "build/MinNecessary.props",
                "build/MinNecessary.targets",
                "lib/net10.0/MinNecessary.dll",
                "lib/net10.0/MinNecessary.xml",
                "lib/net8.0/MinNecessary.dll",
                "lib/net8.0/MinNecessary.xml",
                "templates/billing.policy.json",
            ],
            files);
    }
}
