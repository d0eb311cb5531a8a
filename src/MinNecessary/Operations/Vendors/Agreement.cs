namespace MinNecessary.Operations;

/// <summary>An agreement with a recipient (45 CFR 164.504(e), 164.514(e)(4)). Immutable.</summary>
public sealed record Agreement
{
    /// <summary>Its id, as the paper bears it. At most 100 characters, not PHI.</summary>
    public required string Id { get; init; }

    /// <summary>The recipient, as the policy names it.</summary>
    public required string Recipient { get; init; }

    /// <summary>What kind it is. One kind does not stand for the other.</summary>
    public required AgreementKind Kind { get; init; }

    /// <summary>The first day on which it is in force, in the zone of the policy's operations.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The first day on which it is no longer in force; null where it does not end.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The purposes that it permits, as the policy names them. Not empty.</summary>
    public required IReadOnlyList<string> Purposes { get; init; }

    /// <summary>The covered entity that made it, where one application serves several; null where it serves one. It holds for no other.</summary>
    public string? Tenant { get; init; }

    /// <summary>Whether it is in force on a day and permits a purpose.</summary>
    /// <param name="purpose">The purpose, compared ordinally.</param>
    /// <param name="day">The day.</param>
    /// <returns>True where both are so.</returns>
    public bool Permits(string purpose, DateOnly day) => From <= day && (Until is not { } until || day < until) && Purposes.Contains(purpose, StringComparer.Ordinal);

    /// <summary>Id and recipient.</summary>
    /// <returns>For example <c>BAA-3 with Agency</c>.</returns>
    public override string ToString() => $"{Id} with {Recipient}";
}
