namespace MinNecessary.Operations;

/// <summary>
/// Observes which members of views are read, under the <c>feedback</c> of the policy: of a part of the views, by grant, without values. After the policy's period
/// it proposes which categories grants could do without, and a person decides (45 CFR 164.502(b), 164.514(d)(2)). Registered as a singleton; safe for concurrent
/// use, on several machines too, whose counts add up.
/// </summary>
public sealed class NecessityFeedback : IDisposable
{
    private readonly NecessityObservation _observation;

    internal NecessityFeedback(Practice practice, IOperationsStore store, ILimitCases cases, OperationsOptions options)
    {
        _observation = new NecessityObservation(practice, store, options.ViewsBeforeProposal);
        Limits = new NecessityLimits(_observation, cases);
    }

    /// <summary>The role that decides: the owner of the monthly review of the policy, or else of limits that pass.</summary>
    public string Owner => _observation.Owner;

    /// <summary>What runs its limit.</summary>
    internal NecessityLimits Limits { get; }

    /// <summary>
    /// Writes to the store what was observed since the last time. Until then it is in this process alone, and lost where that stops. <see cref="CaseEscalation.RunAsync"/>
    /// writes it once an hour; call this from time to time in a process that does not run it, and before one stops.
    /// </summary>
    /// <param name="cancellationToken">Gives up; what was not written is at the next call.</param>
    /// <returns>When it is written. Nothing is where the policy has no <c>feedback</c>.</returns>
    public async Task FlushAsync(CancellationToken cancellationToken = default) => await _observation.FlushAsync(cancellationToken).ConfigureAwait(false);

    /// <summary>Proposes what the policy in force could do without, once it was observed for the policy's period.</summary>
    /// <param name="includeRefused">Whether what was refused is proposed again.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The proposals, and what was seen too little. Of exempt grants and standard transactions there are none.</returns>
    /// <exception cref="InvalidOperationException">The policy has no <c>feedback</c>.</exception>
    public async Task<NecessityProposals> ProposeAsync(bool includeRefused = false, CancellationToken cancellationToken = default)
    {
        if (!_observation.IsOn)
        {
            throw new InvalidOperationException("The policy's operations have no 'feedback'. Add it, with 'percent' and 'period'.");
        }

        await _observation.FlushAsync(cancellationToken).ConfigureAwait(false);
        FeedbackState? state = await _observation.StateAsync(cancellationToken).ConfigureAwait(false);
        NecessityProposals found = await _observation.FindAsync(state, cancellationToken).ConfigureAwait(false);
        return includeRefused ? found : found with { Proposals = [.. found.Proposals.Where(proposal => proposal.Decision?.Outcome != NecessityOutcome.Refused)] };
    }

    /// <summary>Records what a person decided about a proposal. It changes no policy: a draft is put into effect as every version is. Who decides anew is recorded too, and holds.</summary>
    /// <param name="proposalId">The proposal, of the version in force.</param>
    /// <param name="outcome">Accepted or refused.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">The person who decides, and holds the role of <see cref="Owner"/>.</param>
    /// <param name="cancellationToken">Gives up; then it is not known whether it is recorded.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="ArgumentException">An argument is empty or too long, or the outcome is none.</exception>
    /// <exception cref="InvalidOperationException">There is no such proposal, <paramref name="by"/> does not hold the role, or the policy has no <c>feedback</c>.</exception>
    public async Task<NecessityDecision> DecideAsync(string proposalId, NecessityOutcome outcome, string reason, Caller by, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(proposalId);
        if (!Enum.IsDefined(outcome))
        {
            throw new ArgumentException("A proposal is accepted or refused.", nameof(outcome));
        }

        Given.Text(reason);
        string person = Given.Holder(by, Owner, "decide what a grant can do without");
        NecessityProposals found = await ProposeAsync(includeRefused: true, cancellationToken).ConfigureAwait(false);
        NecessityProposal proposal = found.Proposals.FirstOrDefault(each => each.Id == proposalId)
            ?? throw new InvalidOperationException("There is no such proposal of the version in force. Read the proposals again: what it is about may have been read since.");
        var decided = new ProposalDecided { Grant = proposal.Grant, Category = proposal.Category, Outcome = outcome, Reason = reason, By = person, Views = proposal.Views, Days = proposal.Days };
        (FeedbackState? state, _) = await _observation.History.HappenAsync(found.PolicyHash, _observation.Practice.Clock.Now, _ => decided, cancellationToken).ConfigureAwait(false);
        return state!.DecisionOf(proposal.Grant, proposal.Category)!;
    }

    /// <summary>Reads what was decided under the version in force, also what was decided anew since.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The decisions, the first in front. May be empty.</returns>
    public async Task<IReadOnlyList<NecessityDecision>> ReadDecisionsAsync(CancellationToken cancellationToken = default) =>
        (await _observation.StateAsync(cancellationToken).ConfigureAwait(false))?.Decisions ?? [];

    /// <summary>Observes no more. What was not written is lost.</summary>
    public void Dispose() => _observation.Dispose();
}
