namespace MinNecessary.Operations;

/// <summary>The period is over, and it was looked whether anything is proposed that nobody has decided.</summary>
internal sealed record FeedbackChecked : FeedbackEvent
{
    /// <summary>The grants for which a case was opened now.</summary>
    public required IReadOnlyList<string> Grants { get; init; }

    /// <summary>When it is looked again: of what was seen too little, more may be seen since.</summary>
    public required DateTimeOffset NextAt { get; init; }
}
