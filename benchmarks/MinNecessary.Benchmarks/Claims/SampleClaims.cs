using System.Globalization;

namespace MinNecessary.Benchmarks.Claims;

/// <summary>Claims of people that are invented.</summary>
internal static class SampleClaims
{
    public static Claim WithLines(int lines, int number = 1) => new()
    {
        PatientControlNumber = SubjectOf(number),
        MedicalRecordNumber = "MRN-00" + number.ToString(CultureInfo.InvariantCulture),
        PatientName = "Wilhelmina Sampleperson",
        BirthDate = new DateOnly(1961, 4, 12),
        Ssn = "000-12-3456",
        Sex = "F",
        StreetAddress = "1 Nowhere Lane",
        City = "Sampleville",
        State = "OH",
        ZipCode = "43004",
        Telephone = "555-0100",
        Email = "wilhelmina@sample.example",
        MemberNumber = "SAMPLE1234567",
        PayerName = "Example Health Plan",
        PlanName = "Example Silver",
        AuthorizationNumber = "AUTH-1",
        BillingProviderName = "Example Practice",
        RenderingProviderName = "Dr Example",
        PlaceOfService = "11",
        AdmissionDate = new DateOnly(2026, 10, 1),
        DischargeDate = new DateOnly(2026, 10, 4),
        ServiceDate = new DateOnly(2026, 10, 2),
        TotalCharge = 1250.50m,
        AmountPaid = 20m,
        Balance = 1230.50m,
        Adjustments = 0m,
        Diagnoses = ["E11.9", "I10"],
        Frequency = "1",
        BatchNumber = 7,
        Lines = [.. Enumerable.Range(1, lines).Select(Line)],
    };

    public static string SubjectOf(int number) => "PCN-" + number.ToString(CultureInfo.InvariantCulture);

    private static ServiceLine Line(int number) => new()
    {
        Number = number,
        ProcedureCode = "99213",
        Modifier = "25",
        ServiceDate = new DateOnly(2026, 10, 2),
        Charge = 250.10m,
        AmountPaid = 4m,
        PlaceOfService = "11",
        Note = "A note of a sample.",
    };
}
