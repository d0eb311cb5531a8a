namespace MinNecessary.EntityFrameworkCore;

/// <summary>A writer: one process that writes, or one part of its life. Whoever appends to its chain locks this row.</summary>
internal sealed class WriterRow
{
    public required string Writer { get; init; }

    /// <summary>The place after the last that is stored: what is appended from here on is new, and is not looked for.</summary>
    public long NextSequence { get; set; }
}
