namespace MinNecessary.Packaging.Tests;

/// <summary>The README's quick start in a fresh application that has only the package.</summary>
[Collection(PackedOnce.Name)]
public sealed class QuickStartTests(PackedApplication application)
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
}
