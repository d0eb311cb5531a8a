namespace MinNecessary.Operations;

/// <summary>An agreement ends sooner.</summary>
internal sealed record AgreementEnded : AgreementEvent
{
    public required DateOnly Until { get; init; }

    public required string By { get; init; }
}
