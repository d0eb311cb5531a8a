using System.Text.Json;
using BillingDesk.Models;
using BillingDesk.X12;
using MinNecessary.Benchmarks.HandWritten;

namespace MinNecessary.Benchmarks.Bulk;

/// <summary>The loop that an application without a policy writes: the same reader, a row, a line of JSON. It decides nothing and uses one core.</summary>
internal static class HandWrittenLoop
{
    public static void Run(string file, Stream output)
    {
        using FileStream input = File.OpenRead(file);
        using BufferedStream buffered = new(output, 65_536);
        foreach (Claim claim in Claim837Reader.Read(input))
        {
            buffered.Write(JsonSerializer.SerializeToUtf8Bytes(Row(claim), PostingJson.Default.PostingRow));
            buffered.WriteByte((byte)'\n');
        }
    }

    private static PostingRow Row(Claim claim) => new(
        claim.PatientControlNumber, claim.MedicalRecordNumber, Row(claim.Patient), claim.Subscriber is { } subscriber ? Row(subscriber) : null,
        new PostingRow.Plan(Masking.Last4(claim.Coverage.MemberId), claim.Coverage.PayerName, claim.Coverage.PayerIdentifier, claim.Coverage.GroupNumber, claim.Coverage.GroupName),
        claim.BillingProviderName, claim.AdmissionDate, claim.PlaceOfService, claim.TotalCharge, claim.PatientAmountPaid, claim.Frequency, [.. claim.Lines.Select(Row)]);

    private static PostingRow.Person Row(Person person) => new(person.LastName, person.FirstName);

    private static PostingRow.Line Row(ServiceLine line) => new(line.LineNumber, line.ProcedureCode, [.. line.Modifiers], line.Charge, line.ServiceFrom, line.ServiceTo);
}
