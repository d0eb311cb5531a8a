using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>
/// What lies on the table when the policy is reviewed (45 CFR 164.530(i)(1), 164.316(b)(2)(iii)), in the words of the day: it is stored with the review, and
/// reads the same when the policy has long changed. Names and texts of the policy, and no PHI. Immutable.
/// </summary>
public sealed record PolicyReviewMaterial
{
    /// <summary>The policy's name.</summary>
    public required string PolicyName { get; init; }

    /// <summary>Its version.</summary>
    public required string PolicyVersion { get; init; }

    /// <summary>Its hash.</summary>
    public required string PolicyHash { get; init; }

    /// <summary>What its words mean, one sentence each. May be empty.</summary>
    public required IReadOnlyList<string> Definitions { get; init; }

    /// <summary>Who answers for what, one sentence each.</summary>
    public required IReadOnlyList<string> Owners { get; init; }

    /// <summary>The grants that were not used, and why, one sentence each. May be empty.</summary>
    public required IReadOnlyList<string> UnusedGrants { get; init; }

    /// <summary>What shows more than in the version before, one sentence each; null where there is none to compare with.</summary>
    public required IReadOnlyList<string>? Widened { get; init; }

    /// <summary>The rules, contracts and demands that changed. May be empty.</summary>
    public required IReadOnlyList<RequirementChange> Requirements { get; init; }

    /// <summary>Gathers it.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="use">What was used of it.</param>
    /// <param name="before">The version that was in effect at the last review; null where there was none.</param>
    /// <param name="requirements">What changed outside, as whoever holds the review has found.</param>
    /// <returns>The material.</returns>
    /// <exception cref="ArgumentNullException">An argument but <paramref name="before"/> is null.</exception>
    public static PolicyReviewMaterial Gather(PolicyDocument policy, ObservedUse use, PolicyDocument? before, IReadOnlyList<RequirementChange> requirements)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(requirements);
        return new PolicyReviewMaterial
        {
            PolicyName = policy.Name,
            PolicyVersion = policy.Version,
            PolicyHash = policy.Hash,
            Definitions = [.. (policy.Operations?.Definitions.Values ?? []).Select(term => term.Citation is null ? $"{term.Name}: {term.Text}" : $"{term.Name}: {term.Text} ({term.Citation})")],
            Owners = [.. OwnersOf(policy)],
            UnusedGrants = [.. new PolicyAudit(policy).UnusedGrants(use).Select(grant => grant.ToString())],
            Widened = before is null ? null : [.. PolicyComparison.Compare(before, policy).Changes.Where(change => change.Kind == PolicyChangeKind.Widens).Select(change => change.ToString())],
            Requirements = [.. requirements],
        };
    }

    /// <summary>The policy.</summary>
    /// <returns>For example <c>Billing 2026.1</c>.</returns>
    public override string ToString() => $"{PolicyName} {PolicyVersion}";

    private static IEnumerable<string> OwnersOf(PolicyDocument policy)
    {
        OperationsDefinition? operations = policy.Operations;
        return
        [
            $"Policy: {policy.Owner}",
            .. (operations?.Stages ?? []).Select(stage => $"Stage {stage.Name}: {stage.Owner}"),
            .. (operations?.Cases.Values ?? []).Select(kind => $"Case {kind.Name}: {kind.Owner}"),
            .. (operations?.Kpis.Values ?? []).Select(kpi => $"Measure {kpi.Kpi}: {kpi.Owner}"),
            .. (operations?.Vendors.Values ?? []).Select(vendor => $"Vendor {vendor.Name}: {vendor.Owner}"),
            .. operations?.WeeklyReview is { } weekly ? [$"Weekly review: {weekly.Owner}"] : Array.Empty<string>(),
            .. operations?.MonthlyReview is { } monthly ? [$"Monthly review: {monthly.Owner}"] : Array.Empty<string>(),
            .. operations?.Recertification is { } recertification ? [$"Recertification: {recertification.Owner}"] : Array.Empty<string>(),
        ];
    }
}
