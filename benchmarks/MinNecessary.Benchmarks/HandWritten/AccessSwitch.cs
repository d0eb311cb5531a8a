namespace MinNecessary.Benchmarks.HandWritten;

/// <summary>What an application without a policy writes: a switch over roles. It gives no reasons, keeps no time, and says nothing of what was withheld.</summary>
internal static class AccessSwitch
{
    public static bool MayFollowUp(string purpose, IReadOnlySet<string> roles, bool isTrained, bool isAssigned) => purpose switch
    {
        "FollowUp" => roles.Contains("Specialist") && isTrained && isAssigned,
        "Statement" => roles.Contains("Clerk") && isTrained,
        _ => false,
    };
}
