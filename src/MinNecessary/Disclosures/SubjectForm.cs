namespace MinNecessary.Disclosures;

/// <summary>How the log stores whose information it is.</summary>
public enum SubjectForm
{
    /// <summary>As a keyed hash (HMAC-SHA-256): whoever has the key finds a subject's entries, and nobody reads a subject out of them.</summary>
    Keyed,

    /// <summary>As the model says it: the log is then PHI itself, and is protected as such.</summary>
    Plain,
}
