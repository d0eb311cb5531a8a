namespace BillingDesk.X12;

/// <summary>Reads remittances (X12 005010X221): what is paid of each claim, and why not more.</summary>
internal static class Remittance835Reader
{
    private static readonly HashSet<string> Known = new("BPR NTE TRN CUR REF DTM N1 N3 N4 PER RDM LX TS3 TS2 CLP CAS NM1 MIA MOA AMT QTY SVC LQ PLB".Split(' '), StringComparer.Ordinal);

    /// <exception cref="X12FormatException">The file is broken, once the claims before are read.</exception>
    public static IEnumerable<RemittedClaim> Read(Stream stream)
    {
        string? payer = null;
        RemittedClaim? claim = null;
        List<Adjustment> adjustments = [];
        foreach (X12Segment segment in X12TransactionReader.Read(stream, X12Kind.Remittance, Known))
        {
            if (segment.Id is "CLP" or "LX" or "PLB" or "SE" && claim is not null)
            {
                yield return claim;
                claim = null;
            }

            switch (segment.Id)
            {
                case "ST":
                    payer = null;
                    break;
                case "N1" when segment.Element(1) == "PR":
                    payer = X12Codes.Organisation(segment, 2);
                    break;
                case "CLP":
                    adjustments = [];
                    claim = new RemittedClaim(
                        segment.Required(1), payer ?? throw segment.Fail("it stands before the N1 segment of its payer"), X12Codes.Require(segment, 2, segment.Element(2), X12Codes.IsNumber),
                        segment.Amount(3), segment.Amount(4), adjustments);
                    break;
                case "CAS":
                    adjustments.AddRange(AdjustmentsOf(claim is null ? throw segment.Fail("it stands before a CLP segment") : segment));
                    break;
            }
        }
    }

    // A group, and up to six times a reason, an amount and a quantity.
    private static IEnumerable<Adjustment> AdjustmentsOf(X12Segment segment)
    {
        string group = X12Codes.Require(segment, 1, segment.Element(1), X12Codes.IsAdjustmentGroup);
        for (int position = 2; position <= segment.LastElement; position += 3)
        {
            if (segment.Optional(position) is { } reason)
            {
                yield return new Adjustment(group, X12Codes.Require(segment, position, reason, X12Codes.IsAdjustmentReason), segment.Amount(position + 1));
            }
        }
    }
}
