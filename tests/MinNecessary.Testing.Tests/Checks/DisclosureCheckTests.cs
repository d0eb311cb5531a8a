using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using MinNecessary.Testing.Tests.Models;

namespace MinNecessary.Testing.Tests.Checks;

#pragma warning disable CA1848, CA1873 // As applications log.
public sealed class DisclosureCheckTests
{
    private static readonly JsonSerializerOptions Json = new() { TypeInfoResolver = OfficePolicy.Json };

    [Fact]
    public async Task The_views_of_each_grant_pass()
    {
        CanariedModel<Claim> claim = Offices.Claim(101);

        await Offices.Check(claim).RunAsync(async run => run.Grant.Name switch
        {
            "Coding" => JsonSerializer.Serialize(claim.Value.ForCoding(await run.Gate.DecideAsync(OfficePolicy.Grants.Coding, run.Caller, claim.Subject)), Json),
            "FollowUp" => JsonSerializer.Serialize(claim.Value.ForFollowUp(await run.Gate.DecideAsync(OfficePolicy.Grants.FollowUp, run.Caller, claim.Subject)), Json),
            _ => JsonSerializer.Serialize(claim.Value.ForLitigation(await run.Gate.DecideAsync(OfficePolicy.Grants.Litigation, run.Caller, claim.Subject)), Json),
        });
    }

