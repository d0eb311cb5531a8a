namespace MinNecessary.Packaging.Tests;

/// <summary><c>dotnet new minnecessary</c>, installed from the packed package where no other template is.</summary>
[Collection(PackedOnce.Name)]
public sealed class TemplateTests(PackedApplication application)
{
    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    public async Task A_new_application_builds_without_a_change(string framework)
    {
        string folder = await NewAsync("Front-Desk." + framework, framework);
        Assert.Empty(await application.BuildAsync(folder));
    }

    [Fact]
    public async Task A_new_application_shows_the_view_that_its_policy_permits()
    {
        string folder = await NewAsync("Desk 2", "net10.0");
        string output = await DotNet.MustRunAsync(folder, application.Packages, "run", "--no-restore");
        Assert.Equal("""{"PatientId":"MRN-0000001","PatientName":"T.S.","Diagnoses":["J02.9"],"BatchNumber":7}""", output.Trim());
        Assert.Equal(
            await File.ReadAllTextAsync(Path.Combine(Repository.Root, "src", "MinNecessary", "Templates", "minnecessary.policy.schema.json")),
            await File.ReadAllTextAsync(Path.Combine(folder, "minnecessary.policy.schema.json")));
    }

    private async Task<string> NewAsync(string name, string framework)
    {
        Dictionary<string, string> home = new() { ["DOTNET_CLI_HOME"] = Path.Combine(application.Folder, "home of " + name) };
        string package = Path.Combine(application.Feed, $"MinNecessary.Templates.{PackedApplication.Version}.nupkg");
        foreach (string[] command in new string[][] { ["new", "install", package], ["new", "minnecessary", "-n", name, "--framework", framework, "--no-restore"] })
        {
            (int exitCode, string output) = await DotNet.StartAsync("dotnet", application.Folder, home, command);
            Assert.True(exitCode == 0, output);
        }

        string folder = Path.Combine(application.Folder, name);
        await DotNet.MustRunAsync(folder, application.Packages, "restore");
        return folder;
    }
}
