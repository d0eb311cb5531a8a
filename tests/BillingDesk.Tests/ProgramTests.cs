using System.Diagnostics;
using System.Text;

namespace BillingDesk.Tests;

/// <summary>The program as the shell runs it.</summary>
public sealed class ProgramTests
{
    [Fact]
    public async Task Without_arguments_it_shows_six_parties_and_their_decisions()
    {
        (int status, string output, _) = await RunAsync();
        Assert.Equal(0, status);
        Assert.All(["Registration", "Coder", "Payment poster", "Denial specialist", "Clearinghouse", "Collection agency"], heading => Assert.Contains(heading, output, StringComparison.Ordinal));
        Assert.Contains("***2222 (masked)", output, StringComparison.Ordinal);
        Assert.Contains("Denied. RoleNotHeld (45 CFR 164.514(d)(2)(i)(A))", output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "view")]
    [InlineData(2, "view", "claims.837", "--grant", "Coding")]
    [InlineData(2, "view", "claims.837", "--grant", "Codign", "--actor", "a")]
    [InlineData(2, "veiw")]
    [InlineData(1, "view", "no-such-file.837", "--grant", "Coding", "--actor", "a")]
    [InlineData(1, "--log", "no-such-folder/log.db")]
    [InlineData(1, "week", "--x12", "no-such-folder")]
    [InlineData(2, "week", "--outt", "folder")]
    [InlineData(2, "policy", "diff", "no-such-file.json")]
    [InlineData(2, "policy", "diff", "no-such-file.json", "no-such-file.json")]
    [InlineData(2, "policy", "who")]
    [InlineData(2, "log", "verify")]
    [InlineData(2, "log", "verify", "no-such-log.db")]
    [InlineData(2, "policy", "who", "Diagnsis")]
    [InlineData(2, "policy", "role", "Coder", "--policy", "no-such-file.json")]
    public async Task What_is_wrong_has_its_exit_status_and_writes_nothing(int expected, params string[] arguments)
    {
        (int status, string output, string messages) = await RunAsync(arguments);
        Assert.Equal(expected, status);
        Assert.Empty(output);
        Assert.NotEmpty(messages);
        Assert.DoesNotContain("   at ", messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_is_asked_about_without_a_claim()
    {
        (int status, string output, string messages) = await RunAsync("policy", "diff", PolicyRun.Template, PolicyRun.Changed("\"BankAccount\": \"Last4\"", "\"BankAccount\": \"Last8\""));
        Assert.Equal(1, status);
        Assert.Contains("It widens the policy.", output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", output, StringComparison.Ordinal);
        Assert.Empty(messages);
        Assert.Equal(0, (await RunAsync("policy", "who", "Diagnosis", "--policy", PolicyRun.Template)).Status);
        Assert.StartsWith("{", (await RunAsync("policy", "role", "Coder", "--json")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_month_is_made_without_set_up()
    {
        string folder = Directory.CreateTempSubdirectory("week-").FullName;
        try
        {
            (int status, string output, string messages) = await RunAsync("week", "--out", folder);
            Assert.Equal((0, ""), (status, messages));
            Assert.Contains($"Open first: {Path.Combine(folder, "week.html")}", output, StringComparison.Ordinal);
            Assert.StartsWith("<!DOCTYPE html>", await File.ReadAllTextAsync(Path.Combine(folder, "week.html")), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [SkippableFact]
    public async Task A_claim_is_one_json_object_and_messages_go_elsewhere()
    {
        (int status, string output, string messages) = await RunAsync("view", Repository.SharedX12("linuxforhealth-demo.837"), "--grant", "Coding", "--actor", "a");
        Assert.Equal(0, status);
        Assert.StartsWith("{", Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Contains("Claims shown under grant Coding", messages, StringComparison.Ordinal);
    }

    private static async Task<(int Status, string Output, string Messages)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Commands.ViewCommand).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> messages = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await messages);
    }
}
