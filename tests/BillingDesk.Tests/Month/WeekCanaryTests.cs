namespace BillingDesk.Tests.Month;

/// <summary>No value of a patient's is in anything that the month leaves behind, or says.</summary>
public sealed class WeekCanaryTests
{
    [Fact]
    public async Task On_its_own_files_no_value_of_a_patients_is_in_any_file_or_on_the_console()
    {
        using WeekRun run = await WeekRun.OfAsync();
        Assert.Empty(await LeaksAsync(run, OwnFiles.Folder, atLeast: 400));
    }

    [SkippableFact]
    public async Task On_files_that_others_wrote_no_value_of_a_patients_is_in_any_file_or_on_the_console()
    {
        string folder = Repository.SharedFile("x12");
        using WeekRun run = await WeekRun.OfAsync(folder);
        Assert.Empty(await LeaksAsync(run, folder, atLeast: 150));
    }

    [SkippableFact]
    public async Task Of_820_claims_in_which_each_value_occurs_once_none_is_in_any_file_or_on_the_console()
    {
        var canaries = new Canaries(await File.ReadAllTextAsync(Repository.SharedX12("imsweb-837_5010-x12_many_claims.txt")));
        using WeekRun run = await WeekRun.OfFilesAsync(("837.x12", canaries.Rewrite()));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("820 claims in all.", run.Output, StringComparison.Ordinal);
        var search = new PhiSearch(canaries.All);
        Assert.True(search.Count > 10_000);
        Assert.Empty(search.Find(run.Folder, run.Output, run.Messages));
        Assert.NotEmpty(search.Find(run.Folder, canaries.All.First()));
    }

    [Theory]
    [InlineData("Testerman")]
    [InlineData("WILMA")]
    [InlineData("PCN-1007")]
    [InlineData("MEM30007")]
    [InlineData("F1120")]
    [InlineData("99213")]
    [InlineData("107 FICTION STREET")]
    [InlineData("payerclm00007")]
    [InlineData("2026-10-08")]
    [InlineData("Oct 8, 2026")]
    [InlineData("20261008")]
    public async Task A_value_that_is_planted_is_found(string value)
    {
        using WeekRun run = await WeekRun.OfAsync();
        var search = new PhiSearch(PhiValues.OfFolder(OwnFiles.Folder));
        string page = run.Read("week.html");
        await File.WriteAllTextAsync(Path.Combine(run.Folder, "week.html"), page.Replace("</main>", $"<p>{value}</p></main>", StringComparison.Ordinal));
        Assert.Contains(search.Find(run.Folder), found => found.Equals($"week.html: {value}", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(search.Find(run.Folder, $"({value})"), found => found.Equals($"text 0: {value}", StringComparison.OrdinalIgnoreCase));
    }

    // A value that the same file has in a month without any patient is the program's own word: a Mr Border is in every style sheet, and the policy has dates.
    private static async Task<IEnumerable<string>> LeaksAsync(WeekRun run, string folder, int atLeast)
    {
        using WeekRun nobody = await WeekRun.OfFilesAsync(("999.x12", OwnFiles.Read("999-1.x12")));
        Assert.Equal(0, nobody.ExitCode);
        var search = new PhiSearch(PhiValues.OfFolder(folder));
        Assert.True(search.Count >= atLeast, $"There are {search.Count} values alone to search for.");
        return search.Find(run.Folder, run.Output, run.Messages).Except(search.Find(nobody.Folder, nobody.Output, nobody.Messages));
    }
}
