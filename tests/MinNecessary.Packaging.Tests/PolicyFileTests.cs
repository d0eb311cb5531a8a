namespace MinNecessary.Packaging.Tests;

/// <summary>The policy file of an application that has only the package.</summary>
[Collection(PackedOnce.Name)]
public sealed class PolicyFileTests(PackedApplication application)
{
    [Theory]
    [InlineData("MN0106", "\"disclose\": [\"BirthDate\"", "\"disclose\": [\"Birthdate\"")]
    [InlineData("MN0107", "\"Ssn\": \"Last4\"", "\"Ssn\": \"Last9\"")]
    [InlineData("MN0117", "\"Ssn\": \"Last4\"", "\"Ssn\": \"AmountBand100\"")]
    [InlineData("MN0112", "\"activity\": \"Request\",\n      \"role\": \"EligibilitySpecialist\",\n      \"recipient\": \"HealthPlan\",\n      \"purpose\": \"EligibilityCheck\",\n      \"transaction\": \"270\"", "\"activity\": \"Use\",\n      \"role\": \"RegistrationClerk\",\n      \"purpose\": \"Registration\"")]
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
    public async Task The_schema_that_the_policy_names_is_copied_beside_it()
    {
        string policy = await File.ReadAllTextAsync(application.PolicyFile);
        string name = System.Text.Json.JsonDocument.Parse(policy).RootElement.GetProperty("$schema").GetString()!;
        Assert.Equal(
            await File.ReadAllTextAsync(Path.Combine(Repository.Root, "src", "MinNecessary", "Templates", name)),
            await File.ReadAllTextAsync(Path.Combine(application.Desk, name)));
    }

    [Fact]
    public async Task What_a_policy_says_stands_in_the_written_matrix_to_the_letter()
    {
        const string why = "A \"coder\" needs \\ | ; %41 $(Home) @(Item) *? it.";
        Assert.Empty(await application.BuildWithAsync("billing.policy.json", policy => policy.Replace("Code assignment needs the encounter, not the person.", System.Text.Json.JsonEncodedText.Encode(why).ToString(), StringComparison.Ordinal)));

        string matrix = Assert.Single(Directory.GetFiles(Path.Combine(application.Desk, "bin"), "billing.policy.matrix.json", SearchOption.AllDirectories));
        using var written = System.Text.Json.JsonDocument.Parse(await File.ReadAllTextAsync(matrix));
        Assert.Equal(why, written.RootElement.GetProperty("grants").EnumerateArray().Single(grant => grant.GetProperty("grant").GetString() == "Coding").GetProperty("why").GetString());
        Assert.Contains("needs \\\\ \\| ; %41 $(Home) @(Item) *? it.", await File.ReadAllTextAsync(Path.ChangeExtension(matrix, ".md")), StringComparison.Ordinal);
        Assert.Contains("```mermaid\nflowchart", (await File.ReadAllTextAsync(matrix.Replace("matrix.json", "operations.md", StringComparison.Ordinal))).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_that_is_there_already_is_not_overwritten()
    {
        (int exitCode, string output) = await DotNet.RunAsync(application.Desk, application.Packages, "build", "--no-restore", "-t:AddMinNecessaryPolicy");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("MN0100", output, StringComparison.Ordinal);
    }
}
