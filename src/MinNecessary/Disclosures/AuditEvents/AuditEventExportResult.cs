namespace MinNecessary.Disclosures;

/// <summary>What an export wrote. Immutable.</summary>
/// <param name="Written">How many resources.</param>
/// <param name="WithoutDecision">
/// The ids of releases whose decision is not in the log, so that it is not known who received what: no resource could be made of them. A person has to look
/// at them. May be empty.
/// </param>
public sealed record AuditEventExportResult(int Written, IReadOnlyList<string> WithoutDecision);
