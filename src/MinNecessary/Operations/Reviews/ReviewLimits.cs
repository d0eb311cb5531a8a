using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>Sees to the time limits of reviews: that each week and month is closed in time, and each action done.</summary>
internal sealed class ReviewLimits
{
    private readonly History<Review, ReviewEvent> _reviews;
    private readonly History<ReviewSchedule, ScheduleEvent> _schedules;
    private readonly ReviewRules _rules;
    private readonly OperatedPolicy _policy;
    private readonly PracticeClock _clock;
    private readonly ILimitCases _cases;

    public ReviewLimits(IOperationsStore store, History<Review, ReviewEvent> reviews, ReviewRules rules, OperatedPolicy policy, PracticeClock clock, ILimitCases cases)
    {
        (_reviews, _rules, _policy, _clock, _cases) = (reviews, rules, policy, clock, cases);
        _schedules = new History<ReviewSchedule, ScheduleEvent>(store, new ScheduleRules(LimitOf));
    }

    public PeriodicReview DefinitionOf(ReviewCadence cadence) =>
        Find(cadence) ?? throw new InvalidOperationException($"The policy's operations have no {cadence} review. Add it under 'reviews'.");

    public async ValueTask<int> RunAsync(CancellationToken cancellationToken) =>
        await RunActionsAsync(cancellationToken).ConfigureAwait(false)
        + await RunScheduleAsync(ReviewCadence.Weekly, cancellationToken).ConfigureAwait(false)
        + await RunScheduleAsync(ReviewCadence.Monthly, cancellationToken).ConfigureAwait(false);

    private PeriodicReview? Find(ReviewCadence cadence) => cadence == ReviewCadence.Weekly ? _policy.Operations.WeeklyReview : _policy.Operations.MonthlyReview;

    private DateTimeOffset? LimitOf(ReviewPeriod period) => Find(period.Cadence) is { } definition ? _clock.Due(_clock.StartOf(period.LastDay.AddDays(1)), definition.Within) : null;

    private async ValueTask<int> RunScheduleAsync(ReviewCadence cadence, CancellationToken cancellationToken)
    {
        if (Find(cadence) is not { } definition)
        {
            return 0;
        }

        int count = 0;
        string id = cadence.ToString();
        DateTimeOffset now = _clock.Now;

        // What was before the policy took effect owes no review.
        DateOnly first = _clock.Today > _policy.Document.Effective ? _clock.Today : _policy.Document.Effective;
        (ReviewSchedule? schedule, _) = await _schedules.HappenAsync(id, now, before => before is null ? new ScheduleEvent { Next = ReviewPeriod.Of(cadence, first).FirstDay } : null, cancellationToken).ConfigureAwait(false);
        while (schedule!.Next is { } period && LimitOf(period) is { } limit && limit <= now)
        {
            Review? review = await _reviews.FindAsync(period.Id, cancellationToken).ConfigureAwait(false);
            bool isLate = review?.Closing is null || review.Closing.At >= limit;
            if (isLate)
            {
                await _cases.OpenAsync(LimitKey.Of("Review", period.Id), definition.Owner, limit, cancellationToken).ConfigureAwait(false);
            }

            (schedule, bool happened) = await _schedules.HappenAsync(id, now, before => before!.Next == period ? new ScheduleEvent { Next = period.Next.FirstDay } : null, cancellationToken).ConfigureAwait(false);
            count += happened && isLate ? 1 : 0;
        }

        return count;
    }

    private async ValueTask<int> RunActionsAsync(CancellationToken cancellationToken)
    {
        int count = 0;
        DateTimeOffset now = _clock.Now;
        await foreach (Review review in _reviews.ReadAsync(new OperationsQuery { Kind = ReviewRules.ReviewKind, IsOpen = true }, cancellationToken).ConfigureAwait(false))
        {
            foreach (RunningLimit limit in _rules.LimitsOf(review).Where(limit => limit.PassesAt <= now && !review.PassedLimits.Contains(limit.Key)))
            {
                await _cases.OpenAsync(limit.Key, limit.Owner, limit.PassesAt, cancellationToken).ConfigureAwait(false);
                (_, bool happened) = await _reviews.HappenAsync(
                    review.Period.Id, now, before => before!.PassedLimits.Contains(limit.Key) ? null : new ReviewLimitPassed { Key = limit.Key }, cancellationToken).ConfigureAwait(false);
                count += happened ? 1 : 0;
            }
        }

        return count;
    }
}
