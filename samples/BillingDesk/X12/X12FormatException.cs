namespace BillingDesk.X12;

/// <summary>A file is not X12 of its kind as far as it was read. It says where and what, and never a value from the file.</summary>
public sealed class X12FormatException(long segmentNumber, string segmentId, string problem)
    : FormatException($"segment {segmentNumber} ({segmentId}): {problem}")
{
    /// <summary>The segment's number in the file, from 1.</summary>
    public long SegmentNumber { get; } = segmentNumber;
}
