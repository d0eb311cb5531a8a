using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>
/// The weekly review of the work and the monthly review of the policy (45 CFR 164.308(a)(1)(ii)(D), 164.530(i)): decisions with their reasons, actions
/// that are each tied to a measure, and who closed it. Safe for concurrent use, on several machines too.
/// </summary>
public sealed class ReviewDesk
{
    private readonly History<Review, ReviewEvent> _reviews;
    private readonly ReviewLimits _limits;
    private readonly OperatedPolicy _policy;
    private readonly PracticeClock _clock;

    internal ReviewDesk(IOperationsStore store, OperatedPolicy policy, PracticeClock clock, ILimitCases cases)
    {
        var rules = new ReviewRules(clock);
        _reviews = new History<Review, ReviewEvent>(store, rules);
        _limits = new ReviewLimits(store, _reviews, rules, policy, clock, cases);
        (_policy, _clock) = (policy, clock);
    }

    /// <summary>Logs a decision, with its reason.</summary>
    /// <param name="period">The week or month.</param>
    /// <param name="what">What was decided.</param>
    /// <param name="why">Why.</param>
    /// <param name="by">Who enters it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The review.</returns>
    /// <exception cref="ArgumentException">An argument is empty or too long.</exception>
    /// <exception cref="InvalidOperationException">The policy has no such review, the period has not begun, or the review is closed.</exception>
    public async Task<Review> DecideAsync(ReviewPeriod period, string what, string why, string by, CancellationToken cancellationToken = default)
    {
        var decided = new ReviewDecided { By = Given.Id(by), What = Given.Text(what), Why = Given.Text(why) };
        return await HappenAsync(period, review => Open(review, decided), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Asks for an action, tied to a measure. Where it is not done in time, a case is opened.</summary>
    /// <param name="period">The week or month.</param>
    /// <param name="kpi">The measure that it is to move: one that the policy defines.</param>
    /// <param name="owner">The role that does it.</param>
    /// <param name="dueOn">The last day on which it is to be done.</param>
    /// <param name="what">What is to be done.</param>
    /// <param name="by">Who asks for it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The review; the action is the last of its <see cref="Review.Actions"/>.</returns>
    /// <exception cref="ArgumentException">An argument is empty or too long, the day is past, or the policy has no such measure or role.</exception>
    /// <exception cref="InvalidOperationException">The policy has no such review, the period has not begun, or the review is closed.</exception>
    public async Task<Review> ActAsync(ReviewPeriod period, Kpi kpi, string owner, DateOnly dueOn, string what, string by, CancellationToken cancellationToken = default)
    {
        if (!_policy.Operations.Kpis.ContainsKey(kpi))
        {
            throw new ArgumentException("The policy does not define that measure under 'kpis'.", nameof(kpi));
        }

        if (owner is null || !_policy.Document.Roles.ContainsKey(owner))
        {
            throw new ArgumentException("The policy has no such role.", nameof(owner));
        }

        if (dueOn < _clock.Today)
        {
            throw new ArgumentException("The day is past.", nameof(dueOn));
        }

        var set = new ReviewActionSet { Kpi = kpi, Owner = owner, DueOn = dueOn, What = Given.Text(what), By = Given.Id(by) };
        return await HappenAsync(period, review => Open(review, set), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Enters that an action is done, also after the review is closed.</summary>
    /// <param name="period">The week or month of the review.</param>
    /// <param name="number">The action.</param>
    /// <param name="result">What came of it.</param>
    /// <param name="by">Who did it, and holds the role that owns it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The review.</returns>
    /// <exception cref="ArgumentException">An argument is empty or too long.</exception>
    /// <exception cref="InvalidOperationException">There is no such action, it is done already, or <paramref name="by"/> does not hold its owner's role.</exception>
    public async Task<Review> CompleteActionAsync(ReviewPeriod period, int number, string result, Caller by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(by);
        Given.Text(result);
        return await HappenAsync(period, Decide, cancellationToken).ConfigureAwait(false);

        ReviewEvent Decide(Review? review) => review?.Actions.FirstOrDefault(action => action.Number == number) switch
        {
            null => throw new InvalidOperationException("The review has no such action."),
            { DoneAt: not null } => throw new InvalidOperationException("The action is done already. What came of it stands."),
            { } action => new ReviewActionDone { Number = number, By = Given.Holder(by, action.Owner, "complete the action"), Result = result },
        };
    }

    /// <summary>Closes a review, once its week or month is over. What it decided stands from then on.</summary>
    /// <param name="period">The week or month.</param>
    /// <param name="summary">What came out.</param>
    /// <param name="by">The person who closes it, and holds the role that the policy names as its owner.</param>
    /// <param name="material">What lay on the table: for a month, and only then.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The review.</returns>
    /// <exception cref="ArgumentException">An argument is empty or too long, or the material is missing for a month, given for a week, or of another policy.</exception>
    /// <exception cref="InvalidOperationException">The policy has no such review, the period is not over, the review is closed, or <paramref name="by"/> is not to close it.</exception>
    public async Task<Review> CloseAsync(ReviewPeriod period, string summary, Caller by, PolicyReviewMaterial? material = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(period);
        if (period.Cadence == ReviewCadence.Monthly != material is not null || (material is not null && material.PolicyName != _policy.Document.Name))
        {
            throw new ArgumentException("A review of the policy is closed with what lay on the table of this policy, and one of a week without.", nameof(material));
        }

        var closed = new ReviewClosed { By = Given.Holder(by, _limits.DefinitionOf(period.Cadence).Owner, "close the review"), Summary = Given.Text(summary), Material = material };
        if (_clock.Today <= period.LastDay)
        {
            throw new InvalidOperationException($"{period} is not over. Close its review after its last day.");
        }

        return await HappenAsync(period, review => Open(review, closed), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Finds the review of a week or month.</summary>
    /// <param name="period">The week or month.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The review; null where nothing was entered.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    public async Task<Review?> FindAsync(ReviewPeriod period, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(period);
        return await _reviews.FindAsync(period.Id, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads all reviews of a cadence.</summary>
    /// <param name="cadence">Weeks or months.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The reviews in which something was entered, the first in front. May be empty.</returns>
    public async Task<IReadOnlyList<Review>> ReadAsync(ReviewCadence cadence, CancellationToken cancellationToken = default)
    {
        List<Review> all = [];
        await foreach (Review review in _reviews.ReadAsync(new OperationsQuery { Kind = ReviewRules.ReviewKind }, cancellationToken).ConfigureAwait(false))
        {
            all.Add(review);
        }

        return [.. all.Where(review => review.Period.Cadence == cadence).OrderBy(review => review.Period.FirstDay)];
    }

    /// <summary>
    /// Opens a case for each review that was not closed in time, and for each action that was not done in time. The first call begins the reviews, with the
    /// week and the month that it is in. Call it often, on as many machines as you like: each opens one case.
    /// </summary>
    /// <param name="cancellationToken">Gives up; what is left is done by the next call.</param>
    /// <returns>How many limits it found passed.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken = default) => await _limits.RunAsync(cancellationToken).ConfigureAwait(false);

    private async ValueTask<Review> HappenAsync(ReviewPeriod period, Func<Review?, ReviewEvent> decide, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(period);
        _limits.DefinitionOf(period.Cadence);
        if (period.FirstDay > _clock.Today)
        {
            throw new InvalidOperationException($"{period} has not begun.");
        }

        (Review? review, _) = await _reviews.HappenAsync(period.Id, _clock.Now, decide, cancellationToken).ConfigureAwait(false);
        return review!;
    }

    private static ReviewEvent Open(Review? review, ReviewEvent happened) =>
        review?.Closing is null ? happened : throw new InvalidOperationException("The review is closed. What it decided stands; enter it in the next one.");
}
