namespace BillingDesk.X12;

/// <summary>What the receiver says of a transaction set that was sent (999, AK2 to IK5), or of a whole group (AK9).</summary>
/// <param name="Group">The control number of the group that is answered (AK102).</param>
/// <param name="Set">The control number of the set (AK202); null where the group is answered as a whole.</param>
/// <param name="IsAccepted">Whether it is taken (IK501, AK901).</param>
/// <param name="Code">Why it is not, such as <c>999 R-5</c>; null where it is.</param>
internal sealed record FileAcknowledgment(string Group, string? Set, bool IsAccepted, string? Code)
{
    public override string ToString() => nameof(FileAcknowledgment);
}
