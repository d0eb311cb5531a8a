namespace MinNecessary.Operations;

/// <summary>An agreement was made.</summary>
internal sealed record AgreementSigned : AgreementEvent
{
    public required Agreement Agreement { get; init; }

    public required string By { get; init; }
}
