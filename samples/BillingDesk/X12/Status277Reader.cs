namespace BillingDesk.X12;

/// <summary>Reads claim acknowledgments (277CA, X12 005010X214): which claims a payer takes on.</summary>
internal static class Status277Reader
{
    private static readonly HashSet<string> Known = new("BHT HL NM1 TRN DTP STC QTY AMT REF SVC PER".Split(' '), StringComparer.Ordinal);

    /// <exception cref="X12FormatException">The file is broken, once the answers before are read.</exception>
    public static IEnumerable<ClaimAnswer> Read(Stream stream)
    {
        (string? payer, string level, string? claim, X12Segment? verdict) = (null, "", null, null);
        foreach (X12Segment segment in X12TransactionReader.Read(stream, X12Kind.ClaimStatus, Known))
        {
            // The verdict of a level is known when the next one begins; of several the first that rejects counts.
            if (segment.Id is "HL" or "SE" && verdict is not null && Answer(verdict, level, claim, payer) is { } answer)
            {
                yield return answer;
            }

            switch (segment.Id)
            {
                case "ST":
                    (payer, level, claim, verdict) = (null, "", null, null);
                    break;
                case "HL":
                    (level, claim, verdict) = (segment.Required(3), null, null);
                    payer = level == "20" ? null : payer;
                    break;
                case "NM1" when level == "20" && segment.Element(1) == "PR" && segment.Element(2) == "2":
                    payer = X12Codes.Organisation(segment, 3);
                    break;
                case "TRN" when level == "PT":
                    claim = segment.Required(2);
                    break;
                case "STC" when verdict is null || (!IsRejection(verdict) && IsRejection(segment)):
                    verdict = segment;
                    break;
            }
        }
    }

    private static ClaimAnswer? Answer(X12Segment verdict, string level, string? claim, string? payer)
    {
        bool isRejected = IsRejection(verdict);
        if (level != "PT" && !isRejected)
        {
            // That a file arrived says nothing of its claims.
            return null;
        }

        string[] parts = verdict.Components(1);
        string status = X12Codes.Require(verdict, 1, parts.ElementAtOrDefault(1) ?? "", X12Codes.IsNumber);
        return new ClaimAnswer(level == "PT" ? claim ?? throw verdict.Fail("it stands before the TRN segment of its claim") : null, payer, !isRejected, $"{CategoryOf(verdict)}-{status}");
    }

    private static bool IsRejection(X12Segment verdict) => CategoryOf(verdict) is "A3" or "A6" or "A7" or "A8" || verdict.Element(3) == "U";

    private static string CategoryOf(X12Segment verdict) => X12Codes.Require(verdict, 1, verdict.Components(1)[0], X12Codes.IsStatusCategory);
}
