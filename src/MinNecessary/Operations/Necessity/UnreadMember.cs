namespace MinNecessary.Operations;

/// <summary>A member that nobody read. Immutable.</summary>
public sealed record UnreadMember
{
    /// <summary>The full name of its model.</summary>
    public required string Model { get; init; }

    /// <summary>Its name.</summary>
    public required string Member { get; init; }

    /// <summary>How many views of the model were observed.</summary>
    public required long Views { get; init; }

    /// <summary>Model, member and views.</summary>
    /// <returns>For example <c>Billing.Claim.ServiceDate, of 412 views</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Model}.{Member}, of {Views} views");
}
