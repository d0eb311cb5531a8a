namespace BillingDesk.X12;

/// <summary>Tells what a file is by its first transaction set.</summary>
internal static class X12Kinds
{
    /// <exception cref="X12FormatException">It has none.</exception>
    public static X12Kind Of(Stream stream)
    {
        using var segments = new X12SegmentReader(stream);
        string version = "";
        long last = 0;
        while (segments.Read() is { } segment)
        {
            last = segment.Number;
            switch (segment.Id)
            {
                case "GS":
                    version = segment.Element(8);
                    break;
                case "ST":
                    // ST03 says it for one set; where it is left out, the group's version does.
                    return Of(segment.Required(1), segment.Optional(3) ?? version);
                case not ("ISA" or "TA1"):
                    throw new X12FormatException(segment.Number, "?", "it stands outside a transaction set");
            }
        }

        throw new X12FormatException(last + 1, "ST", "the file ends before its first transaction set");
    }

    /// <summary>Whether a transaction set is of a kind.</summary>
    public static bool IsOf(X12Kind kind, X12Segment start, string groupVersion) => Of(start.Required(1), start.Optional(3) ?? groupVersion) == kind;

    private static X12Kind Of(string transaction, string version) => (transaction, version.Length < 10 ? version : version[..10]) switch
    {
        ("837", "005010X222") => X12Kind.Claims,
        ("999", "005010X231") => X12Kind.Acknowledgment,
        ("277", "005010X214") => X12Kind.ClaimStatus,
        ("835", "005010X221") => X12Kind.Remittance,
        _ => X12Kind.Other,
    };
}
