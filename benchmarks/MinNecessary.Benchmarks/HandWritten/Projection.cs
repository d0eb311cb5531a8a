using MinNecessary.Benchmarks.Claims;

namespace MinNecessary.Benchmarks.HandWritten;

/// <summary>A projection as a person would write it for speed. Its lists can be written to by nobody, as those of a view.</summary>
internal static class Projection
{
    public static ClaimRow Of(Claim claim) => new()
    {
        PatientControlNumber = claim.PatientControlNumber,
        PatientName = claim.PatientName,
        BirthDate = claim.BirthDate,
        Sex = claim.Sex,
        StreetAddress = claim.StreetAddress,
        City = claim.City,
        State = claim.State,
        ZipCode = claim.ZipCode,
        Telephone = claim.Telephone,
        MemberNumber = claim.MemberNumber,
        PayerName = claim.PayerName,
        PlanName = claim.PlanName,
        AuthorizationNumber = claim.AuthorizationNumber,
        BillingProviderName = claim.BillingProviderName,
        RenderingProviderName = claim.RenderingProviderName,
        PlaceOfService = claim.PlaceOfService,
        AdmissionDate = claim.AdmissionDate,
        DischargeDate = claim.DischargeDate,
        ServiceDate = claim.ServiceDate,
        TotalCharge = claim.TotalCharge,
        AmountPaid = claim.AmountPaid,
        Balance = claim.Balance,
        Adjustments = claim.Adjustments,
        Frequency = claim.Frequency,
        BatchNumber = claim.BatchNumber,
        Diagnoses = Array.AsReadOnly<string>([.. claim.Diagnoses]),
        Lines = Array.AsReadOnly(Of(claim.Lines)),
    };

    private static LineRow[] Of(ServiceLine[] lines)
    {
        var rows = new LineRow[lines.Length];
        for (int index = 0; index < rows.Length; index++)
        {
            ServiceLine line = lines[index];
            rows[index] = new LineRow
            {
                Number = line.Number,
                ProcedureCode = line.ProcedureCode,
                Modifier = line.Modifier,
                ServiceDate = line.ServiceDate,
                Charge = line.Charge,
                AmountPaid = line.AmountPaid,
                PlaceOfService = line.PlaceOfService,
            };
        }

        return rows;
    }
}
