namespace MinNecessary;

/// <summary>
/// Thrown where a view is asked for without a decision that permits it. It carries reason codes and never a value. Its message, which ends in logs, names a reason that tells
/// something of the individual (<see cref="Reason.TellsOfIndividual"/>) as <c>Individual</c>.
/// </summary>
public sealed class AccessDeniedException : Exception
{
    internal AccessDeniedException(string grantName, IReadOnlyList<Reason> reasons)
        : base($"Access under grant '{grantName}' is denied: {string.Join("; ", reasons.Select(reason => reason.TellsOfIndividual ? $"{ReasonScope.OfTheIndividual} (see {nameof(Reasons)}, or the disclosure log)" : reason.ToString()).Distinct(StringComparer.Ordinal))}.")
    {
        GrantName = grantName;
        Reasons = reasons;
    }

    /// <summary>The grant that was asked for. Never null.</summary>
    public string GrantName { get; }

    /// <summary>Every reason. Never null or empty.</summary>
    public IReadOnlyList<Reason> Reasons { get; }
}
