namespace MinNecessary.Packaging.Tests;

/// <summary>The package in an application of several projects.</summary>
[Collection(PackedOnce.Name)]
public sealed class SeveralProjectsTests(PackedApplication application)
{
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
}
