namespace MinNecessary.Disclosures;

/// <summary>
/// Whom a view shows something of, while it is made: a nested model may have a subject of its own. Nothing is recorded of a view that is not made, or
/// that nobody is given. Of one view it is used by one thread; of a query by several, each of which makes its views one after another.
/// </summary>
internal sealed class ReleaseDraft(string model, bool isShared)
{
    private readonly List<SubjectDecision>? _own = isShared ? null : [];
    private readonly ThreadLocal<List<SubjectDecision>>? _ofThreads = isShared ? new(() => []) : null;

    private List<SubjectDecision> Subjects => _own ?? _ofThreads!.Value!;

    public void Add(SubjectDecision subject)
    {
        if (!Subjects.Contains(subject))
        {
            Subjects.Add(subject);
        }
    }

    public void Discard() => Subjects.Clear();

    /// <exception cref="AccessDeniedException">It cannot be recorded.</exception>
    public void Record(Decision decision)
    {
        foreach (SubjectDecision subject in Subjects)
        {
            decision.Parts.Disclosures!.Release(decision, subject, model, 1);
        }

        Subjects.Clear();
    }
}
