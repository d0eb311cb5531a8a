namespace MinNecessary.Disclosures;

/// <summary>
/// What views are made of under a decision for a bulk disclosure: it takes the place of one entry for each. One file leaves under the decision, and
/// nothing is shown before the file is begun or after it is done. Safe for concurrent use.
/// </summary>
/// <param name="roots">Of each decision's entry that is about several subjects, the root of their tree, by the entry's id.</param>
internal sealed class BulkTally(IReadOnlyDictionary<string, string> roots)
{
    private static readonly Reason Only = new(
        ReasonCodes.BulkOnly, ReasonKind.NotPermitted, "45 CFR 164.312(b)", "The decision is for a bulk disclosure, and what it shows leaves in its file alone. Make views while the file is open, and send the file after CompleteAsync.");

    private readonly object _lock = new();
    private readonly Dictionary<(SubjectDecision Subject, string Model), int> _shown = [];
    private BulkState _state;

    /// <summary>The root of the subjects of an entry; null for one that is about one subject.</summary>
    public string? RootOf(string entryId) => roots.GetValueOrDefault(entryId);

    /// <exception cref="AccessDeniedException">It was begun before.</exception>
    public void Begin(Decision decision) => Step(decision, BulkState.Decided, BulkState.Open);

    /// <exception cref="AccessDeniedException">The file is not open.</exception>
    public void Add(Decision decision, SubjectDecision subject, string model, int count)
    {
        lock (_lock)
        {
            Require(decision, BulkState.Open);
            _shown[(subject, model)] = _shown.GetValueOrDefault((subject, model)) + count;
        }
    }

    /// <summary>Ends it: no view is made any more.</summary>
    /// <returns>How many records of a model views were made of, of whom.</returns>
    /// <exception cref="AccessDeniedException">The file is not open.</exception>
    public IReadOnlyDictionary<(SubjectDecision Subject, string Model), int> Close(Decision decision)
    {
        Step(decision, BulkState.Open, BulkState.Closed);
        return _shown;
    }

    /// <summary>Nothing is shown any more, and nothing leaves.</summary>
    public void Abandon()
    {
        lock (_lock)
        {
            _state = _state == BulkState.Released ? _state : BulkState.Abandoned;
        }
    }

    public void Release(Decision decision) => Step(decision, BulkState.Closed, BulkState.Released);

    /// <summary>Throws where the file has not left by way of the log.</summary>
    /// <exception cref="AccessDeniedException">It has not.</exception>
    public void RequireReleased(Decision decision)
    {
        lock (_lock)
        {
            Require(decision, BulkState.Released);
        }
    }

    private void Step(Decision decision, BulkState from, BulkState to)
    {
        lock (_lock)
        {
            Require(decision, from);
            _state = to;
        }
    }

    private void Require(Decision decision, BulkState state)
    {
        if (_state != state)
        {
            throw new AccessDeniedException(decision.Grant.Name, [Only]);
        }
    }
}
