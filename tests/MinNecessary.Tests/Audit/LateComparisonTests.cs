using MinNecessary.Policy;

namespace MinNecessary.Tests.Audit;

/// <summary>Whether an emergency waits for the disclosure log is a part of the policy that a comparison tells of.</summary>
public sealed class LateComparisonTests
{
    private const string Coding = "Coding (Use by Coder for Coding): ";

    [Fact]
    public void To_go_on_without_the_log_widens_and_to_wait_for_it_narrows()
    {
        PolicyDocument[] policies = [.. new[] { null, "false", "true" }.Select(late => Compared.With(policy =>
        {
            Compared.Set(policy, "purposes.Coding.basis", "\"Treatment\"");
            Compared.Set(policy, "grants.Coding.emergency.logLate", late);
        }))];
        Assert.Equal([false, false, true], policies.Select(policy => policy.FindGrant("Coding")!.Emergency!.IsLoggedLate));
        Assert.Equal([$"Widens: {Coding}An emergency now goes on while the disclosure log cannot be written."], Changes(policies[0], policies[2]));
        Assert.Equal([$"Narrows: {Coding}An emergency no longer goes on while the disclosure log cannot be written."], Changes(policies[2], policies[0]));
        Assert.Empty(Changes(policies[0], policies[1]));
        Assert.NotEqual(policies[0].Hash, policies[2].Hash);
        PolicyDocument without = Compared.With(policy =>
        {
            Compared.Set(policy, "purposes.Coding.basis", "\"Treatment\"");
            Compared.Set(policy, "grants.Coding.emergency", null);
        });
        Assert.Contains($"Widens: {Coding}An emergency now goes on while the disclosure log cannot be written.", Changes(without, policies[2]));
        Assert.DoesNotContain(Changes(policies[2], without), change => change.Contains("disclosure log", StringComparison.Ordinal));

        static string[] Changes(PolicyDocument before, PolicyDocument after) => [.. PolicyComparison.Compare(before, after).Changes.Select(change => change.ToString())];
    }
}
