using System.Net;
using System.Net.Http;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using MinNecessary.AspNetCore.Tests.Hosts;
using MinNecessary.AspNetCore.Tests.Models;

namespace MinNecessary.AspNetCore.Tests;

public sealed class ListTests
{
    [Fact]
    public async Task A_list_with_one_who_is_denied_is_denied_whole_and_does_not_say_who()
    {
        await using Desk desk = await StartAsync();

        HttpResponseMessage response = await desk.GetAsync("/list", Desk.As("claims-coder"));

        Problem problem = await Problem.ReadAsync(response);
        Assert.Equal([ReasonCodes.WorkNotAssigned], problem.Codes);
        Assert.DoesNotContain("A-2", problem.Text, StringComparison.Ordinal);
        await desk.AssertNothingShownAsync(response);
        Assert.Empty(await LogReader.ReleasesAsync(desk));
    }

    [Theory]
    [InlineData("/omitting")]
    [InlineData("/omitting-stream")]
    public async Task A_list_leaves_out_who_is_denied_where_its_endpoint_says_so(string path)
    {
        await using Desk desk = await StartAsync();

        HttpResponseMessage response = await desk.GetAsync(path, Desk.As("claims-coder"));

        Assert.Equal(["1", "3", "4"], await NumbersAsync(response));
        Assert.DoesNotContain("A-2", $"{response}{await response.Content.ReadAsStringAsync()}", StringComparison.Ordinal);
        desk.AssertNothingLogged();
    }

    [Theory]
    [InlineData("/omitting")]
    [InlineData("/omitting-stream")]
    public async Task A_list_of_which_all_are_denied_is_denied_and_not_empty(string path)
    {
        await using Desk desk = await StartAsync(denied: ["A-1", "A-2", "A-3", "A-4"]);

        Assert.Equal([ReasonCodes.WorkNotAssigned], (await Problem.ReadAsync(await desk.GetAsync(path, Desk.As("claims-coder")))).Codes);
    }

    [Fact]
    public async Task A_single_model_is_denied_where_lists_leave_out()
    {
        await using Desk desk = await StartAsync();

        Assert.Equal(HttpStatusCode.Forbidden, (await desk.GetAsync("/single", Desk.As("claims-coder"))).StatusCode);
    }

    [Fact]
    public async Task A_record_that_names_nobody_denies_the_list()
    {
        await using Desk desk = await Desk.StartAsync((app, claim) => app.MapGet("/list", () => new[] { Numbered(1), Numbered(2) with { Account = "" } }).DiscloseAs(WardPolicy.Grants.Coding));

        Assert.Contains(ReasonCodes.SubjectMissing, (await Problem.ReadAsync(await desk.GetAsync("/list", Desk.As("claims-coder")))).Codes);
    }

    [Fact]
    public async Task A_record_that_holds_another_patients_is_denied()
    {
        await using Desk desk = await Desk.StartAsync((app, claim) =>
        {
            app.MapGet("/own", () => new Remittance { Account = claim.Account, Paid = claim }).DiscloseFor("Billing");
            app.MapGet("/others", () => new Remittance { Account = "A-1", Paid = claim }).DiscloseFor("Billing");
        });

        await desk.AssertShownAsync("Billing", await desk.GetAsync("/own", Desk.As("biller")));
        HttpResponseMessage response = await desk.GetAsync("/others", Desk.As("biller"));
        Assert.Equal([ReasonCodes.OtherSubject], (await Problem.ReadAsync(response)).Codes);
        await desk.AssertNothingShownAsync(response);
    }

    [Fact]
    public async Task A_grant_without_a_view_of_the_model_is_denied()
    {
        await using Desk desk = await Desk.StartAsync((app, claim) => app.MapGet("/paid", () => new Remittance { Account = claim.Account, Paid = claim }).DiscloseFor("Billing"));

        Assert.Equal([ReasonCodes.NoView], (await Problem.ReadAsync(await desk.GetAsync("/paid", Desk.As("lead")))).Codes);
    }

    internal static Claim Numbered(int number) => new() { Account = $"A-{number}", PatientName = "Testina Sample", Number = $"{number}" };

    internal static async Task<string[]> NumbersAsync(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using JsonDocument json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return [.. json.RootElement.EnumerateArray().Select(claim => claim.GetProperty("number").GetString()!)];
    }

    private static Task<Desk> StartAsync(params string[] denied)
    {
        string[] who = denied.Length == 0 ? ["A-2"] : denied;
        Claim[] claims = [.. Enumerable.Range(1, 4).Select(Numbered)];
        return Desk.StartAsync(
            (app, _) =>
            {
                app.MapGet("/list", () => claims).DiscloseAs(WardPolicy.Grants.Coding);
                app.MapGet("/single", () => claims[1]).DiscloseAs(WardPolicy.Grants.Coding).OmitDenied();
                app.MapGet("/omitting", () => claims).DiscloseAs(WardPolicy.Grants.Coding).OmitDenied();
                app.MapGet("/omitting-stream", () => claims.ToAsyncEnumerable()).DiscloseAs(WardPolicy.Grants.Coding).OmitDenied();
            },
            facts: stated => stated.Change((request, facts) => facts with { AssignedWork = !who.Contains(request.Subject) }));
    }
}
