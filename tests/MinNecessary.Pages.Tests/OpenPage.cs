using PuppeteerSharp;

namespace MinNecessary.Pages.Tests;

/// <summary>A page in the browser.</summary>
/// <param name="Page">The page.</param>
/// <param name="Asked">What it asked for, itself first.</param>
/// <param name="Complaints">What the browser said of it.</param>
public sealed record OpenPage(IPage Page, IReadOnlyList<string> Asked, IReadOnlyList<string> Complaints) : IAsyncDisposable
{
    public async ValueTask DisposeAsync() => await Page.CloseAsync();

    /// <summary>What axe-core finds wrong for who does not see, or uses no mouse.</summary>
    public async Task<string[]> BarriersAsync()
    {
        await using Stream script = typeof(Deque.AxeCore.Commons.AxeResult).Assembly.GetManifestResourceStream(
            typeof(Deque.AxeCore.Commons.AxeResult).Assembly.GetManifestResourceNames().Single(name => name.EndsWith("axe.min.js", StringComparison.Ordinal)))!;
        using var reader = new StreamReader(script);
        await Page.EvaluateExpressionAsync(await reader.ReadToEndAsync());
        return await Page.EvaluateFunctionAsync<string[]>("async () => (await axe.run()).violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' '))");
    }
}
