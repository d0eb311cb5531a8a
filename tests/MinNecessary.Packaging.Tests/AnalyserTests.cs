namespace MinNecessary.Packaging.Tests;

/// <summary>The analysers of the package, in the compiler of the SDK, which knows more than the one that they are compiled with.</summary>
[Collection(PackedOnce.Name)]
public sealed class AnalyserTests(PackedApplication application)
{
    private static readonly string[] Leaks =
    [
        "Console.WriteLine(claim.Ssn);",
        "Console.WriteLine(\"{0} {1} {2} {3} {4}\", 1, 2, 3, 4, claim.Ssn);",
        "string text = string.Join(\", \", claim.Ssn, \"a\"); Console.WriteLine(text);",
        "string text = string.Format(\"{0} {1} {2} {3}\", 1, 2, 3, claim.Ssn); Console.WriteLine(text);",
        "List<string?> list = [\"a\", claim.Ssn]; Console.WriteLine(string.Join(\",\", list));",
        "List<string?> list = [.. new[] { claim }.Select(each => each.Ssn)]; Console.WriteLine(list[0]);",
    ];

    /// <summary>In one build: each leak stands in a block and a line of its own.</summary>
    [Fact]
    public async Task Each_leak_fails_the_build()
    {
        IReadOnlyList<BuildError> errors = await application.BuildWithAsync("Program.cs", program => program + string.Concat(Leaks.Select(leak => $"{{ {leak} }}\n")));
        Assert.Equal(Leaks.Length, errors.Count);
        Assert.Equal(Leaks.Length, errors.Select(error => error.Position.Split(',')[0]).Distinct().Count());
        Assert.All(errors, error => Assert.Equal(("MN0202", "Program.cs"), (error.Id, error.File)));
    }

    [Fact]
    public async Task What_is_only_likely_fails_no_build_that_treats_warnings_as_errors_and_nothing_switches_off_what_is_certain()
    {
        const string project = "<PropertyGroup><TreatWarningsAsErrors>true</TreatWarningsAsErrors><NoWarn>$(NoWarn);MN0202</NoWarn></PropertyGroup></Project>";
        Assert.Empty(await application.BuildWithAsync("Desk.csproj", text => text.Replace("</Project>", project, StringComparison.Ordinal)));
        string leaking = await File.ReadAllTextAsync(Path.Combine(application.Desk, "Program.cs"));
        try
        {
            await File.WriteAllTextAsync(Path.Combine(application.Desk, "Program.cs"), leaking + "#pragma warning disable MN0202\nConsole.WriteLine(claim.Ssn);\ninternal sealed record Row(int Number, string PatientName);\n");
            Assert.Equal("MN0202", Assert.Single(await application.BuildWithAsync("Desk.csproj", text => text.Replace("</Project>", project, StringComparison.Ordinal))).Id);
        }
        finally
        {
            await File.WriteAllTextAsync(Path.Combine(application.Desk, "Program.cs"), leaking);
        }
    }
}
