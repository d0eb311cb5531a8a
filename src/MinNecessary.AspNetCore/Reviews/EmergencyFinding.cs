namespace MinNecessary.AspNetCore;

/// <summary>What a reviewer found of an emergency, as it is sent.</summary>
internal sealed record EmergencyFinding
{
    public required bool WasJustified { get; init; }

    public required string Finding { get; init; }

    public override string ToString() => nameof(EmergencyFinding);
}
