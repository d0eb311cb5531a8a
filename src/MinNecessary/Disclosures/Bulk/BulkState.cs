namespace MinNecessary.Disclosures;

/// <summary>How far a bulk disclosure is.</summary>
internal enum BulkState
{
    /// <summary>It was decided, and its file is not begun.</summary>
    Decided,

    /// <summary>Its file is being prepared, and views are made for it.</summary>
    Open,

    /// <summary>Its file is done, and not in the log yet.</summary>
    Closed,

    /// <summary>The log has it, and the file is at its place.</summary>
    Released,

    /// <summary>It was given up, and nothing left.</summary>
    Abandoned,
}
