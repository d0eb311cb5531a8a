using System.Text.Json;
using BillingDesk.Commands;

namespace BillingDesk.Tests;

/// <summary>A line that the patient paid for and restricted is in no claim to the plan, nor in a total of it (45 CFR 164.522(a)(1)(vi)).</summary>
public sealed class PaidInFullTests
{
    private static readonly string File = Path.Combine(Repository.Root, "samples", "BillingDesk", "Data", "claims.837");

    [Fact]
    public async Task The_clearinghouse_is_not_told_of_it()
    {
        ViewRun whole = await ViewRun.OfFileAsync(File, "ClaimSubmission");
        JsonElement before = JsonDocument.Parse(whole.Lines[0]).RootElement;
        JsonElement paid = before.GetProperty("Lines")[1];
        ViewRun run = await ViewRun.OfFileAsync(File, "ClaimSubmission", paidInFull: ["CLAIM-0001:2"]);
        Assert.Equal(ExitCode.Success, run.ExitCode);
        JsonElement after = JsonDocument.Parse(run.Lines[0]).RootElement;
        Assert.Equal(before.GetProperty("Lines").GetArrayLength() - 1, after.GetProperty("Lines").GetArrayLength());
        Assert.Equal(before.GetProperty("TotalCharge").GetDecimal() - paid.GetProperty("Charge").GetDecimal(), after.GetProperty("TotalCharge").GetDecimal());
        Assert.DoesNotContain(paid.GetProperty("ProcedureCode").GetString()!, run.Lines[0], StringComparison.Ordinal);
        Assert.False(after.GetProperty("Lines")[0].TryGetProperty("LineNumber", out _));
        Assert.Equal(whole.Lines[1..], run.Lines[1..]);
    }

    [Fact]
    public async Task The_coder_goes_on_seeing_it() => Assert.Equal(
        (await ViewRun.OfFileAsync(File, "Coding")).Output, (await ViewRun.OfFileAsync(File, "Coding", paidInFull: ["CLAIM-0001:2"])).Output);

    [Theory]
    [InlineData("CLAIM-0001")]
    [InlineData("CLAIM-0001:two")]
    [InlineData(":2")]
    [InlineData("CLAIM-0001:-2")]
    public async Task What_names_no_line_is_a_mistake_of_usage(string line)
    {
        ViewRun run = await ViewRun.OfFileAsync(File, "Coding", paidInFull: [line]);
        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.DoesNotContain(line, run.Messages, StringComparison.Ordinal);
    }
}
