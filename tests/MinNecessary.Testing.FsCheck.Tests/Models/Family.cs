namespace MinNecessary.Testing.FsCheck.Tests.Models;

/// <summary>A model that holds itself in every way that ends.</summary>
[PhiModel]
public sealed class Family
{
    [Phi.Subject, Phi.MedicalRecordNumber]
    public required string Id { get; init; }

    public Family? Mother { get; init; }

    public required IReadOnlyList<Family> Children { get; init; }

    public Dictionary<string, Family> Others { get; init; } = [];
}
