using System.Runtime.InteropServices;

namespace MinNecessary.Packaging.Tests;

/// <summary>The package where it is published: on its oldest framework, trimmed, and as native code.</summary>
[Collection(PackedOnce.Name)]
public sealed class PublishTests(PackedApplication application)
{
    private static readonly string Platform = RuntimeInformation.RuntimeIdentifier;

    private static readonly KeyValuePair<string, string> Shapes = new("Visit.cs", PublishedSources.Shapes);

    [Fact]
    public async Task The_quick_start_runs_on_dotnet_8_and_where_the_project_says_that_it_has_no_queries()
    {
        string folder = await DeskAsync("OnNet8", "net8.0", "<MinNecessaryQueries>false</MinNecessaryQueries>", program => program + PublishedSources.CountOfWays);
        Assert.Equal(QuickStart.Output + "1\n", await PublishAsync(folder, "--self-contained"));
    }

    [SkippableFact]
    public async Task A_trimmed_and_a_native_program_print_what_the_same_program_prints_otherwise()
    {
        Skip.IfNot(OperatingSystem.IsLinux() && Programs.Exist("clang", "gcc"), "Native code is linked by clang or gcc, and neither is here.");
        string native = await DeskAsync("Native", "net10.0", "<PublishAot>true</PublishAot>", ForTrimming, Shapes);
        string expected = await DotNet.MustRunAsync(native, application.Packages, "run");
        Assert.StartsWith(QuickStart.Output, expected, StringComparison.Ordinal);
        Assert.EndsWith("True\nTrue\nTrue\n", expected, StringComparison.Ordinal);
        Assert.Equal(expected, await PublishAsync(native));
        string trimmed = await DeskAsync("Trimmed", "net10.0", "<PublishTrimmed>true</PublishTrimmed>", ForTrimming, Shapes);
        Assert.Equal(expected, await PublishAsync(trimmed, "--self-contained"));
    }

    private static string ForTrimming(string program)
    {
        string changed = program.Replace(PublishedSources.Reflecting, PublishedSources.Handing, StringComparison.Ordinal);
        Assert.NotEqual(program, changed);
        return changed + PublishedSources.More;
    }

    private Task<string> DeskAsync(string name, string framework, string properties, Func<string, string> program, params KeyValuePair<string, string>[] more) => application.MakeProjectAsync(
        name,
        $"""
        <PropertyGroup>
          <OutputType>Exe</OutputType><TargetFramework>{framework}</TargetFramework><RootNamespace>Desk</RootNamespace><AssemblyName>{name}</AssemblyName>
          <Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings><MinNecessaryPolicy>{application.PolicyFile}</MinNecessaryPolicy>
          <TreatWarningsAsErrors>true</TreatWarningsAsErrors><TrimmerSingleWarn>false</TrimmerSingleWarn>{properties}
        </PropertyGroup>
        <ItemGroup>
          <PackageReference Include="MinNecessary" Version="{PackedApplication.Version}" />
          <PackageReference Include="Microsoft.Extensions.DependencyInjection" Version="{TestedVersions.Of("Microsoft.Extensions.DependencyInjection")}" />
        </ItemGroup>
        """,
        QuickStart.Files.Concat(more).ToDictionary(file => file.Key, file => file.Key == "Program.cs" ? program(file.Value) : file.Value));

    // A warning of the trimmer or of the native compiler is an error here, and so fails the publish.
    private async Task<string> PublishAsync(string folder, params string[] more)
    {
        string output = await DotNet.MustRunAsync(folder, application.Packages, ["publish", "-r", Platform, "-c", "Release", "-o", "out", "-warnaserror", .. more]);
        Assert.DoesNotContain("warning", output, StringComparison.OrdinalIgnoreCase);
        return await DotNet.MustStartAsync(Path.Combine(folder, "out", Path.GetFileName(folder)), folder);
    }
}
