namespace MinNecessary.Packaging.Tests;

/// <summary>The code fixes of the package, in an application that has only that: the first hour, from the command line.</summary>
[Collection(PackedOnce.Name)]
public sealed class CodeFixTests(PackedApplication application)
{
    private const string Project = """
        <PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup>
        """;

    private const string Model = """
        namespace Office;

        [MinNecessary.PhiModel]
        public class Person
        {
            public string? Ssn { get; set; }
            public System.DateTime? Dob { get; set; }
            public int Row { get; set; }
        }

        """;

    private const string Classified = """
        using MinNecessary;

        namespace Office;

        [MinNecessary.PhiModel]
        public class Person
        {
            [Phi.Ssn] // confirm: proposed from the name
            public string? Ssn { get; set; }
            [Phi.BirthDate] // confirm: proposed from the name
            public System.DateTime? Dob { get; set; }
            [NotPhi(WhyIsThisNoPhi)] // confirm: nothing is proposed; give the category, or the reason in quotes
            public int Row { get; set; }
        }

        """;

    [Fact]
    public async Task A_model_is_classified_by_one_command_and_builds_once_a_person_has_answered()
    {
        string folder = await MakeAsync("FirstHour", Model);
        Assert.Equal(["MN0001"], (await application.BuildAsync(folder)).Select(error => error.Id).Distinct());

        await DotNet.MustRunAsync(folder, application.Packages, "format", "analyzers", "--no-restore", "--diagnostics", "MN0017", "--severity", "info");

        string file = Path.Combine(folder, "Person.cs");
        Assert.Equal(Classified, (await File.ReadAllTextAsync(file)).ReplaceLineEndings("\n"));
        BuildError error = Assert.Single(await application.BuildAsync(folder));
        Assert.Equal(("CS0103", "12,13"), (error.Id, error.Position));

        await File.WriteAllTextAsync(file, Classified.Replace("WhyIsThisNoPhi", "\"our own row number\"", StringComparison.Ordinal));
        Assert.Empty(await application.BuildAsync(folder));
    }

    /// <summary>Warnings are errors there: one of an analyser that could not be loaded (CS8032 and its like) would fail the build.</summary>
    [Fact]
    public async Task The_fixes_cost_a_build_no_warning()
    {
        string folder = await MakeAsync("NoWarning", Classified.Replace("WhyIsThisNoPhi", "\"our own row number\"", StringComparison.Ordinal));

        string output = await DotNet.MustRunAsync(folder, application.Packages, "build", "--no-restore", "--no-incremental", "-tl:off", "-v", "n");

        Assert.Contains("0 Warning(s)", output, StringComparison.Ordinal);
        Assert.Contains("MinNecessary.CodeFixes.dll", output, StringComparison.Ordinal);
        Assert.DoesNotContain("CS80", output, StringComparison.Ordinal);
    }

    private async Task<string> MakeAsync(string name, string model)
    {
        string folder = await application.MakeProjectAsync(
            name,
            Project + $"<ItemGroup><PackageReference Include=\"MinNecessary\" Version=\"{PackedApplication.Version}\" /></ItemGroup>",
            new Dictionary<string, string> { ["Person.cs"] = model });
        await DotNet.MustRunAsync(folder, application.Packages, "restore");
        return folder;
    }
}
