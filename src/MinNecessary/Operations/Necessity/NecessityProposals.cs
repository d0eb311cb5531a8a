namespace MinNecessary.Operations;

/// <summary>
/// What was seen of how a policy is used, and what it could do without. Names of grants, models, members and categories are in it, and what people wrote of their
/// decisions; no value and no subject. Immutable.
/// </summary>
public sealed record NecessityProposals
{
    /// <summary>The policy's name.</summary>
    public required string PolicyName { get; init; }

    /// <summary>The version in force, under which it was seen.</summary>
    public required string PolicyVersion { get; init; }

    /// <summary>The hash of that version.</summary>
    public required string PolicyHash { get; init; }

    /// <summary>When the first views were recorded; null where none is yet.</summary>
    public required DateTimeOffset? ObservedSince { get; init; }

    /// <summary>From when on anything is proposed: after the policy's <c>feedback.period</c>. Null where no view is recorded yet.</summary>
    public required DateTimeOffset? ProposesFrom { get; init; }

    /// <summary>What the policy could do without. Empty until <see cref="ProposesFrom"/>. Without what was refused, unless that was asked for.</summary>
    public required IReadOnlyList<NecessityProposal> Proposals { get; init; }

    /// <summary>What nobody was seen to read, of too few views. Empty until <see cref="ProposesFrom"/>.</summary>
    public required IReadOnlyList<UnprovenCategory> Unproven { get; init; }

    /// <summary>Drafts the policy without what the proposals say.</summary>
    /// <param name="document">The text of the version in force.</param>
    /// <param name="version">The version that the draft is to have.</param>
    /// <param name="which">The proposals to follow; null for all of <see cref="Proposals"/> that are not refused.</param>
    /// <returns>The draft: a valid policy that is no wider than the one in force. What cannot be taken out is among <see cref="NecessityDraft.Kept"/>.</returns>
    /// <exception cref="ArgumentException">The text is not the version in force, or the version is blank or the one in force.</exception>
    /// <exception cref="Policy.PolicyException">The text, or the version, is not valid.</exception>
    public NecessityDraft Draft(string document, string version, IReadOnlyCollection<NecessityProposal>? which = null) =>
        NecessityEdit.Of(this, document, version, which ?? [.. Proposals.Where(proposal => proposal.Decision?.Outcome != NecessityOutcome.Refused)]);

    /// <summary>How many there are, or when there will be any.</summary>
    /// <returns>For example <c>Billing 2026.1: 3 proposals, 14 categories with too few views</c>.</returns>
    public override string ToString() => $"{PolicyName} {PolicyVersion}: " + (ProposesFrom is null ? "nothing is observed yet"
        : FormattableString.Invariant($"{Proposals.Count} proposals, {Unproven.Count} categories with too few views"));
}
