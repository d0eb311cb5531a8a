namespace BillingDesk.X12;

/// <summary>
/// Streams the segments of transaction sets of one kind, and holds the file to its envelope: what stands outside a set, a set that is not ended, and a file that breaks
/// off are errors. Every message says where, and none repeats what stands there.
/// </summary>
internal static class X12TransactionReader
{
    /// <summary>The segments from each ST to its SE, both included.</summary>
    /// <exception cref="X12FormatException">The file is broken, once the segments before are read.</exception>
    public static IEnumerable<X12Segment> Read(Stream stream, X12Kind kind, IReadOnlySet<string> known)
    {
        using var segments = new X12SegmentReader(stream);
        bool isInSet = false;
        (string previous, string version, long last) = ("", "", 0);
        while (segments.Read() is { } segment)
        {
            last = segment.Number;
            previous = segment.Id;
            bool isEnvelope = segment.Id is "ISA" or "TA1" or "GS" or "ST" or "GE" or "IEA";
            if (!isEnvelope && segment.Id != "SE" && !known.Contains(segment.Id))
            {
                throw new X12FormatException(segment.Number, "?", "the segment identifier is none of this transaction");
            }

            if (isEnvelope == isInSet)
            {
                throw segment.Fail(isInSet ? "the transaction set before it is not ended by an SE segment" : "it stands outside a transaction set");
            }

            version = segment.Id == "GS" ? segment.Element(8) : version;
            if (segment.Id == "ST" && !X12Kinds.IsOf(kind, segment, version))
            {
                throw segment.Fail("the transaction is another than the file began with");
            }

            isInSet = segment.Id == "ST" || (isInSet && segment.Id != "SE");
            if (isInSet || segment.Id == "SE")
            {
                yield return segment;
            }
        }

        if (previous != "IEA")
        {
            throw new X12FormatException(last + 1, "IEA", "the file ends before its IEA segment");
        }
    }
}
