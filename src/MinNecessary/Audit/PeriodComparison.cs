namespace MinNecessary.Policy;

/// <summary>When a policy is in effect, and its own data (45 CFR 164.530(i)).</summary>
internal static class PeriodComparison
{
    public static void Compare(PolicyDocument before, PolicyDocument after, ChangeCollector changes)
    {
        if (before.Effective != after.Effective)
        {
            // A version that begins later takes over from the one before it, which decides until then.
            changes.Add(
                after.Effective < before.Effective ? PolicyChangeKind.Widens : PolicyChangeKind.Changes,
                PolicyAspect.Period,
                $"It is in effect from {AuditText.Day(after.Effective)} on; the policy before, from {AuditText.Day(before.Effective)} on.",
                before: AuditText.Day(before.Effective),
                after: AuditText.Day(after.Effective));
        }

        if (before.Expires != after.Expires)
        {
            bool isLonger = before.Expires is not null && (after.Expires is null || after.Expires > before.Expires);
            (string was, string @is) = (End(before), End(after));
            changes.Add(isLonger ? PolicyChangeKind.Widens : PolicyChangeKind.Narrows, PolicyAspect.Period, $"It ends {@is}; the policy before ends {was}.", before: was, after: @is);
        }

        AddIf(before.Name != after.Name, $"The policy is called {after.Name}, and was called {before.Name}.", before.Name, after.Name);
        AddIf(before.Owner != after.Owner, $"{after.Owner} answers for it; before, {before.Owner}.", before.Owner, after.Owner);
        (string? wasDue, string? isDue) = (Due(before), Due(after));
        AddIf(wasDue != isDue, $"It has to be reviewed again {(isDue is null ? "at no stated time" : $"by {isDue}")}; before, {(wasDue is null ? "at no stated time" : $"by {wasDue}")}.", wasDue, isDue);

        void AddIf(bool isSo, string sentence, string? was, string? @is)
        {
            if (isSo)
            {
                changes.Add(PolicyChangeKind.Changes, PolicyAspect.Wording, sentence, before: was, after: @is);
            }
        }
    }

    private static string End(PolicyDocument policy) => policy.Expires is { } end ? $"before {AuditText.Day(end)}" : "never";

    private static string? Due(PolicyDocument policy) => policy.ReviewDue is { } due ? AuditText.Day(due) : null;
}
