using MinNecessary.Policy;

namespace MinNecessary.Testing;

/// <summary>A request in parts that can be changed one by one.</summary>
internal sealed record RequestParts
{
    /// <summary>Two, so that papers are often about the one who is asked about, and often not.</summary>
    public static readonly string[] Subjects = ["TEST-0000001", "TEST-0000002"];

    public static readonly string[] Actors = ["test-actor-1", "test-actor-2"];

    public required Activity Activity { get; init; }

    public required string Role { get; init; }

    public required string? Recipient { get; init; }

    public required string Purpose { get; init; }

    public required string Actor { get; init; }

    public required string[] Held { get; init; }

    public required string Subject { get; init; }

    public string? Tenant { get; init; }

    public RequestEvidence Evidence { get; init; } = RequestEvidence.None;

    /// <summary>A caller does not list its roles: those of the policy can be asked about, and the one it acts under.</summary>
    public static RequestParts Of(PolicyDocument policy, AccessRequest request) => new()
    {
        Activity = request.Activity,
        Role = request.Role,
        Recipient = request.Recipient,
        Purpose = request.Purpose,
        Actor = request.Caller.ActorId,
        Held = [.. policy.Roles.Keys.Append(request.Role).Distinct(StringComparer.Ordinal).Where(request.Caller.Holds)],
        Subject = request.Subject,
        Tenant = request.Caller.Tenant,
        Evidence = request.Evidence,
    };

    public AccessRequest ToRequest() => new(Activity, Role, Recipient, Purpose, new Caller(Actor, Held) { Tenant = Tenant }, Subject) { Evidence = Evidence };
}
