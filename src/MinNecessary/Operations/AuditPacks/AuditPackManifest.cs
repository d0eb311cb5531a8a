namespace MinNecessary.Operations;

/// <summary>What is in an audit pack. Immutable.</summary>
/// <param name="PolicyName">The policy's name.</param>
/// <param name="PolicyVersion">The version that was in effect.</param>
/// <param name="PolicyHash">That version's hash.</param>
/// <param name="AsOf">The day as of which the policy is shown.</param>
/// <param name="From">The first day of the activity.</param>
/// <param name="Through">The last day of the activity.</param>
/// <param name="PreparedAt">When it was made, of UTC.</param>
/// <param name="PreparedBy">Who made it.</param>
/// <param name="Files">Its files, but for the manifest itself.</param>
public sealed record AuditPackManifest(string PolicyName, string PolicyVersion, string PolicyHash, DateOnly AsOf, DateOnly From, DateOnly Through, DateTimeOffset PreparedAt, string PreparedBy, IReadOnlyList<AuditPackFile> Files);
