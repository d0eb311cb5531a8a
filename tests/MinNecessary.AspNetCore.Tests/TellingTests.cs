using System.Net;
using System.Net.Http;
using Microsoft.AspNetCore.Builder;
using MinNecessary.AspNetCore.Tests.Hosts;

namespace MinNecessary.AspNetCore.Tests;

/// <summary>An answer stands beside the address of a record: its reasons must not tell what of the record is protected, nor must the log's lines.</summary>
public sealed class TellingTests
{
    [Fact]
    public async Task That_a_record_is_restricted_is_not_told_to_who_asks()
    {
        await using Desk desk = await Desk.StartAsync(
            (app, claim) => app.MapGet("/claims/7", () => claim).DiscloseAs(WardPolicy.Grants.Coding),
            facts: stated => stated.Change((_, facts) => facts with { Restrictions = [new Restriction { Id = "r-1", Kind = RestrictionKind.Agreed }] }));

        HttpResponseMessage response = await desk.GetAsync("/claims/7", Desk.As("claims-coder"));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal([WebReasonCodes.Individual], (await Problem.ReadAsync(response)).Codes);
        string body = await response.Content.ReadAsStringAsync();
        Assert.DoesNotContain("estrict", body, StringComparison.Ordinal);
        Assert.DoesNotContain("164.522", body, StringComparison.Ordinal);
        Assert.DoesNotContain(desk.Logs.Entries, line => line.Contains("Restricted", StringComparison.Ordinal));
        await desk.AssertNothingShownAsync(response);
    }

    [Theory]
    [InlineData(false, HttpStatusCode.OK)]
    [InlineData(true, HttpStatusCode.Forbidden)]
    public async Task Several_roles_are_denied_where_one_is_required(bool requiresOne, HttpStatusCode status)
    {
        await using Desk desk = await Desk.StartAsync(
            (app, claim) => app.MapGet("/claims/7", () => claim).DiscloseAs(WardPolicy.Grants.Coding), options => options.Caller.RequiresOneRole = requiresOne);

        HttpResponseMessage response = await desk.GetAsync("/claims/7", Desk.As("claims-coder", "biller"));

        Assert.Equal(status, response.StatusCode);
        if (requiresOne)
        {
            Assert.Equal([WebReasonCodes.RoleAmbiguous], (await Problem.ReadAsync(response)).Codes);
            await desk.AssertNothingShownAsync(response);
        }
    }
}
