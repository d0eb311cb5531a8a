using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MinNecessary.Tests.Evaluation;

namespace MinNecessary.Tests.Telemetry;

/// <summary>Telemetry tells how often and how long, and nothing of whom.</summary>
public sealed class GateTelemetryTests
{
    [Fact]
    public async Task A_decision_has_a_span_with_its_policy_grant_and_outcome()
    {
        Activity span = Assert.Single((await ObserveAsync(EvaluationPolicy.AllHold)).Spans);
        Assert.Equal("minnecessary.decide", span.OperationName);
        Assert.Equal(
            "minnecessary.emergency=False minnecessary.grant=Coding minnecessary.outcome=Allowed minnecessary.policy=Desk minnecessary.subjects=1",
            string.Join(' ', span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}").Order(StringComparer.Ordinal)));
        Assert.Empty(span.Events);
        Assert.Empty(span.Baggage);
    }

    [Fact]
    public async Task Decisions_and_their_time_are_measured()
    {
        List<string> measured = (await ObserveAsync(EvaluationPolicy.AllHold, TimeSpan.FromMilliseconds(250))).Measured;
        Assert.Equal(
            ["minnecessary.decision.duration 0.25 minnecessary.policy=Desk minnecessary.grant=Coding", "minnecessary.decisions 1 minnecessary.policy=Desk minnecessary.grant=Coding minnecessary.outcome=Allowed minnecessary.emergency=False"],
            measured.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Of_a_denial_the_reasons_are_measured_and_no_subject_is_told()
    {
        CollectedTelemetry told = await ObserveAsync(new StatedFacts(Facts.Unknown), async gate => await gate.DecideAsync(TestGrants.Collections, EvaluationPolicy.Actor("Liaison"), Canaries.One));
        Assert.Contains("minnecessary.denial.reasons 1 minnecessary.policy=Desk minnecessary.grant=Collections minnecessary.reason=AgreementUnknown", told.Measured);
        Assert.Contains(new KeyValuePair<string, object?>("minnecessary.outcome", "Denied"), Assert.Single(told.Spans).TagObjects);
        AssertTellsNobody(told);
    }

    [Fact]
    public async Task Of_a_source_that_throws_the_type_is_told_and_not_what_it_says()
    {
        CollectedTelemetry told = await ObserveAsync(_ => throw new FormatException($"The record of {Canaries.One} is damaged."));
        Activity span = Assert.Single(told.Spans);
        Assert.Equal(ActivityStatusCode.Error, span.Status);
        Assert.Contains(new KeyValuePair<string, object?>("error.type", "System.FormatException"), span.TagObjects);
        Assert.Equal("minnecessary.decision.duration 0 minnecessary.policy=Desk minnecessary.grant=Coding error.type=System.FormatException", Assert.Single(told.Measured));
        AssertTellsNobody(told);
    }

    [Fact]
    public async Task An_untyped_request_is_observed_too()
    {
        CollectedTelemetry told = await ObserveAsync(
            new StatedFacts(EvaluationPolicy.AllHold), async gate => await gate.EvaluateAsync("Desk", EvaluationPolicy.Request("Coding", subject: Canaries.One)));
        Assert.Contains(new KeyValuePair<string, object?>("minnecessary.grant", "Coding"), Assert.Single(told.Spans).TagObjects);
        Assert.Contains(told.Measured, line => line.StartsWith("minnecessary.decisions 1 ", StringComparison.Ordinal));
        AssertTellsNobody(told);
    }

    [Fact]
    public async Task Where_no_grant_covers_a_request_none_is_named()
    {
        var request = new AccessRequest(MinNecessary.Policy.Activity.Use, "Coder", null, Canaries.One, EvaluationPolicy.Actor("Coder"), Canaries.One);
        CollectedTelemetry told = await ObserveAsync(new StatedFacts(EvaluationPolicy.AllHold), async gate => await gate.EvaluateAsync("Desk", request));
        Assert.Contains(new KeyValuePair<string, object?>("minnecessary.grant", "none"), Assert.Single(told.Spans).TagObjects);
        AssertTellsNobody(told);
    }

    /// <summary>A measurement may stand beside the address of a request: that a consent for substance use records is missing says that there are some.</summary>
    [Theory]
    [InlineData(ReasonCodes.SubstanceUseConsentMissing)]
    [InlineData(ReasonCodes.SubstanceUseConsentNotInForce)]
    [InlineData(ReasonCodes.RestrictedLabel)]
    [InlineData(ReasonCodes.RestrictedCategory)]
    [InlineData(ReasonCodes.RecordRestricted)]
    [InlineData(ReasonCodes.ProhibitedCategory)]
    [InlineData(ReasonCodes.AuthorizationRevoked)]
    [InlineData("SomethingNew")]
    public void A_reason_that_tells_something_of_the_individual_is_known_as_one(string code) =>
        Assert.True(new Reason(code, ReasonKind.NotPermitted, "45 CFR 164.522", "Why.").TellsOfIndividual);

    [Fact]
    public void A_reason_of_the_request_has_its_code() =>
        Assert.False(new Reason(ReasonCodes.RoleNotHeld, ReasonKind.NotPermitted, "45 CFR 164.514(d)(2)", "Why.").TellsOfIndividual);

    [Fact]
    public async Task A_restriction_is_measured_as_the_individual_s()
    {
        Facts restricted = EvaluationPolicy.AllHold with { Restrictions = [new Restriction { Id = "r-1", Kind = RestrictionKind.Agreed }] };
        List<string> measured = (await ObserveAsync(restricted)).Measured;
        Assert.Contains(measured, line => line.EndsWith("minnecessary.reason=Individual", StringComparison.Ordinal));
        Assert.DoesNotContain(measured, line => line.Contains("Restricted", StringComparison.Ordinal));
    }

    private static void AssertTellsNobody(CollectedTelemetry told)
    {
        Assert.NotEmpty(told.Measured);
        Assert.All(told.Measured, Canaries.AssertNone);
        Assert.All(told.Spans, span =>
        {
            Canaries.AssertNone(span.DisplayName);
            Canaries.AssertNone(span.StatusDescription);
            Assert.All(span.TagObjects, tag => Canaries.AssertNone($"{tag.Key}={tag.Value}"));
            Assert.All(span.TagObjects, tag => Assert.DoesNotContain("u-", $"{tag.Value}", StringComparison.Ordinal));
        });
    }

    private static Task<CollectedTelemetry> ObserveAsync(Facts facts, TimeSpan takes = default) => ObserveAsync(clock =>
    {
        clock.Advance(takes);
        return facts;
    });

    private static Task<CollectedTelemetry> ObserveAsync(Func<FakeTimeProvider, Facts> answer)
    {
        var clock = new FakeTimeProvider(EvaluationPolicy.Within);
        return ObserveAsync(new StatedFacts((_, _) => ValueTask.FromResult(answer(clock))), async gate => await gate.DecideAsync(TestGrants.Coding, EvaluationPolicy.Actor("Coder"), Canaries.One), clock);
    }

    private static async Task<CollectedTelemetry> ObserveAsync(IFactSource facts, Func<IMinimumNecessary, Task> ask, FakeTimeProvider? clock = null)
    {
        var services = new ServiceCollection();
        services.AddMetrics();
        services.AddSingleton<TimeProvider>(clock ?? new FakeTimeProvider(EvaluationPolicy.Within));
        services.AddMinNecessary(EvaluationPolicy.Document).AddFactSource(facts);
        using ServiceProvider provider = services.BuildServiceProvider();
        var meters = provider.GetRequiredService<IMeterFactory>();
        using var told = new CollectedTelemetry(instrument => instrument.Meter.Scope == meters);
        try
        {
            await ask(provider.GetRequiredService<IMinimumNecessary>());
        }
        catch (FormatException)
        {
            // The source's own, which the caller gets.
        }

        return told;
    }
}
