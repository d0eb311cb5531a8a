using MinNecessary.Benchmarks.Claims;

namespace MinNecessary.Benchmarks.HandWritten;

/// <summary>A masked projection as a person would write it for speed.</summary>
internal static class MaskedProjection
{
    public static StatementRow Of(Claim claim) => new()
    {
        PatientControlNumber = Masking.Last4(claim.PatientControlNumber),
        PatientName = Masking.Initials(claim.PatientName),
        BirthDate = claim.BirthDate?.Year,
        City = claim.City,
        State = claim.State,
        ZipCode = Masking.Zip3(claim.ZipCode),
        MemberNumber = Masking.Last4(claim.MemberNumber),
        PayerName = claim.PayerName,
        ServiceDate = claim.ServiceDate,
        TotalCharge = claim.TotalCharge,
        AmountPaid = claim.AmountPaid,
        Balance = claim.Balance,
        Adjustments = claim.Adjustments,
        Frequency = claim.Frequency,
        BatchNumber = claim.BatchNumber,
        Diagnoses = Array.AsReadOnly(Array.ConvertAll(claim.Diagnoses, Masking.Icd10Category)),
        Lines = Array.AsReadOnly(Array.ConvertAll(claim.Lines, Of)),
    };

    private static StatementLineRow Of(ServiceLine line) => new()
    {
        Number = line.Number,
        ServiceDate = line.ServiceDate,
        Charge = line.Charge,
        AmountPaid = line.AmountPaid,
    };
}
