using System.Globalization;
using ClaimsApi.Models;

namespace ClaimsApi.Data;

/// <summary>People who do not exist, and what was never done to them: the same at each start.</summary>
internal static class InventedClaims
{
    private static readonly string[] First = ["Testina", "Exemplar", "Invented", "Specimen", "Fictiona", "Nobody"];
    private static readonly string[] Last = ["Sample", "Placeholder", "Mockson", "Unreal", "Dummy", "Figment"];
    private static readonly (string Code, string Note)[] Diagnoses = [("J02.9", "Sore throat for a week."), ("E11.9", "Sugar is well controlled."), ("F11.20", "Came for the programme's weekly visit."), ("M54.50", "Back pain after gardening."), ("I10", "Pressure is better.")];
    private static readonly string[] Procedures = ["99213", "99214", "87880", "36415"];
    private static readonly string[] Payers = ["Example Health Plan", "Imaginary Mutual", "Fictional Care"];

    public static IEnumerable<Claim> Of(int count, DateOnly today)
    {
        for (int number = 1; number <= count; number++)
        {
            (string code, string note) = Diagnoses[number % Diagnoses.Length];
            decimal charge = 80 + (number * 37 % 400);
            decimal paid = number % 3 == 0 ? charge : number % 3 == 1 ? Math.Round(charge * 0.6m, 2) : 0;
            yield return new Claim
            {
                Account = $"ACCT-{number:0000}",
                MedicalRecordNumber = $"MRN-{90000 + number}",
                PatientName = $"{First[number % First.Length]} {Last[number / First.Length % Last.Length]}",
                BirthDate = new DateOnly(1930 + (number * 7 % 80), 1 + (number % 12), 1 + (number % 28)),
                Ssn = string.Create(CultureInfo.InvariantCulture, $"900-{10 + (number % 80):00}-{number:0000}"),
                Street = $"{number} Nowhere Lane",
                City = "Springfield",
                Zip = $"0000{number % 10}",
                Telephone = $"555-01{number % 100:00}",
                MemberId = $"INVENTED{number:00000}",
                Payer = Payers[number % Payers.Length],
                ServiceDate = today.AddDays(-number % 90),
                Diagnosis = code,
                Procedure = Procedures[number % Procedures.Length],
                Note = note,
                Charge = charge,
                Paid = paid,
                Balance = charge - paid,
            };
        }
    }
}
