using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>What is observed of the policy in force, by this process and by all, and what follows from it.</summary>
internal sealed class NecessityObservation : IDisposable
{
    private readonly IOperationsStore _store;
    private readonly int _needed;
    private readonly ReadsRecorder? _recorder;

    public NecessityObservation(Practice practice, IOperationsStore store, int needed)
    {
        (Practice, _store, _needed) = (practice, store, needed);
        History = new History<FeedbackState, FeedbackEvent>(store, new FeedbackRules());
        if (practice.Operations.Feedback is { } feedback)
        {
            _recorder = new ReadsRecorder(store, practice.Policy.Hash, new ReadObserver(practice.Policy.Name, feedback.Percent));
        }
    }

    public Practice Practice { get; }

    public History<FeedbackState, FeedbackEvent> History { get; }

    /// <summary>Whether the policy has it observed.</summary>
    public bool IsOn => _recorder is not null;

    /// <summary>The role that decides, and owns the cases.</summary>
    public string Owner => Practice.Operations.MonthlyReview?.Owner ?? Practice.LimitOwner;

    public bool IsFlushDue(TimeSpan interval) => _recorder is not null && _recorder.IsDue(Practice.Clock.Now, interval);

    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        if (_recorder is not null)
        {
            await _recorder.FlushAsync(Practice.Clock.Now, () => BeginAsync(cancellationToken), cancellationToken).ConfigureAwait(false);
        }
    }

    public ValueTask<FeedbackState?> StateAsync(CancellationToken cancellationToken) => History.FindAsync(Practice.Policy.Hash, cancellationToken);

    /// <summary>What is proposed as things stand, what was refused too; nothing until the period is over.</summary>
    public async ValueTask<NecessityProposals> FindAsync(FeedbackState? state, CancellationToken cancellationToken)
    {
        DateTimeOffset now = Practice.Clock.Now;
        PolicyDocument policy = Practice.Policy;
        var found = new NecessityProposals
        {
            PolicyName = policy.Name,
            PolicyVersion = policy.Version,
            PolicyHash = policy.Hash,
            ObservedSince = state?.Since,
            ProposesFrom = state?.EndsAt,
            Proposals = [],
            Unproven = [],
        };
        if (state is null || now < state.EndsAt)
        {
            return found;
        }

        IReadOnlyList<ObservedView> views = await ReadsReader.ReadAsync(_store, policy.Hash, cancellationToken).ConfigureAwait(false);
        (IReadOnlyList<UnreadCategory> unread, IReadOnlyList<UnprovenCategory> unproven) = NecessityFinder.Find(policy, views, _needed);
        int days = (int)(now - state.Since).TotalDays;
        return found with { Proposals = [.. unread.Select(each => Proposal(policy, state, each, days))], Unproven = unproven };
    }

    public void Dispose() => _recorder?.Dispose();

    private async ValueTask BeginAsync(CancellationToken cancellationToken)
    {
        DateTimeOffset now = Practice.Clock.Now;
        FeedbackDefinition feedback = Practice.Operations.Feedback!;
        var begun = new FeedbackBegun { PolicyName = Practice.Policy.Name, PolicyVersion = Practice.Policy.Version, Percent = feedback.Percent, EndsAt = Practice.Clock.EndOf(now, feedback.Period) };
        await History.HappenAsync(Practice.Policy.Hash, now, before => before is null ? begun : null, cancellationToken).ConfigureAwait(false);
    }

    private static NecessityProposal Proposal(PolicyDocument policy, FeedbackState state, UnreadCategory unread, int days) => new()
    {
        Id = $"{policy.Hash[..12]}/{unread.Grant}/{unread.Category}",
        Grant = unread.Grant,
        Category = unread.Category,
        Views = unread.Views,
        Days = days,
        Members = unread.Members,
        Decision = state.DecisionOf(unread.Grant, unread.Category),
    };
}
