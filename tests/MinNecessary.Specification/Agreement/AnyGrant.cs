using MinNecessary.Policy;

namespace MinNecessary.Specification.Agreement;

/// <summary>Stands for the type that the generator emits for a grant, where the policy is made at run time. Of one thread at a time.</summary>
internal sealed class AnyGrant : IGrant
{
    [ThreadStatic]
    private static GrantDefinition? s_definition;

    [ThreadStatic]
    private static PolicyDocument? s_policy;

    public static PolicyDocument Policy => s_policy!;

    public static string Name => s_definition!.Name;

    /// <summary>The decision that a gate makes of evaluations under a grant.</summary>
    public static Decision Decide(PolicyDocument policy, GrantDefinition grant, IEnumerable<(string Subject, Evaluation Evaluation)> found, DateTimeOffset now)
    {
        (s_policy, s_definition) = (policy, grant);
        var clock = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(now);
        SubjectDecision[] decided = [.. found.Select(each => new SubjectDecision(each.Subject, each.Evaluation, now.AddMinutes(5), new MaskContext(clock, each.Subject, null, RandomSurrogateSource.Instance)))];
        return new Grant<AnyGrant>().Decide(new DecisionParts(policy, null, now, clock, decided, [], new MaskContext(clock, null, null, RandomSurrogateSource.Instance), [], () => false));
    }
}
