using System.Text.Json;

namespace MinNecessary.Operations;

/// <summary>How the changes of the policy are kept: all of one policy in one history.</summary>
internal sealed class PolicyChangeRules : IHistoryRules<PolicyChanges, PolicyChangeNoted>
{
    public string Kind => "PolicyChange";

    public PolicyChanges Apply(PolicyChanges? before, string id, PolicyChangeNoted happened, DateTimeOffset at) => (before ?? PolicyChanges.None).With(happened);

    // The limits that a change makes run are those of people.
    public DateTimeOffset? NextLimit(PolicyChanges state) => null;

    public bool IsOpen(PolicyChanges state) => false;

    public string? About(PolicyChanges state) => null;

    public byte[] Write(PolicyChangeNoted happened) => JsonSerializer.SerializeToUtf8Bytes(happened, PeopleJson.Default.PolicyChangeNoted);

    public PolicyChangeNoted Read(ReadOnlySpan<byte> content) => OperationsJson.Read(content, PeopleJson.Default.PolicyChangeNoted, "change of the policy");
}
