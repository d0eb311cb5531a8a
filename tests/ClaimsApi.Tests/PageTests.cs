using ClaimsApi.Logins;
using MinNecessary.Pages.Tests;
using Browser = MinNecessary.Pages.Tests.Browser;
using ScreenshotOptions = PuppeteerSharp.ScreenshotOptions;

namespace ClaimsApi.Tests;

/// <summary>The page, as somebody uses it.</summary>
[Collection("telemetry is the process's")]
public sealed class PageTests(Browser browser, SharedService shared) : IClassFixture<Browser>, IClassFixture<SharedService>
{
    [SkippableFact]
    public async Task Each_role_sees_its_own_columns_and_the_privacy_officer_the_office()
    {
        Service service = shared.Service;
        await using OpenPage opened = await browser.VisitAsync(service.Address + "/");
        foreach (Login login in DevelopmentLogins.All)
        {
            await opened.Page.SelectAsync("#role", login.Role);
            await opened.Page.WaitForFunctionAsync($"() => document.body.dataset.shown === '{login.Role}'");
            string[] columns = await opened.Page.EvaluateExpressionAsync<string[]>("[...document.querySelectorAll('#claims-table th')].map(c => c.textContent)");
            int rows = await opened.Page.EvaluateExpressionAsync<int>("document.querySelectorAll('#claims-table tbody tr').length");
            Assert.Equal(login.Claims is null ? 0 : 60, rows);
            Assert.Equal(login.Role == "RegistrationClerk", columns.Contains("ssn"));
            Assert.Equal(login.Role is "Coder" or "DenialSpecialist", columns.Contains("diagnosis"));
            if (Environment.GetEnvironmentVariable("MINNECESSARY_PAGES") is { Length: > 0 } folder)
            {
                await File.WriteAllBytesAsync(Path.Combine(folder, $"claims-{login.Role}.png"), await opened.Page.ScreenshotDataAsync(new ScreenshotOptions { FullPage = true }));
            }
        }

        Assert.Contains("RoleNotHeld", await opened.Page.EvaluateExpressionAsync<string>("document.getElementById('claims-note').textContent"), StringComparison.Ordinal);
        Assert.True(await opened.Page.EvaluateExpressionAsync<int>("document.querySelectorAll('#decisions-table tbody tr').length") > 5);
        Assert.Contains("week", await opened.Page.EvaluateExpressionAsync<string>("document.getElementById('week').srcdoc"), StringComparison.OrdinalIgnoreCase);
        Assert.All(opened.Asked.Where(address => !address.StartsWith("about:", StringComparison.Ordinal)), address => Assert.StartsWith(service.Address, address, StringComparison.Ordinal));
    }

    [SkippableTheory]
    [InlineData("light", 1200)]
    [InlineData("dark", 400)]
    public async Task It_has_no_barrier_that_axe_knows(string scheme, int width)
    {
        Service service = shared.Service;
        await using OpenPage opened = await browser.VisitAsync(service.Address + "/", width, scheme);
        await opened.Page.WaitForFunctionAsync("() => document.body.dataset.shown === 'RegistrationClerk'");
        Assert.Empty(await opened.BarriersAsync());
        Assert.Empty(opened.Complaints);
        await opened.Page.SelectAsync("#role", DevelopmentLogins.PrivacyOfficer);
        await opened.Page.WaitForFunctionAsync($"() => document.body.dataset.shown === '{DevelopmentLogins.PrivacyOfficer}'");
        Assert.Empty(await opened.BarriersAsync());
    }
}
