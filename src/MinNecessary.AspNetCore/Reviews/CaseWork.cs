namespace MinNecessary.AspNetCore;

/// <summary>One act of working a case, as it is sent: what it names, and where the evidence is kept.</summary>
internal sealed record CaseWork
{
    public required string Name { get; init; }

    public string? Where { get; init; }

    public override string ToString() => nameof(CaseWork);
}
