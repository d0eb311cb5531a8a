using System.Text;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks;

/// <summary>What finds each of the seeded leaks: the analysers in the build, the canaries in a test, both or neither.</summary>
public sealed class SeededLeakTests
{
    private const string Heading = "## The table\n";

    private static readonly string Page = Path.Combine(Repository.Root, "docs", "seeded-leaks.md");

    [Fact]
    public async Task The_documentation_says_what_finds_each_leak()
    {
        ILookup<string, string> reported = await LeakAnalysis.RunAsync();
        List<LeakResult> results = [];
        foreach (SeededLeak leak in LeakCatalog.All)
        {
            results.Add(new LeakResult(leak, [.. reported[leak.GetType().Name].Distinct().Order(StringComparer.Ordinal)], await LeakRun.IsFoundAsync(leak, seed: 7000 + (2 * results.Count))));
        }

        string[] parts = (await File.ReadAllTextAsync(Page)).ReplaceLineEndings("\n").Split(Heading);
        string table = TableOf(results);
        if (parts is not [_, var documented] || documented != table)
        {
            await File.WriteAllTextAsync(Page + ".received", parts[0] + Heading + table);
            Assert.Equal(table, parts.ElementAtOrDefault(1));
        }

        Assert.All(results, result => Assert.True(result.IsFound == result.Leak.WhyUnfound is null, $"{result.Name} is {(result.IsFound ? "found, and says why it is not" : "found by neither, and does not say why")}."));
    }

    [Fact]
    public async Task What_does_not_leak_is_found_by_neither()
    {
        Assert.False(await LeakRun.IsFoundAsync(new NoLeak(), seed: 6998));
        Assert.Empty((await LeakAnalysis.RunAsync())[nameof(NoLeak)]);
    }

    [Fact]
    public void Each_leak_stands_in_a_file_of_its_own() => Assert.Equal(
        Directory.GetFiles(Path.Combine(Repository.Root, "tests", "MinNecessary.SeededLeaks", "Leaks"), "*.cs", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal),
        LeakCatalog.All.Select(leak => leak.GetType().Name));

    private static string TableOf(IReadOnlyList<LeakResult> results)
    {
        int analysed = results.Count(result => result.Ids.Count > 0);
        int seen = results.Count(result => result.IsSeen);
        int both = results.Count(result => result.Ids.Count > 0 && result.IsSeen);
        var table = new StringBuilder();
        table.Append($"\nOf {results.Count} leaks the analysers find {analysed} and the canaries {seen}; {both} are found by both, and {results.Count(result => !result.IsFound)} by neither.\n\n");
        table.Append("| Leak | What leaks | Analysers | Canaries |\n|---|---|---|---|\n");
        foreach (LeakResult result in results)
        {
            table.Append($"| {result.Name} | {result.Leak.What} | {string.Join(", ", result.Ids.Select(id => $"[{id}](diagnostics/{id}.md)"))} | {(result.IsSeen ? "yes" : "")} |\n");
        }

        table.Append("\n### Found by neither\n\n| Leak | Why |\n|---|---|\n");
        foreach (LeakResult result in results.Where(result => !result.IsFound))
        {
            table.Append($"| {result.Name} | {result.Leak.WhyUnfound} |\n");
        }

        return table.ToString();
    }
}
