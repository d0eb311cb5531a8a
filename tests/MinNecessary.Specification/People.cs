using MinNecessary.Specification.Models;

namespace MinNecessary.Specification;

/// <summary>Invented patients.</summary>
internal static class People
{
    public static Patient Wilma => new()
    {
        Account = "ACCT-00001",
        FamilyName = "Testpatient Sample",
        BirthDate = new DateOnly(1961, 3, 7),
        Ssn = "900-11-2222",
        Sex = Sex.Female,
        MemberId = "MEMBER0001",
        Balance = 145.50m,
        Problems = ["F11.20", "E11.9"],
        Address = new Address { Street = "12 FICTION STREET", ZipCode = "20705" },
        Encounters =
        [
            new Encounter { Date = new DateOnly(2026, 10, 15), Note = "Invented note", Diagnosis = "F11.20", Lines = [new Line { Code = "99213", Charge = 145.5 }, new Line { Code = "80305", Charge = 20 }] },
            new Encounter { Note = null, Diagnosis = null, Lines = [] },
        ],
    };

    public static Patient Bare => new() { Account = "ACCT-00002", BirthDate = new DateOnly(1930, 1, 1) };
}
