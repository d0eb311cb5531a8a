namespace MinNecessary.Fhir.Tests;

/// <summary>What a value of a bundle would give away.</summary>
internal enum CanaryKind
{
    Name,
    StreetAddress,
    City,
    ZipCode,
    Coordinate,
    Telephone,
    Identifier,
    Record,
    Date,
    FreeText,
}
