namespace MinNecessary.Disclosures;

/// <summary>How the file of a bulk disclosure, or its manifest, differs from what the log says.</summary>
public enum BulkFinding
{
    /// <summary>The file is not the one that was sent: its length or its SHA-256 is another.</summary>
    File,

    /// <summary>The manifest is not the one that was written with it: its lines, or their number, are others.</summary>
    Manifest,

    /// <summary>The decision was about other subjects than the manifest names under it.</summary>
    Subjects,

    /// <summary>The release was of another number of records or subjects than the manifest names.</summary>
    Counts,
}
