using MinNecessary;

namespace BillingDesk.Models;

/// <summary>A patient or a subscriber (X12 loops 2010BA and 2010CA).</summary>
[PhiModel]
public sealed partial record Person
{
    /// <summary>The last name (NM103).</summary>
    [Phi.Name]
    public string? LastName { get; init; }

    /// <summary>The first name (NM104).</summary>
    [Phi.Name]
    public string? FirstName { get; init; }

    /// <summary>The date of birth (DMG02).</summary>
    [Phi.BirthDate]
    public DateOnly? BirthDate { get; init; }

    /// <summary>The sex (DMG03).</summary>
    [Phi.Sex]
    public string? Sex { get; init; }

    /// <summary>The street address (N301).</summary>
    [Phi.StreetAddress]
    public string? Street { get; init; }

    /// <summary>The city (N401).</summary>
    [Phi.City]
    public string? City { get; init; }

    /// <summary>The state (N402).</summary>
    [Phi.State]
    public string? State { get; init; }

    /// <summary>The ZIP code (N403).</summary>
    [Phi.ZipCode]
    public string? ZipCode { get; init; }

    /// <summary>The social security number (REF*SY).</summary>
    [Phi.Ssn]
    public string? Ssn { get; init; }
}
