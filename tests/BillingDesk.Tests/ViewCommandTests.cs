using System.Text;
using BillingDesk.Commands;
using BillingDesk.Models;
using BillingDesk.X12;
using MinNecessary;

namespace BillingDesk.Tests;

public sealed class ViewCommandTests
{
    public static TheoryData<string> Grants()
    {
        var data = new TheoryData<string>();
        foreach (Grant grant in BillingPolicy.Grants.All)
        {
            data.Add(grant.Name);
        }

        return data;
    }

    [SkippableTheory]
    [MemberData(nameof(Grants))]
    public async Task The_real_file_gives_820_views(string grant)
    {
        ViewRun run = await ViewRun.OfFileAsync(Repository.SharedX12("imsweb-837_5010-x12_many_claims.txt"), grant);
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal(820, run.Lines.Length);
    }

    [SkippableTheory]
    [InlineData("imsweb-837_5010-x12_bad_segment_identifier.txt", "segment 6 (?): the segment identifier is missing or malformed")]
    [InlineData("imsweb-837_5010-x12_missing_elements.txt", "segment 7 (NM1): element NM102 is missing")]
    [InlineData("imsweb-837_5010-x12_no_isa_line.txt", "segment 1 (?): the file does not begin with an ISA segment")]
    [InlineData("imsweb-837_5010-x12_segments_out_of_order.txt", "segment 12 (N4): it must directly follow an N3 segment")]
    [InlineData("imsweb-837_5010-x223-test.txt", "segment 3 (ST): the transaction is not an 837P")]
    [InlineData("imsweb-837_5010-x12_999_accepted.txt", "segment 3 (ST): the transaction is not an 837P")]
    public async Task A_broken_file_gives_one_clear_error(string file, string message)
    {
        string path = Repository.SharedX12(file);
        ViewRun run = await ViewRun.OfFileAsync(path, "ClaimSubmission");
        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.StartsWith($"{path}: {message}", run.Messages, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("SV1*HC:99212*80*", "SV1*HC:99212*eighty*")]
    [InlineData("DTP*472*D8*20261020", "DTP*472*D8*20269999")]
    [InlineData("CLM*CLAIM-0002*80***11:B:1", "CLM*CLAIM-0002*80***")]
    [InlineData("LX*1~\nSV1*HC:99212*80*UN*1***1~\n", "LX*1~\n")]
    [InlineData("HI*ABK:J029", "HI*ABK:")]
    public async Task The_claims_before_a_broken_one_are_written_whole(string whole, string broken)
    {
        string sample = await SampleAsync();
        Assert.Contains(whole, sample, StringComparison.Ordinal);
        ViewRun run = await ViewRun.OfTextAsync(sample.Replace(whole, broken, StringComparison.Ordinal), "ClaimSubmission");
        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Single(run.Lines);
        Assert.Contains("CLAIM-0001", run.Lines[0], StringComparison.Ordinal);
        Assert.EndsWith("}", run.Lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("eighty", run.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("20269999", run.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("CLAIM-0002", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_denied_grant_writes_not_one_byte_and_names_every_reason()
    {
        string facts = Path.GetTempFileName();
        await File.WriteAllTextAsync(facts, """{ "TrainingCurrent": false, "AssignedWork": null }""");
        string sample = Path.GetTempFileName();
        await File.WriteAllTextAsync(sample, await SampleAsync());
        ViewRun run = await ViewRun.OfFileAsync(sample, "Coding", facts);
        Assert.Equal(ExitCode.Denied, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(ReasonCodes.TrainingNotCurrent, run.Messages, StringComparison.Ordinal);
        Assert.Contains(ReasonCodes.AssignmentUnknown, run.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("CLAIM-0001", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_grant_is_a_usage_error() =>
        Assert.Equal(ExitCode.Usage, (await ViewRun.OfTextAsync(await SampleAsync(), "Codign")).ExitCode);

    [Fact]
    public async Task A_damaged_file_never_gives_another_exception()
    {
        byte[] sample = Encoding.UTF8.GetBytes(await SampleAsync());
        var random = new Random(837);
        for (int round = 0; round < 5_000; round++)
        {
            byte[] damaged = [.. sample];
            damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            int length = random.Next(4) == 0 ? random.Next(damaged.Length) : damaged.Length;
            try
            {
                List<Claim> claims = [.. Claim837Reader.Read(new MemoryStream(damaged, 0, length))];
                Assert.NotNull(claims);
            }
            catch (X12FormatException exception)
            {
                Assert.True(exception.SegmentNumber > 0);
            }
        }
    }

    private static async Task<string> SampleAsync()
    {
        using var reader = new StreamReader(typeof(ViewCommand).Assembly.GetManifestResourceStream("claims.837")!);
        return await reader.ReadToEndAsync();
    }
}
