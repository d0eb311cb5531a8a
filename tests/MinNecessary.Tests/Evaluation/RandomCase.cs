using MinNecessary.Policy;

namespace MinNecessary.Tests.Evaluation;

/// <summary>A request and facts, in plain words that both the library and the reference model can be given.</summary>
internal sealed record RandomCase(
    string Activity, string Role, string? Recipient, string Purpose, string Actor, string[] Held, string Subject, DateTimeOffset Now, Dictionary<string, bool> Known)
{
    /// <summary>Biased toward requests that a grant of <paramref name="policy"/> covers, else nearly all would be denied as uncovered.</summary>
    public static RandomCase Next(PolicyDocument policy, Random random)
    {
        GrantDefinition? grant = policy.Grants.Count > 0 && random.Next(8) > 0 ? policy.Grants[random.Next(policy.Grants.Count)] : null;
        string role = grant?.Role ?? Pick(random, RandomPolicy.Roles);
        string[] held = random.Next(6) == 0 ? [.. RandomPolicy.Roles.Where(_ => random.Next(2) == 0)] : [role, Pick(random, RandomPolicy.Roles)];
        Dictionary<string, bool> known = [];
        foreach (string condition in Conditions.Names.Where(_ => random.Next(12) > 0))
        {
            known[condition] = random.Next(12) > 0;
        }

        return new RandomCase(
            grant?.Activity.ToString() ?? Pick(random, RandomPolicy.Activities),
            role,
            grant is null ? Pick(random, [.. RandomPolicy.Recipients, null]) : grant.Recipient,
            grant?.Purpose ?? Pick(random, RandomPolicy.Purposes),
            random.Next(12) == 0 ? Pick(random, ["", " ", "\u3000\t"]) : "actor",
            held,
            random.Next(12) == 0 ? Pick(random, ["", "  ", "\n"]) : "MRN-" + random.Next(100),
            new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(random.Next(-12, 15))).AddHours(random.Next(24 * 365)),
            known);
    }

    public AccessRequest ToRequest() =>
        new(Enum.Parse<Activity>(Activity), Role, Recipient, Purpose, new Caller(Actor, Held), Subject);

    public Facts ToFacts() =>
        Known.Aggregate(Facts.Unknown, (facts, fact) => Conditions.With(facts, fact.Key, fact.Value));

    private static T Pick<T>(Random random, T[] values) => values[random.Next(values.Length)];
}
