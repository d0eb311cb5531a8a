namespace MinNecessary.Policy;

/// <summary>Says what differs in one part of operations, in the words that all parts have in common.</summary>
internal sealed class OperationsPartComparison(ChangeCollector changes)
{
    /// <summary>The parts of one kind: those that are new and gone are said, those that are in both are compared.</summary>
    public void Each<T>(string what, IReadOnlyDictionary<string, T> was, IReadOnlyDictionary<string, T> @is, Func<T, IEnumerable<string>> roles, Action<string, T, T> compare, PolicyChangeKind added = PolicyChangeKind.Changes)
    {
        foreach ((string name, T part) in was.Where(part => !@is.ContainsKey(part.Key)))
        {
            Say(added == PolicyChangeKind.Widens ? PolicyChangeKind.Narrows : PolicyChangeKind.Changes, $"{what} {name} is gone.", roles(part));
        }

        foreach ((string name, T part) in @is)
        {
            if (was.TryGetValue(name, out T? earlier))
            {
                compare(name, earlier, part);
            }
            else
            {
                Say(added, $"{what} {name} is new.", roles(part));
            }
        }
    }

    public void Say(PolicyChangeKind kind, string sentence, IEnumerable<string>? roles = null, string? before = null, string? after = null, IEnumerable<string>? categories = null) =>
        changes.Add(kind, PolicyAspect.Operations, sentence, roles, categories: categories, before: before, after: after);

    public void Text(string what, string? was, string? @is, params string[] roles)
    {
        if (was != @is)
        {
            Say(PolicyChangeKind.Changes, $"{what} is {@is ?? "not said"}, and was {was ?? "not said"}.", roles, was, @is);
        }
    }

    public void Number(string what, decimal was, decimal @is, params string[] roles) => Text(what, FormattableString.Invariant($"{was}"), FormattableString.Invariant($"{@is}"), roles);

    /// <summary>A time limit: longer, shorter, new or gone. How long work may wait is no disclosure.</summary>
    public void Limit(string what, TimeSpan? was, TimeSpan? @is, params string[] roles)
    {
        if (was == @is)
        {
            return;
        }

        string? before = was is { } earlier ? AuditText.Span(earlier) : null;
        string? after = @is is { } later ? AuditText.Span(later) : null;
        string sentence = (was, @is) switch
        {
            (null, _) => $"{what} is now limited to {after}.",
            (_, null) => $"{what} is no longer limited; the limit was {before}.",
            _ => $"{what} is {(@is > was ? "lengthened" : "shortened")} to {after}, from {before}.",
        };
        Say(PolicyChangeKind.Changes, sentence, roles, before, after);
    }

    /// <summary>A list of texts or names. Where what it names is disclosed, a longer one widens.</summary>
    public void List(string what, IEnumerable<string> was, IEnumerable<string> @is, IEnumerable<string> roles, bool discloses = false, bool areCategories = false)
    {
        SetComparison names = SetComparison.Of(was, @is);
        if (names.New.Count > 0)
        {
            Say(discloses ? PolicyChangeKind.Widens : PolicyChangeKind.Changes, $"{what} {AuditText.List(names.New)}, new.", roles, after: string.Join(", ", names.New), categories: areCategories ? names.New : null);
        }

        if (names.Gone.Count > 0)
        {
            Say(discloses ? PolicyChangeKind.Narrows : PolicyChangeKind.Changes, $"{what} {AuditText.List(names.Gone)} no longer.", roles, before: string.Join(", ", names.Gone), categories: areCategories ? names.Gone : null);
        }
    }
}
