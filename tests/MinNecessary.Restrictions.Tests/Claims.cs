using MinNecessary.Restrictions.Tests.Models;

namespace MinNecessary.Restrictions.Tests;

/// <summary>Invented claims whose hidden parts can be told apart in any output.</summary>
internal static class Claims
{
    /// <summary>Three lines of 100, 250 and 4000, of which the second may be paid in full; diagnoses J02.9 and F11.20.</summary>
    public static Claim New(string account = "A-1", bool isSecondPaidInFull = true) => new()
    {
        Account = account,
        Payer = "Medicare",
        PatientName = "Testina Sample",
        Ssn = "900-00-0001",
        Diagnoses = ["J02.9", "F11.20", "I10"],
        PrincipalDiagnosis = "F11.20",
        Total = 4350m,
        LineCount = 3,
        Paid = 77m,
        Lines =
        [
            new Line { Number = 1, Code = "99213", Charge = 100m, Served = new DateOnly(2026, 3, 1), Pointers = [1] },
            new Line { Number = 2, Code = "58970", Charge = 250m, Served = new DateOnly(2026, 3, 2), Pointers = [2], IsPaidInFull = isSecondPaidInFull },
            new Line { Number = 3, Code = "93000", Charge = 4000m, Served = new DateOnly(2026, 3, 3), Pointers = [3] },
        ],
        Attachment = new Attachment { Note = "An invented note", About = "99213" },
    };
}
