namespace MinNecessary.Policy;

/// <summary>Who may use a grant in an emergency, for how long, and what holds all the same (45 CFR 164.312(a)(2)(ii)).</summary>
internal static class EmergencyComparison
{
    public static void Compare(GrantPair pair)
    {
        CompareLate(pair);
        switch (pair.Was.Emergency, pair.Is.Emergency)
        {
            case (null, null):
                return;
            case (null, { } opened):
                pair.Add(PolicyChangeKind.Widens, PolicyAspect.Emergency, $"{AuditText.List(opened.Roles)} may now use it in an emergency, for {AuditText.Span(opened.ValidFor)}{WithoutConditions(opened)}.", after: string.Join(", ", opened.Roles));
                return;
            case ({ } closed, null):
                pair.Add(PolicyChangeKind.Narrows, PolicyAspect.Emergency, $"{AuditText.List(closed.Roles)} may no longer use it in an emergency.", before: string.Join(", ", closed.Roles));
                return;
            case ({ } was, { } @is):
                Compare(pair, was, @is);
                return;
        }
    }

    private static void Compare(GrantPair pair, EmergencyDefinition was, EmergencyDefinition @is)
    {
        SetComparison roles = SetComparison.Of(was.Roles, @is.Roles);
        Report(PolicyChangeKind.Widens, roles.New.Count > 0, $"{AuditText.List(roles.New)} may now use it in an emergency.", string.Join(", ", was.Roles), string.Join(", ", @is.Roles));
        Report(PolicyChangeKind.Narrows, roles.Gone.Count > 0, $"{AuditText.List(roles.Gone)} may no longer use it in an emergency.", string.Join(", ", was.Roles), string.Join(", ", @is.Roles));

        (string before, string after) = (AuditText.Span(was.ValidFor), AuditText.Span(@is.ValidFor));
        Report(PolicyChangeKind.Widens, @is.ValidFor > was.ValidFor, $"An emergency lasts {after}, and lasted {before}.", before, after);
        Report(PolicyChangeKind.Narrows, @is.ValidFor < was.ValidFor, $"An emergency lasts {after}, and lasted {before}.", before, after);

        // A condition that the grant itself gained or lost is reported there.
        SetComparison held = SetComparison.Of(Held(pair.Was, was).Intersect(pair.Is.When, StringComparer.Ordinal), Held(pair.Is, @is));
        Report(PolicyChangeKind.Widens, held.Gone.Count > 0, $"An emergency now sets aside {AuditText.List(held.Gone)}.", string.Join(", ", was.Overrides), string.Join(", ", @is.Overrides));
        string[] kept = [.. held.New.Intersect(was.Overrides, StringComparer.Ordinal)];
        Report(PolicyChangeKind.Narrows, kept.Length > 0, $"An emergency no longer sets aside {AuditText.List(kept)}.", string.Join(", ", was.Overrides), string.Join(", ", @is.Overrides));

        void Report(PolicyChangeKind kind, bool isSo, string sentence, string before, string after)
        {
            if (isSo)
            {
                pair.Add(kind, PolicyAspect.Emergency, sentence, before: before, after: after);
            }
        }
    }

    private static void CompareLate(GrantPair pair)
    {
        (bool was, bool @is) = (pair.Was.Emergency?.IsLoggedLate == true, pair.Is.Emergency?.IsLoggedLate == true);
        if (@is && !was)
        {
            pair.Add(PolicyChangeKind.Widens, PolicyAspect.Emergency, "An emergency now goes on while the disclosure log cannot be written.", before: "false", after: "true");
        }
        else if (was && pair.Is.Emergency is { IsLoggedLate: false })
        {
            pair.Add(PolicyChangeKind.Narrows, PolicyAspect.Emergency, "An emergency no longer goes on while the disclosure log cannot be written.", before: "true", after: "false");
        }
    }

    private static string WithoutConditions(EmergencyDefinition emergency) => emergency.Overrides.Count == 0 ? "" : $" and without {AuditText.List(emergency.Overrides)}";

    /// <summary>The conditions that hold in an emergency too.</summary>
    private static IEnumerable<string> Held(GrantDefinition grant, EmergencyDefinition emergency) => grant.When.Except(emergency.Overrides, StringComparer.Ordinal);
}
