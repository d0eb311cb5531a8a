namespace MinNecessary.Disclosures;

/// <summary>
/// Whom one view shows something of, while it is made: a nested model may have a subject of its own. Nothing is recorded of a view that is not made. Used
/// by one thread.
/// </summary>
internal sealed class ReleaseDraft(string model)
{
    private readonly List<SubjectDecision> _subjects = [];

    public void Add(SubjectDecision subject)
    {
        if (!_subjects.Contains(subject))
        {
            _subjects.Add(subject);
        }
    }

    /// <exception cref="AccessDeniedException">It cannot be recorded.</exception>
    public void Record(Decision decision)
    {
        foreach (SubjectDecision subject in _subjects)
        {
            decision.Parts.Disclosures!.Release(decision, subject, model, 1);
        }

        _subjects.Clear();
    }
}
