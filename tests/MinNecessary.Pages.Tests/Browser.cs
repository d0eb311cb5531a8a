using PuppeteerSharp;

namespace MinNecessary.Pages.Tests;

/// <summary>The Chromium of the machine, once for all tests; where there is none, they skip and say so.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (Places.FirstOrDefault(File.Exists) is { } place)
        {
            // A container's user is root, for whom Chromium has no sandbox; it opens files of ours alone.
            _browser = await Puppeteer.LaunchAsync(new LaunchOptions { ExecutablePath = place, Headless = true, Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
        }
    }

    public Task DisposeAsync() => _browser?.CloseAsync() ?? Task.CompletedTask;

    /// <summary>Opens a page from a file, as a person does who was sent it, and hands out what it asked of a network.</summary>
    public async Task<OpenPage> OpenAsync(string html, int width = 1200, string scheme = "light")
    {
        Skip.If(_browser is null, "There is no Chromium on this machine.");
        string file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.html");
        await File.WriteAllTextAsync(file, html);
        OpenPage page = await VisitAsync("file://" + file, width, scheme);
        File.Delete(file);
        return page;
    }

    /// <summary>Opens an address.</summary>
    public async Task<OpenPage> VisitAsync(string address, int width = 1200, string scheme = "light")
    {
        Skip.If(_browser is null, "There is no Chromium on this machine.");
        IPage page = await _browser!.NewPageAsync();
        await page.SetViewportAsync(new ViewPortOptions { Width = width, Height = 900 });
        await page.EmulateMediaFeaturesAsync([new MediaFeatureValue { MediaFeature = MediaFeature.PrefersColorScheme, Value = scheme }]);
        List<string> asked = [];
        List<string> complaints = [];
        page.Request += (_, request) => asked.Add(request.Request.Url);
        page.Console += (_, message) => complaints.Add(message.Message.Text);
        page.PageError += (_, error) => complaints.Add(error.Message);
        await page.GoToAsync(address);
        return new OpenPage(page, asked, complaints);
    }
}
