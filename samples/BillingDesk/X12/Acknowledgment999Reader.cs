namespace BillingDesk.X12;

/// <summary>Reads implementation acknowledgments (X12 005010X231): which transaction sets are taken.</summary>
internal static class Acknowledgment999Reader
{
    private static readonly HashSet<string> Known = new("AK1 AK2 IK3 CTX IK4 IK5 AK9".Split(' '), StringComparer.Ordinal);

    /// <exception cref="X12FormatException">The file is broken, once the answers before are read.</exception>
    public static IEnumerable<FileAcknowledgment> Read(Stream stream)
    {
        (string? group, string? set, bool hasSets) = (null, null, false);
        foreach (X12Segment segment in X12TransactionReader.Read(stream, X12Kind.Acknowledgment, Known))
        {
            switch (segment.Id)
            {
                case "ST":
                    (group, set, hasSets) = (null, null, false);
                    break;
                case "AK1":
                    group = segment.Required(2);
                    break;
                case "AK2":
                    set = segment.Required(2);
                    break;
                case "IK5":
                    yield return Answer(segment, group, set ?? throw segment.Fail("it stands before an AK2 segment"));
                    (set, hasSets) = (null, true);
                    break;
                case "AK9" when !hasSets:
                    yield return Answer(segment, group, null);
                    break;
            }
        }
    }

    private static FileAcknowledgment Answer(X12Segment segment, string? group, string? set)
    {
        string code = X12Codes.Require(segment, 1, segment.Element(1), X12Codes.IsAcknowledgment);
        bool isAccepted = code is "A" or "E";
        string? error = segment.Id == "IK5" && segment.Optional(2) is { } reason ? X12Codes.Require(segment, 2, reason, X12Codes.IsNumber) : null;
        return new FileAcknowledgment(group ?? throw segment.Fail("it stands before an AK1 segment"), set, isAccepted, isAccepted ? null : error is null ? $"999 {code}" : $"999 {code}-{error}");
    }
}
