using System.Net;
using System.Net.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using MinNecessary.AspNetCore.Tests.Hosts;

namespace MinNecessary.AspNetCore.Tests;

public sealed class EmergencyTests
{
    private const string Header = "MinNecessary-Emergency-Reason";
    private const string Why = "Testina Sample fell in the hall";

    [Fact]
    public async Task An_emergency_is_claimed_by_a_header_with_its_reason()
    {
        await using Desk desk = await StartAsync();

        HttpResponseMessage response = await desk.GetAsync("/care/7", Desk.As("biller"), (Header, Why));

        await desk.AssertShownAsync("Care", response);
        Assert.Contains(ObligationCodes.ReviewEmergencyAccess, response.Headers.GetValues("MinNecessary-Obligations"));
        EmergencyAccess open = Assert.Single(await desk.Services.GetRequiredService<IEmergencyRegister>().GetOpenAsync(default));
        Assert.Equal(Why, open.Why);
    }

    [Fact]
    public async Task The_reason_is_neither_sent_back_nor_logged()
    {
        await using Desk desk = await StartAsync();

        foreach (string role in new[] { "biller", "claims-coder" })
        {
            HttpResponseMessage response = await desk.GetAsync("/care/7", Desk.As(role), (Header, Why));
            Assert.DoesNotContain("fell in the hall", $"{response}{await response.Content.ReadAsStringAsync()}", StringComparison.Ordinal);
        }

        Assert.All(desk.Logs.Entries, entry => Assert.DoesNotContain("fell in the hall", entry, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_is_not_authorised_beforehand_has_no_emergency()
    {
        await using Desk desk = await StartAsync();

        HttpResponseMessage response = await desk.GetAsync("/care/7", Desk.As("claims-coder"), (Header, Why));

        Assert.Contains(ReasonCodes.EmergencyNotAuthorized, (await Problem.ReadAsync(response)).Codes);
        await desk.AssertNothingShownAsync(response);
        Assert.Empty(await desk.Services.GetRequiredService<IEmergencyRegister>().GetOpenAsync(default));
    }

    [Fact]
    public async Task Without_a_reason_there_is_no_emergency()
    {
        await using Desk desk = await StartAsync();

        Assert.Contains(ReasonCodes.RoleNotHeld, (await Problem.ReadAsync(await desk.GetAsync("/care/7", Desk.As("biller")))).Codes);
        Assert.Contains(ReasonCodes.EmergencyReasonMissing, (await Problem.ReadAsync(await desk.GetAsync("/care/7", Desk.As("biller"), (Header, "")))).Codes);
    }

    [Fact]
    public async Task A_reason_that_is_too_long_is_not_taken()
    {
        await using Desk desk = await StartAsync();
        string longest = new('x', 500);

        Assert.Equal(HttpStatusCode.OK, (await desk.GetAsync("/care/7", Desk.As("biller"), (Header, longest))).StatusCode);
        Problem problem = await Problem.ReadAsync(await desk.GetAsync("/care/7", Desk.As("biller"), (Header, longest + "x")));
        Assert.Equal(400, problem.Status);
        Assert.Equal([WebReasonCodes.EmergencyReasonNotUsable], problem.Codes);
    }

    [Fact]
    public async Task Where_no_emergencies_are_taken_a_request_that_claims_one_is_refused()
    {
        await using Desk desk = await StartAsync(isEnabled: false);

        foreach (string role in new[] { "biller", "nurse" })
        {
            HttpResponseMessage response = await desk.GetAsync("/care/7", Desk.As(role), (Header, Why));
            Assert.Equal([WebReasonCodes.EmergencyNotEnabled], (await Problem.ReadAsync(response)).Codes);
            await desk.AssertNothingShownAsync(response);
        }
    }

    [Fact]
    public async Task What_a_request_puts_forward_by_other_means_is_no_emergency()
    {
        await using Desk desk = await StartAsync(options: options => options.Evidence = _ => new RequestEvidence { EmergencyReason = Why });

        Assert.Contains(ReasonCodes.RoleNotHeld, (await Problem.ReadAsync(await desk.GetAsync("/care/7", Desk.As("biller")))).Codes);
    }

    private static Task<Desk> StartAsync(bool isEnabled = true, Action<WebDisclosureOptions>? options = null) => Desk.StartAsync(
        (app, claim) => app.MapGet("/care/{id}", (string id) => claim).DiscloseFor("Care"),
        web =>
        {
            web.Emergency.IsEnabled = isEnabled;
            options?.Invoke(web);
        });
}
