namespace MinNecessary.Operations;

/// <summary>
/// Sees to the period of feedback: when it is over, each grant with a proposal that nobody has decided has one case; and a day later again, since what was seen too
/// little may have been seen enough.
/// </summary>
internal sealed class NecessityLimits(NecessityObservation observation, ILimitCases cases) : ITimeLimits
{
    private static readonly TimeSpan BetweenFlushes = TimeSpan.FromHours(1);

    public async ValueTask RunAsync(CancellationToken cancellationToken)
    {
        if (!observation.IsOn)
        {
            return;
        }

        if (observation.IsFlushDue(BetweenFlushes))
        {
            await observation.FlushAsync(cancellationToken).ConfigureAwait(false);
        }

        DateTimeOffset now = observation.Practice.Clock.Now;
        FeedbackState? state = await observation.StateAsync(cancellationToken).ConfigureAwait(false);
        if (state is null || now < state.NextAt)
        {
            return;
        }

        await observation.FlushAsync(cancellationToken).ConfigureAwait(false);
        NecessityProposals found = await observation.FindAsync(state, cancellationToken).ConfigureAwait(false);
        string[] owing = [.. found.Proposals.Where(proposal => proposal.Decision is null).Select(proposal => proposal.Grant).Distinct(StringComparer.Ordinal).Except(state.Reported, StringComparer.Ordinal)];
        foreach (string grant in owing)
        {
            await cases.OpenAsync(LimitKey.Of("NecessityFeedback", found.PolicyVersion, grant), observation.Owner, state.NextAt, cancellationToken).ConfigureAwait(false);
        }

        // Where another machine was first, it has noted the same.
        var looked = new FeedbackChecked { Grants = owing, NextAt = now + TimeSpan.FromDays(1) };
        await observation.History.HappenAsync(found.PolicyHash, now, before => before!.NextAt == state.NextAt ? looked : null, cancellationToken).ConfigureAwait(false);
    }
}
