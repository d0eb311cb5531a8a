using MinNecessary.Operations;
using MinNecessary.Policy;
using PuppeteerSharp;

namespace MinNecessary.Pages.Tests;

/// <summary>The matrix as an auditor opens it.</summary>
public sealed class MatrixPageTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly PolicyDocument Template = PolicyDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "src", "MinNecessary", "Templates", "billing.policy.json")));

    [SkippableTheory]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task It_has_no_barrier_that_axe_knows_and_asks_nothing_of_a_network(string scheme)
    {
        await using OpenPage opened = await browser.OpenAsync(DisclosureMatrixPage.ToHtml(Template), scheme: scheme);
        Assert.Empty(await opened.BarriersAsync());
        Assert.Single(opened.Asked);
        Assert.Empty(opened.Complaints);
        if (Environment.GetEnvironmentVariable("MINNECESSARY_PAGES") is { Length: > 0 } folder)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, $"matrix-{scheme}.png"), await opened.Page.ScreenshotDataAsync(new ScreenshotOptions { FullPage = true }));
        }
    }

    [SkippableFact]
    public async Task Each_cell_says_what_the_grant_shows()
    {
        await using OpenPage opened = await browser.OpenAsync(DisclosureMatrixPage.ToHtml(Template));
        string[][] rows = await opened.Page.EvaluateExpressionAsync<string[][]>("[...document.querySelectorAll('[aria-labelledby=categories] tbody tr')].map(r => [...r.cells].map(c => c.textContent))");
        Assert.All(rows, row => Assert.Equal(Template.Grants.Count + 1, row.Length));
        foreach (string[] row in rows)
        {
            string category = Template.Grants.SelectMany(grant => grant.Disclose.Concat(grant.Mask.Keys)).First(each => each.Equals(row[0].Replace(" ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));
            for (int index = 0; index < Template.Grants.Count; index++)
            {
                GrantDefinition grant = Template.Grants[index];
                Assert.Equal(grant.Disclose.Contains(category) ? "full" : grant.Mask.GetValueOrDefault(category) ?? "–", row[index + 1]);
            }
        }

        Assert.Equal(Template.Grants.SelectMany(grant => grant.Disclose.Concat(grant.Mask.Keys)).Distinct().Count(), rows.Length);
    }
}
