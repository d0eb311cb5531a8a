using MinNecessary.Operations;
using PuppeteerSharp;

namespace MinNecessary.Pages.Tests;

/// <summary>The weekly page as a practice manager opens it: in a browser, by keyboard, in the dark, on paper, on a phone.</summary>
public sealed class WeeklyPageTests(Browser browser) : IClassFixture<Browser>
{
    [SkippableTheory]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task It_has_no_barrier_that_axe_knows(string scheme)
    {
        foreach (WeeklyReport report in new[] { SampleReport.Full, SampleReport.Empty })
        {
            await using OpenPage opened = await browser.OpenAsync(report.ToHtml(), scheme: scheme);
            Assert.Empty(await opened.BarriersAsync());
            Assert.Empty(opened.Complaints);
        }
    }

    [SkippableFact]
    public async Task It_asks_nothing_of_a_network()
    {
        await using OpenPage opened = await browser.OpenAsync(SampleReport.Full.ToHtml());
        Assert.Single(opened.Asked);
        Assert.StartsWith("file:", opened.Asked[0], StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_keyboard_gets_from_the_skip_link_through_every_section_and_to_each_table()
    {
        await using OpenPage opened = await browser.OpenAsync(SampleReport.Full.ToHtml());
        List<string> stops = [];
        for (int press = 0; press < 40; press++)
        {
            await opened.Page.Keyboard.PressAsync("Tab");
            string stop = await opened.Page.EvaluateExpressionAsync<string>(
                "document.activeElement === document.body ? '' : (document.activeElement.getAttribute('href') ?? document.activeElement.getAttribute('aria-label') ?? document.activeElement.tagName)");
            if (stop.Length == 0)
            {
                break;
            }

            Assert.True(await opened.Page.EvaluateExpressionAsync<bool>("getComputedStyle(document.activeElement).outlineStyle !== 'none'"), stop + " does not show that it has the focus.");
            stops.Add(stop);
        }

        Assert.Equal(["#content", "#readiness", "#checks", "#measures", "#changes", "#blocked", "#next", "#aging", "#segments", "#recurring"], stops.Take(10));
        string[] captions = await opened.Page.EvaluateExpressionAsync<string[]>("[...document.querySelectorAll('caption')].map(c => c.textContent)");
        Assert.Equal(captions, stops.Skip(10));

        // The first link leads where it says.
        await opened.Page.FocusAsync("nav a");
        await opened.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("#readiness", await opened.Page.EvaluateExpressionAsync<string>("location.hash"));
    }

    [SkippableTheory]
    [InlineData(1200)]
    [InlineData(360)]
    public async Task Nothing_but_a_table_is_wider_than_the_window(int width)
    {
        await using OpenPage opened = await browser.OpenAsync(SampleReport.Full.ToHtml(), width);
        Assert.True(await opened.Page.EvaluateExpressionAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    }

    [SkippableTheory]
    [InlineData(1200)]
    [InlineData(360)]
    public async Task An_id_of_full_length_leaves_room_for_what_the_case_lacks_and_no_date_is_broken(int width)
    {
        WeeklyReport report = SampleReport.Full with { Blocked = [.. SampleReport.Full.Blocked.Select(each => each with { Id = "addbd691c35188f1078aa42877f606d5" })] };
        await using OpenPage opened = await browser.OpenAsync(report.ToHtml(), width);
        int[] widths = await opened.Page.EvaluateExpressionAsync<int[]>("[...document.querySelectorAll('section[aria-labelledby=blocked] thead th')].map(cell => Math.round(cell.getBoundingClientRect().width))");
        Assert.True(widths[^1] > 1.4 * widths[0], $"Lacks is {widths[^1]} wide, and the id {widths[0]}.");
        int[] lines = await opened.Page.EvaluateExpressionAsync<int[]>(
            "[...document.querySelectorAll('section[aria-labelledby=blocked] tbody td:nth-child(8)')].map(cell => { const range = document.createRange(); range.selectNodeContents(cell); return range.getClientRects().length; })");
        Assert.Equal([1, 1, 1], lines);
    }

    [SkippableFact]
    public async Task On_a_sheet_of_A4_no_table_is_cut_off()
    {
        // 21 cm, less the margins that the page asks for.
        const int sheet = 680;
        WeeklyReport report = SampleReport.Full with { Blocked = [.. SampleReport.Full.Blocked.Select(each => each with { Id = "addbd691c35188f1078aa42877f606d5" })] };
        await using OpenPage opened = await browser.OpenAsync(report.ToHtml(), sheet);
        await opened.Page.EmulateMediaTypeAsync(PuppeteerSharp.Media.MediaType.Print);
        await Keep("weekly-sheet.png", await opened.Page.ScreenshotDataAsync(new ScreenshotOptions { FullPage = true }));
        string[] cut = await opened.Page.EvaluateExpressionAsync<string[]>(
            "[...document.querySelectorAll('table')].filter(table => table.getBoundingClientRect().right > document.documentElement.clientWidth + 1).map(table => table.caption.textContent)");
        Assert.Empty(cut);
    }

    [SkippableFact]
    public async Task In_the_dark_and_in_the_light_ink_and_paper_differ()
    {
        foreach ((string scheme, bool isDark) in new[] { ("light", false), ("dark", true) })
        {
            await using OpenPage opened = await browser.OpenAsync(SampleReport.Full.ToHtml(), scheme: scheme);
            int[] paper = await opened.Page.EvaluateExpressionAsync<int[]>("getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number)");
            Assert.Equal(isDark, paper.Sum() < 200);
        }
    }

    [SkippableFact]
    public async Task It_prints()
    {
        await using OpenPage opened = await browser.OpenAsync(SampleReport.Full.ToHtml());
        byte[] pdf = await opened.Page.PdfDataAsync();
        Assert.Equal("%PDF"u8.ToArray(), pdf[..4]);
        await Keep("weekly.pdf", pdf);
        await Keep("weekly.png", await opened.Page.ScreenshotDataAsync(new ScreenshotOptions { FullPage = true }));
        await using OpenPage dark = await browser.OpenAsync(SampleReport.Full.ToHtml(), 420, "dark");
        await Keep("weekly-dark-narrow.png", await dark.Page.ScreenshotDataAsync(new ScreenshotOptions { FullPage = true }));
    }

    // For a person to look at: MINNECESSARY_PAGES names a folder.
    private static async Task Keep(string name, byte[] content)
    {
        if (Environment.GetEnvironmentVariable("MINNECESSARY_PAGES") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            await File.WriteAllBytesAsync(Path.Combine(folder, name), content);
        }
    }
}
