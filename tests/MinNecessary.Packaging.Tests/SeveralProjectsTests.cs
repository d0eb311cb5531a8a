namespace MinNecessary.Packaging.Tests;

/// <summary>The package in an application of several projects.</summary>
[Collection(PackedOnce.Name)]
public sealed class SeveralProjectsTests(PackedApplication application)
{
    private const string Package = $"<ItemGroup><PackageReference Include=\"MinNecessary\" Version=\"{PackedApplication.Version}\" /></ItemGroup>";

    private const string NoGenerator = "<Target Name=\"NoGenerator\" BeforeTargets=\"CoreCompile\"><ItemGroup><Analyzer Remove=\"@(Analyzer)\" /></ItemGroup></Target>";

    [Fact]
    public async Task A_project_that_references_the_policys_project_uses_its_views_and_emits_none()
    {
        await MakeAsync("Reports/Models", $"<PropertyGroup><RootNamespace>Desk</RootNamespace><MinNecessaryPolicy>{application.PolicyFile}</MinNecessaryPolicy></PropertyGroup>{Package}", "Claim.cs", QuickStart.Files["Claim.cs"]);
        string folder = await MakeAsync("Reports/Report", Reference("Models"), "Report.cs", """
            using Desk;
            using MinNecessary;

            public static class Report
            {
                public static string? MemberId(Claim claim, Decision<Coding> decision) => claim.ForCoding(decision).MemberId;
            }
            """);
        await DotNet.MustRunAsync(folder, application.Packages, "restore");
        Assert.Empty(await application.BuildAsync(folder));
    }

    [Fact]
    public async Task Two_policies_show_the_models_of_a_third_project_and_of_their_own()
    {
        await MakeAsync("Office/Models", Package, "Models.cs", OfficeSources.Models);
        await MakePolicyAsync("Office/Intake", OfficeSources.Intake, OfficeSources.Policy("Intake", "\"AccountNumber\", \"Procedure\"", "\"Name\": \"Initials\""));
        await MakePolicyAsync("Office/Collections", OfficeSources.Collections, OfficeSources.Policy("Collections", "\"AccountNumber\", \"Balance\"", ""));
        string program = await MakeAsync(
            "Office/Program",
            $"""
            <PropertyGroup><OutputType>Exe</OutputType></PropertyGroup>{Reference("Intake")}{Reference("Collections")}
            <ItemGroup><PackageReference Include="Microsoft.Extensions.DependencyInjection" Version="{TestedVersions.Of("Microsoft.Extensions.DependencyInjection")}" /></ItemGroup>
            """,
            "Program.cs",
            OfficeSources.Program);
        string output = await DotNet.MustRunAsync(program, application.Packages, "run");
        Assert.Equal(OfficeSources.Output, output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_model_that_was_compiled_without_the_generator_is_checked_where_the_policy_is()
    {
        string models = OfficeSources.Models.Replace("[Phi.Ssn] ", "", StringComparison.Ordinal);
        await MakeAsync("Unchecked/Models", Package + NoGenerator, "Models.cs", models);
        string folder = await MakePolicyAsync("Unchecked/Policy", "[assembly: MinNecessary.PhiModelsFrom(typeof(Office.Models.Claim))]\n", OfficeSources.Policy("Audit", "\"AccountNumber\"", ""));
        await DotNet.MustRunAsync(folder, application.Packages, "restore");
        BuildError error = Assert.Single(await application.BuildAsync(folder));
        Assert.Equal(("MN0001", "Policy.cs", "1,12"), (error.Id, error.File, error.Position));
        Assert.Contains("'Ssn' of PHI model 'Claim'", error.Text, StringComparison.Ordinal);
    }

    private async Task<string> MakePolicyAsync(string name, string source, string policy)
    {
        string folder = await MakeAsync(name, $"<PropertyGroup><MinNecessaryPolicy>the.policy.json</MinNecessaryPolicy></PropertyGroup>{Reference("Models")}{Package}", "Policy.cs", source);
        await File.WriteAllTextAsync(Path.Combine(folder, "the.policy.json"), policy);
        return folder;
    }

    private Task<string> MakeAsync(string name, string project, string file, string text) => application.MakeProjectAsync(
        name,
        $"<PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>{project}",
        new Dictionary<string, string> { [file] = text });

    private static string Reference(string project) => $"<ItemGroup><ProjectReference Include=\"../{project}/{project}.csproj\" /></ItemGroup>";
}
