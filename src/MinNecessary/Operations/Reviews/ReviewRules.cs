using System.Text.Json;

namespace MinNecessary.Operations;

/// <summary>How reviews are kept.</summary>
internal sealed class ReviewRules(PracticeClock clock) : IHistoryRules<Review, ReviewEvent>
{
    public const string ReviewKind = "Review";

    public string Kind => ReviewKind;

    public Review Apply(Review? before, string id, ReviewEvent happened, DateTimeOffset at)
    {
        Review review = before ?? new Review { Period = ReviewPeriod.OfId(id) };
        return happened switch
        {
            ReviewDecided decided => review with { Decisions = [.. review.Decisions, new ReviewDecision { At = at, By = decided.By, What = decided.What, Why = decided.Why }] },
            ReviewActionSet set => review with
            {
                Actions = [.. review.Actions, new ReviewAction { Number = review.Actions.Count + 1, Kpi = set.Kpi, Owner = set.Owner, DueOn = set.DueOn, What = set.What, By = set.By }],
            },
            ReviewActionDone done => review with
            {
                Actions = [.. review.Actions.Select(action => action.Number == done.Number ? action with { DoneAt = at, DoneBy = done.By, Result = done.Result } : action)],
            },
            ReviewClosed closed => review with { Closing = new ReviewClosing { At = at, By = closed.By, Summary = closed.Summary, Material = closed.Material } },
            ReviewLimitPassed passed => review with { PassedLimits = [.. review.PassedLimits, passed.Key] },
            _ => review,
        };
    }

    public DateTimeOffset? NextLimit(Review state) =>
        LimitsOf(state).Where(limit => !state.PassedLimits.Contains(limit.Key)).Select(limit => (DateTimeOffset?)limit.PassesAt).Min();

    public bool IsOpen(Review state) => state.Closing is null || state.Actions.Any(action => action.DoneAt is null);

    public string? About(Review state) => null;

    public byte[] Write(ReviewEvent happened) => JsonSerializer.SerializeToUtf8Bytes(happened, PeopleJson.Default.ReviewEvent);

    public ReviewEvent Read(ReadOnlySpan<byte> content) => OperationsJson.Read(content, PeopleJson.Default.ReviewEvent, "review");

    /// <summary>The limits of its actions that are not done. That of the review itself is its schedule's.</summary>
    public IEnumerable<RunningLimit> LimitsOf(Review review) => review.Actions.Where(action => action.DoneAt is null)
        .Select(action => new RunningLimit(LimitKey.Of("ReviewAction", review.Period.Id, LimitKey.Of(action.DueOn), FormattableString.Invariant($"{action.Number}")), action.Owner, clock.StartOf(action.DueOn.AddDays(1))));
}
