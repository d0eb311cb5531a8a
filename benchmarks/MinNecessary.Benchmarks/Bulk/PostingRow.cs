namespace MinNecessary.Benchmarks.Bulk;

/// <summary>What grant PaymentPosting of the sample shows of a claim, as a person would write it.</summary>
internal sealed record PostingRow(
    string PatientControlNumber, [property: NotPhi("What an application has without this library.")] string? MedicalRecordNumber, PostingRow.Person Patient, PostingRow.Person? Subscriber, PostingRow.Plan Coverage, string? BillingProviderName, DateOnly? AdmissionDate,
    string? PlaceOfService, decimal TotalCharge, decimal? PatientAmountPaid, string? Frequency, PostingRow.Line[] Lines)
{
    internal sealed record Person(string? LastName, string? FirstName);

    internal sealed record Plan(string? MemberId, string? PayerName, string? PayerIdentifier, string? GroupNumber, string? GroupName);

    internal sealed record Line(int LineNumber, string ProcedureCode, string[] Modifiers, decimal Charge, DateOnly? ServiceFrom, DateOnly? ServiceTo);
}
