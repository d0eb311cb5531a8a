namespace MinNecessary.Operations;

/// <summary>A restriction was ended.</summary>
internal sealed record RestrictionTerminated : RestrictionEvent
{
    public required RestrictionEnd EndedBy { get; init; }

    public required DateOnly EndedOn { get; init; }
}
