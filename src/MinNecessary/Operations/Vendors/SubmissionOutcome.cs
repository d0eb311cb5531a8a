namespace MinNecessary.Operations;

/// <summary>What became of a submission to or from a vendor, as it is kept. Immutable.</summary>
public sealed record SubmissionOutcome
{
    /// <summary>The submission's id.</summary>
    public required string Id { get; init; }

    /// <summary>The vendor.</summary>
    public required string Vendor { get; init; }

    /// <summary>The grant under which it was to be done.</summary>
    public required string Protocol { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who submitted it.</summary>
    public required string By { get; init; }

    /// <summary>The required categories and the items of the checklist that are missing. May be empty.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>What is too much, and why. May be empty.</summary>
    public required IReadOnlyList<SubmissionExcess> Excess { get; init; }

    /// <summary>What became of it.</summary>
    public SubmissionResult Result => Excess.Count > 0 ? SubmissionResult.Refused : Missing.Count > 0 ? SubmissionResult.Incomplete : SubmissionResult.Complete;

    /// <summary>Whether it may go.</summary>
    public bool MayGo => Result == SubmissionResult.Complete;

    /// <summary>Whether its cases are open, where it has any.</summary>
    internal bool AreCasesOpen { get; init; }

    /// <summary>Vendor, protocol and result.</summary>
    /// <returns>For example <c>CollectionAgency under Collections: Refused</c>.</returns>
    public override string ToString() => $"{Vendor} under {Protocol}: {Result}";
}
