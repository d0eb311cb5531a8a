namespace MinNecessary.Policy;

/// <summary>The criteria for one activity as they were and as they are.</summary>
internal sealed record ReviewPair(PolicyDocument Before, PolicyDocument After, ReviewCriteria Was, ReviewCriteria Is, string What, IReadOnlyList<string> Roles, ChangeCollector Changes)
{
    public void AddIf(bool isSo, PolicyChangeKind kind, string sentence, string? before = null, string? after = null)
    {
        if (isSo)
        {
            Changes.Add(kind, PolicyAspect.Review, sentence, Roles, before: before, after: after);
        }
    }
}
