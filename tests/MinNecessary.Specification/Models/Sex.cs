namespace MinNecessary.Specification.Models;

/// <summary>An enum, as a database keeps it.</summary>
public enum Sex
{
    Unknown,
    Female,
    Male,
}
