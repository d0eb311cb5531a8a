namespace MinNecessary.Disclosures;

/// <summary>What one <c>AuditEvent</c> tells of: a release under its decision, or a decision that released nothing because it refused. Immutable.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Release">The release; null where it refused.</param>
internal sealed record LoggedEvent(DecisionEntry Decision, ReleaseEntry? Release)
{
    public DisclosureEntry Entry => Release is null ? Decision : Release;
}
