namespace MinNecessary.Operations;

/// <summary>A person of the workforce: which roles they hold, and what they learned (45 CFR 164.530(b), 164.308(a)(3)). Immutable.</summary>
public sealed record WorkforceMember
{
    /// <summary>The id that the identity system knows them by, the one of <see cref="Caller.ActorId"/>. Not PHI.</summary>
    public required string Id { get; init; }

    /// <summary>When they joined; the last time, where they came back.</summary>
    public required DateTimeOffset JoinedAt { get; init; }

    /// <summary>When they left; null while they are here.</summary>
    public DateTimeOffset? LeftAt { get; init; }

    /// <summary>The roles that they hold. May be empty.</summary>
    public IReadOnlyList<HeldRole> Roles { get; init; } = [];

    /// <summary>The roles that they held, in the order in which these ended. May be empty.</summary>
    public IReadOnlyList<FormerRole> FormerRoles { get; init; } = [];

    /// <summary>The competency checks that they took, passed or not, in the order in which they were entered. May be empty.</summary>
    public IReadOnlyList<CourseAttempt> Attempts { get; init; } = [];

    /// <summary>The limits that passed and for which a case was opened.</summary>
    internal IReadOnlyList<string> PassedLimits { get; init; } = [];

    /// <summary>Finds a role that they hold.</summary>
    /// <param name="role">The role, compared ordinally.</param>
    /// <returns>The role; null where they do not hold it.</returns>
    public HeldRole? FindRole(string role) => Roles.FirstOrDefault(held => held.Role == role);

    /// <summary>The id.</summary>
    /// <returns>For example <c>actor-17</c>.</returns>
    public override string ToString() => Id;
}
