namespace BillingDesk.Commands;

/// <summary>What is asked of the view command.</summary>
/// <param name="File">The file of claims.</param>
/// <param name="GrantName">The grant to show them under.</param>
/// <param name="Actor">Who asks.</param>
internal sealed record ViewRequest(string File, string GrantName, string Actor)
{
    /// <summary>A file of facts that overrides what the sample vouches for; null for none.</summary>
    public string? FactsFile { get; init; }

    /// <summary>The service lines that were paid in full, as CLAIM:LINE.</summary>
    public IReadOnlyList<string> PaidInFull { get; init; } = [];

    /// <summary>The disclosure log; null for none.</summary>
    public string? LogFile { get; init; }

    /// <summary>Where the claims go as one bulk disclosure; null for standard output.</summary>
    public string? OutFile { get; init; }
}
