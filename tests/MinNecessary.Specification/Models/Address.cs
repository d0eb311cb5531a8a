namespace MinNecessary.Specification.Models;

/// <summary>A nested model that may be missing.</summary>
[PhiModel]
public sealed class Address
{
    [NotPhi("The database's own key")]
    public int Id { get; set; }

    [Phi.StreetAddress]
    public string? Street { get; set; }

    [Phi.ZipCode]
    public string? ZipCode { get; set; }
}
