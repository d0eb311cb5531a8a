using MinNecessary.Operations;

namespace BillingDesk.Tests.Month;

/// <summary>What files the week command takes, and what it says of those that it does not.</summary>
public sealed class WeekInputTests
{
    [SkippableFact]
    public async Task On_files_that_others_wrote_it_makes_the_week_of_what_can_be_read_and_names_the_rest()
    {
        using WeekRun run = await WeekRun.OfAsync(Repository.SharedFile("x12"));
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            """
            Nothing of this file is used. imsweb-837_5010-x12_bad_segment_identifier.txt: segment 6 (?): the segment identifier is missing or malformed.
            Nothing of this file is used. imsweb-837_5010-x12_missing_elements.txt: segment 7 (NM1): element NM102 is missing.
            Nothing of this file is used. imsweb-837_5010-x12_no_isa_line.txt: segment 1 (?): the file does not begin with an ISA segment of 106 characters.
            Nothing of this file is used. imsweb-837_5010-x12_segments_out_of_order.txt: segment 12 (N4): it must directly follow an N3 segment.

            """.ReplaceLineEndings("\n"),
            run.Messages);
        Assert.Contains("Files: 4 of claims (837P), 2 of file acknowledgments (999), 2 of claim acknowledgments (277CA), 1 of remittances (835); 829 claims in all. Left out", run.Output, StringComparison.Ordinal);
        Assert.Contains("NYSDOH", run.Read("week.md"), StringComparison.Ordinal);
        Assert.Contains("A7-562", run.Read("week.md"), StringComparison.Ordinal);

        // No batch has its acknowledgment: one case each, and not one for each claim.
        Assert.Equal(4, run.Read("cases.csv").Split('\n').Count(line => line.Contains(": 999 and 277CA on file\"", StringComparison.Ordinal)));
        Assert.Empty(await AuditPack.VerifyAsync(Path.Combine(run.Folder, "audit-pack")));
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.6)]
    [InlineData(0.999)]
    public async Task Of_a_file_of_claims_that_breaks_off_nothing_is_used_and_the_month_is_made_of_the_others(double part)
    {
        string claims = OwnFiles.Read("837-1.x12").TrimEnd();
        using WeekRun run = await WeekRun.OfFilesAsync(("broken.x12", claims[..(int)(part * claims.Length)]), ("whole.x12", OwnFiles.Read("837-2.x12")));
        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"\ANothing of this file is used\. broken\.x12: segment \d+ \([A-Z0-9?]+\): the file ends [^\n]*\n\z", run.Messages);
        Assert.Contains("Files: 1 of claims (837P); 7 claims in all.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_claims_than_a_small_practice_has_are_refused()
    {
        string claims = OwnFiles.Read("837-1.x12");
        int from = claims.IndexOf("CLM*", StringComparison.Ordinal), to = claims.IndexOf("HL*3*", StringComparison.Ordinal);
        string many = claims[..from] + string.Concat(Enumerable.Repeat(claims[from..to], 20_001)) + claims[to..];
        using WeekRun run = await WeekRun.OfFilesAsync(("many.x12", many));
        Assert.Equal((1, "", 0), (run.ExitCode, run.Output, run.Files().Count));
        Assert.Contains("many.x12: with it the month has more than 20000 claims", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Money_that_comes_a_second_time_belongs_to_nothing_and_has_a_case()
    {
        using WeekRun run = await WeekRun.OfFilesAsync(("837-1.x12", OwnFiles.Read("837-1.x12")), ("837-2.x12", OwnFiles.Read("837-2.x12")), ("999.x12", OwnFiles.Read("999-1.x12")), ("277.x12", OwnFiles.Read("277CA-1.x12")), ("835-1.x12", OwnFiles.Read("835-1.x12")), ("835-2.x12", OwnFiles.Read("835-1.x12")));
        Assert.Equal(0, run.ExitCode);
        int remitted = OwnFiles.Read("835-1.x12").Split("CLP*").Length - 1;
        Assert.Equal(remitted, run.Read("cases.csv").Split("Remitted item").Length - 1);
    }

    [Fact]
    public async Task A_folder_that_is_not_empty_stays_as_it_is()
    {
        using WeekRun run = await WeekRun.OfAsync();
        string before = run.Read("week.html");
        using StringWriter output = new(), messages = new();
        Assert.Equal(1, await new Commands.WeekCommand(output, messages).RunAsync(run.Folder, null, CancellationToken.None));
        Assert.Equal("", output.ToString());
        Assert.Contains("The folder is not empty. Name another with --out", messages.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, run.Read("week.html"));
    }

    [Fact]
    public async Task Without_a_file_to_read_nothing_is_written()
    {
        using WeekRun missing = await WeekRun.OfAsync(Path.Combine(Path.GetTempPath(), "no-such-folder-of-x12"));
        using WeekRun other = await WeekRun.OfFilesAsync(("notes.txt", "TESTERMAN, WILMA"));
        Assert.All([missing, other], run => Assert.Equal((1, "", 0), (run.ExitCode, run.Output, run.Files().Count)));
        Assert.Contains("notes.txt: segment 1 (?): the file does not begin with an ISA segment", other.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("TESTERMAN", other.Messages, StringComparison.Ordinal);
    }
}
