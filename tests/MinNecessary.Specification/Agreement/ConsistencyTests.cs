using MinNecessary.Disclosures;
using MinNecessary.Operations;
using MinNecessary.Policy;

namespace MinNecessary.Specification.Agreement;

/// <summary>What an audit pack says of a logged decision: that of the evaluator's own is consistent, and that which shows or sets aside one thing more is not.</summary>
public sealed class ConsistencyTests
{
    private const string More = "InsuranceFraudScore";

    [Fact]
    public void Whatever_the_evaluator_decides_is_consistent_and_anything_more_is_not() => Campaign.Run(10_000, trial =>
    {
        var policy = PolicyDocument.Parse(trial.Policy);
        PolicyHistory history = new([policy]);
        foreach (Situation situation in trial.Situations)
        {
            DecisionEntry entry = Logged(policy, situation);
            string finding = DecisionConsistency.Find(entry, history);
            Assert.False(finding.StartsWith("NOT CONSISTENT", StringComparison.Ordinal), $"{finding} {entry.GrantName} {string.Join(',', entry.Waived)}");
            Assert.All(Worse(entry), worse => Assert.StartsWith("NOT CONSISTENT", DecisionConsistency.Find(worse, history), StringComparison.Ordinal));
        }
    });

    private static IEnumerable<DecisionEntry> Worse(DecisionEntry entry)
    {
        yield return entry with { Disclosed = [.. entry.Disclosed, More] };
        yield return entry with { Masked = [.. entry.Masked, More] };
        if (entry.Outcome != Outcome.Allowed)
        {
            yield break;
        }

        yield return entry with { PolicyVersion = entry.PolicyVersion + "x" };
        yield return entry with { Purpose = More };
        yield return entry with { Waived = [.. entry.Waived, ReasonCodes.PolicyNotInEffect], EmergencyId = "e-1" };
        if (entry.Withheld.Count > 0)
        {
            yield return entry with { Disclosed = [.. entry.Disclosed, entry.Withheld[0]] };
        }

        if (entry.GrantName is not null)
        {
            yield return entry with { Role = More };
            yield return entry with { Recipient = More };
        }
    }

    private static DecisionEntry Logged(PolicyDocument policy, Situation situation)
    {
        AccessRequest request = situation.Request.ToLibrary();
        Evaluation evaluation = PolicyEvaluator.Evaluate(policy, request, situation.Facts.ToLibrary(), situation.Now);
        DateTimeOffset soon = DateTimeOffset.MaxValue - situation.Now > TimeSpan.FromMinutes(5) ? situation.Now.AddMinutes(5) : DateTimeOffset.MaxValue;
        DateTimeOffset end = evaluation.ExpiresAt is { } earlier && earlier < soon ? earlier : soon;
        var clock = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(situation.Now);
        var decision = new SubjectDecision(request.Subject ?? "", evaluation, end, new MaskContext(clock, request.Subject, null, RandomSurrogateSource.Instance));
        return DecisionEntries.Of(policy, request, decision, "stored", evaluation.IsEmergency ? "e-1" : null, situation.Now);
    }
}
