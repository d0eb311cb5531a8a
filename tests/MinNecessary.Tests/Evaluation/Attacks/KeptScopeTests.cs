using MinNecessary.Policy;

namespace MinNecessary.Tests.Evaluation.Attacks;

/// <summary>What generated code is given is no way round a decision's time, policy, or what a list shows of itself.</summary>
public sealed class KeptScopeTests
{
    [Fact]
    public async Task A_scope_that_somebody_keeps_makes_no_view_once_its_decision_has_expired()
    {
        using var harness = new GateHarness();
        Decision<TestGrants.CodingGrant> decision = await harness.Gate.DecideAsync(TestGrants.Coding, EvaluationPolicy.Actor("Coder"), "MRN-1");
        ViewScope<TestGrants.CodingGrant> kept = decision.Open("Claim");
        kept.For("MRN-1");

        harness.Clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal("DecisionExpired", Assert.Single(Assert.Throws<AccessDeniedException>(() => kept.For("MRN-1")).Reasons).Code);
    }

    [Fact]
    public async Task A_scope_that_was_asked_of_no_subject_shows_nothing()
    {
        using var harness = new GateHarness();
        Decision<TestGrants.CodingGrant> decision = await harness.Gate.DecideAsync(TestGrants.Coding, EvaluationPolicy.Actor("Coder"), "MRN-1");

        harness.Clock.Advance(TimeSpan.FromMinutes(5));
        ViewScope<TestGrants.CodingGrant> opened = decision.OpenRecord("Claim");

        Assert.Throws<InvalidOperationException>(opened.RequireSubject);
        Assert.Throws<InvalidOperationException>(() => opened.Masking);
        Assert.Throws<AccessDeniedException>(() => opened.For("MRN-1"));
    }

    [Fact]
    public async Task A_grants_type_that_names_another_policy_each_time_is_decided_by_the_registered_one()
    {
        using var harness = new GateHarness();
        Decision decision = await harness.Gate.DecideAsync(new Grant<TwoFacedGrant>(), new Caller("actor-1", "Anyone"), "MRN-1");

        Assert.False(decision.IsAllowed);
    }

    [Fact]
    public void A_list_that_gives_less_than_it_holds_is_shown_as_it_gives()
    {
        IReadOnlyList<string>? shown = ViewValues.List<string, int, string>(new Reticent { "withheld", "shown" }, 0, static (item, _) => item);

        Assert.DoesNotContain("withheld", shown!);
    }

    private sealed class TwoFacedGrant : IGrant
    {
        private static readonly PolicyDocument Wide = PolicyDocument.Parse(
            """
            {
              "name": "Wide", "version": "1", "effective": "2020-01-01", "owner": "Nobody", "purposes": { "Any": { "basis": "Payment" } }, "roles": { "Anyone": { "description": "Asks" } },
              "grants": { "Coding": { "activity": "Use", "role": "Anyone", "purpose": "Any", "disclose": ["Ssn"], "why": "A forgery." } }
            }
            """);

        private static int asked;

        public static PolicyDocument Policy => asked++ % 2 == 0 ? EvaluationPolicy.Document : Wide;

        public static string Name => "Coding";
    }

    // Its enumeration is its own, and what is behind it is not for everybody.
    private sealed class Reticent : List<string>, IEnumerable<string>
    {
        IEnumerator<string> IEnumerable<string>.GetEnumerator() => GetRange(1, Count - 1).GetEnumerator();
    }
}