    [Fact]
    public async Task What_a_view_masks_comes_out_masked_and_passes()
    {
        CanariedModel<Claim> claim = Offices.Claim(102);
        string? shown = null;

        await Offices.Check(claim).Under("Coding").RunAsync(async run => shown = JsonSerializer.Serialize(await CodingAsync(run, claim), Json));

        Assert.Contains(claim.Value.Ssn![^4..], shown, StringComparison.Ordinal);
        Assert.Contains(claim.Value.Loyalty![..8], shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ssn", "the grant shows Ssn under mask Last4 only")]
    [InlineData("PatientName", "the grant shows Name under mask Initials only")]
    [InlineData("BirthDate", "the grant shows BirthDate under mask Year only")]
    [InlineData("Loyalty", "the grant shows LoyaltyNumber under mask First8 only")]
    [InlineData("Total", "the grant does not disclose Charge")]
    [InlineData("Lines[1].Charge", "the grant does not disclose Charge")]
    public async Task A_member_that_is_masked_or_withheld_and_comes_out_fails_by_its_name(string member, string why)
    {
        CanariedModel<Claim> claim = Offices.Claim(103);
        Canary canary = claim.Canaries.Single(each => each.Member == "Claim." + member);

        OverDisclosureException failure = await Assert.ThrowsAsync<OverDisclosureException>(() => Offices.Check(claim).Under("Coding").RunAsync(async run =>
        {
            await CodingAsync(run, claim);
            return $"<p>{canary.Value}</p>";
        }));

        Assert.Same(canary, Assert.Single(failure.Sightings).Canary);
        Assert.Contains(why, failure.Message, StringComparison.Ordinal);
    }

    [Fact, AllowRaw("A leak for the check to find; the person is invented")]
    public async Task The_message_says_what_where_under_which_grant_and_why()
    {
        CanariedModel<Claim> claim = Offices.Claim(104);

        OverDisclosureException failure = await Assert.ThrowsAsync<OverDisclosureException>(() => Offices.Check(claim).Under("Coding").RunAsync(async run =>
        {
            var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(JsonSerializer.Serialize(await CodingAsync(run, claim), Json)) };
            response.Headers.Add("X-Debug", Convert.ToBase64String(Encoding.UTF8.GetBytes($"ssn={claim.Value.Ssn};")));
            return response;
        }));

        Assert.Equal(
            $"""
            More came out than the policy discloses, in 1 place.

            Claim.Ssn, of category Ssn
              under:  grant Coding (Use by Coder for Coding)
              where:  response: header X-Debug
              found:  {claim.Value.Ssn}, base64: ssn={claim.Value.Ssn};.
              but:    the grant shows Ssn under mask Last4 only. The policy says of the grant: Codes need the visit and not the person.

            Take it out of what the code writes there: use the grant's view, and not the model. Where the task needs it, a privacy officer widens the policy.
            """.ReplaceLineEndings("\n"),
            failure.Message);
    }

    public static TheoryData<string, Action<GrantRun, string>> Places => new()
    {
        { "log entry 1", (run, value) => Logged(run, logger => logger.LogWarning("Claim of {Patient} failed", value)) },
        { "log entry 1", (run, value) => Logged(run, logger => logger.Log(LogLevel.Trace, default, new Dictionary<string, object?> { ["hidden"] = value }, null, (_, _) => "nothing in the message")) },
        { "log entry 1: exception", (run, value) => Logged(run, logger => logger.LogError(new InvalidOperationException("outer", new FormatException(value)), "failed")) },
        { "log entry 1", InScope },
        { "activity Test", (_, value) => InActivity(activity => activity.SetTag("patient", value)) },
        { "activity Test: event found", (_, value) => InActivity(activity => activity.AddEvent(new ActivityEvent("found", tags: new ActivityTagsCollection { ["patient"] = value }))) },
        { "activity Test: baggage", (_, value) => InActivity(activity => activity.AddBaggage("patient", value)) },
        { "activity Test", (_, value) => InActivity(activity => activity.SetStatus(ActivityStatusCode.Error, value)) },
        { "measurement claims", Measured },
        { "file", (run, value) => run.Output.AddAsync("file", new MemoryStream(Encoding.Unicode.GetBytes(value))).GetAwaiter().GetResult() },
        { "exception: data of InvalidOperationException", (_, value) => throw new InvalidOperationException("failed") { Data = { ["patient"] = value } } },
        { "exception: message of FormatException", (_, value) => throw new AggregateException(new InvalidOperationException("first"), new FormatException(value)) },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public async Task It_looks_into_each_place(string place, Action<GrantRun, string> leak)
    {
        CanariedModel<Claim> claim = Offices.Claim(120);

        OverDisclosureException failure = await Assert.ThrowsAsync<OverDisclosureException>(() => Offices.Check(claim).Under("FollowUp").RunAsync(async run =>
        {
            await run.Gate.DecideAsync(OfficePolicy.Grants.FollowUp, run.Caller, claim.Subject);
            leak(run, claim.Value.Ssn!);
        }));

        Assert.Contains("Claim.Ssn, of category Ssn", failure.Message, StringComparison.Ordinal);
        Assert.Contains("where:  " + place, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_restriction_withholds_from_the_decision_must_not_come_out()
    {
        CanariedModel<Claim> claim = Offices.Claim(105);
        DisclosureCheck check = new DisclosureCheck(OfficePolicy.Document, claim).Under("Coding").WithGate(() =>
        {
            FakeMinimumNecessary gate = Offices.Gate();
            gate.Facts.Change((_, facts) => facts with { Restrictions = [new Restriction { Id = "r-1", Kind = RestrictionKind.Agreed, Categories = ["Diagnosis"] }] });
            return gate;
        });

        await check.RunAsync(async run => JsonSerializer.Serialize(await CodingAsync(run, claim), Json));
        OverDisclosureException failure = await Assert.ThrowsAsync<OverDisclosureException>(() => check.RunAsync(async run =>
        {
            await CodingAsync(run, claim);
            return claim.Value.Diagnoses[0];
        }));

        Assert.Contains("the decision withheld Diagnosis", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_denial_under_another_grant_passes()
    {
        CanariedModel<Claim> claim = Offices.Claim(106);

        await Offices.Check(claim).RunAsync(async run => JsonSerializer.Serialize(await CodingAsync(run, claim), Json));
    }

    [Fact]
    public async Task A_check_in_which_no_decision_was_permitted_has_tested_nothing() =>
        await NothingWasTestedAsync(107, "asked for no decision", (_, _) => Task.FromResult<string?>("nothing"));

    [Fact]
    public async Task A_check_in_which_nothing_came_out_has_tested_nothing() =>
        await NothingWasTestedAsync(108, "nothing came out", async (run, claim) => await CodingAsync(run, claim) is null ? "" : null);

    [Fact]
    public async Task A_check_in_which_no_canary_came_out_has_tested_nothing_unless_it_is_said_to_be_right()
    {
        await NothingWasTestedAsync(109, "not one canary came out", async (run, claim) => await CodingAsync(run, claim) is null ? "" : "another claim");

        CanariedModel<Claim> claim = Offices.Claim(110);
        DisclosureCheck check = Offices.Check(claim);
        check.ExpectsDisclosure = false;
        await check.RunAsync(async run => await CodingAsync(run, claim) is null ? "" : "another claim");
    }

    [Fact]
    public async Task Code_that_fails_for_another_reason_fails_the_check()
    {
        CanariedModel<Claim> claim = Offices.Claim(111);

        InvalidOperationException failure = await Assert.ThrowsAsync<InvalidOperationException>(() => Offices.Check(claim).RunAsync((Func<GrantRun, Task>)(_ => throw new TimeoutException("too slow"))));

        Assert.IsType<TimeoutException>(failure.InnerException);
    }

    [Fact]
    public void A_check_under_a_grant_that_there_is_not_is_an_error() =>
        Assert.Contains("no grant 'Codng'", Assert.Throws<ArgumentException>(() => Offices.Check(Offices.Claim(112)).Under("Codng")).Message, StringComparison.Ordinal);

    private static async Task NothingWasTestedAsync(int seed, string why, Func<GrantRun, CanariedModel<Claim>, Task<string?>> work)
    {
        CanariedModel<Claim> claim = Offices.Claim(seed);

        InvalidOperationException failure = await Assert.ThrowsAsync<InvalidOperationException>(() => Offices.Check(claim).RunAsync(run => work(run, claim)));

        Assert.StartsWith("Nothing was tested: ", failure.Message, StringComparison.Ordinal);
        Assert.Contains(why, failure.Message, StringComparison.Ordinal);
    }

    private static async Task<ClaimForCoding> CodingAsync(GrantRun run, CanariedModel<Claim> claim) =>
        claim.Value.ForCoding(await run.Gate.DecideAsync(OfficePolicy.Grants.Coding, run.Caller, claim.Subject));

    private static void Logged(GrantRun run, Action<ILogger> log) => log(run.Logs.CreateLogger("Billing"));

    private static void InScope(GrantRun run, string value)
    {
        ILogger logger = run.Logs.CreateLogger("Billing");
        using (logger.BeginScope(new Dictionary<string, object?> { ["patient"] = value }))
        {
            logger.LogInformation("Claim sent");
        }
    }

    private static void InActivity(Action<Activity> change)
    {
        using var source = new ActivitySource("Office");
        using Activity activity = source.StartActivity("Test")!;
        change(activity);
    }

    private static void Measured(GrantRun run, string value)
    {
        using var meter = new Meter("Office");
        meter.CreateCounter<int>("claims").Add(1, new KeyValuePair<string, object?>("patient", value));
    }
}
