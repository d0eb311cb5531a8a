using BillingDesk.Month;
using MinNecessary.Operations;
using PuppeteerSharp;

namespace MinNecessary.Pages.Tests;

/// <summary>The page that the sample's month leaves behind, with ids, payers and texts as they come in practice.</summary>
public sealed class MonthPageTests(Browser browser) : IClassFixture<Browser>
{
    [SkippableTheory]
    [InlineData(1200, "light")]
    [InlineData(1200, "dark")]
    [InlineData(360, "light")]
    public async Task The_months_page_has_no_barrier_and_is_no_wider_than_the_window(int width, string scheme)
    {
        await using var month = new PracticeMonth(MonthReader.ReadOwn(), new byte[32]);
        WeeklyReport report = await month.RunAsync(CancellationToken.None);
        Assert.NotEmpty(report.Blocked);
        await using OpenPage opened = await browser.OpenAsync(report.ToHtml(), width, scheme);
        Assert.True(await opened.Page.EvaluateExpressionAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        if (Environment.GetEnvironmentVariable("MINNECESSARY_PAGES") is { Length: > 0 } folder)
        {
            await File.WriteAllBytesAsync(Path.Combine(Directory.CreateDirectory(folder).FullName, $"month-{width}-{scheme}.png"), await opened.Page.ScreenshotDataAsync(new ScreenshotOptions { FullPage = true }));
        }

        Assert.Empty(await opened.BarriersAsync());
        Assert.Empty(opened.Complaints);
    }
}
