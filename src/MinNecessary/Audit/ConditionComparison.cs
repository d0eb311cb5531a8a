namespace MinNecessary.Policy;

/// <summary>What has to hold before a grant is used: its conditions, its hours, and whose requests it relies on.</summary>
internal static class ConditionComparison
{
    public static void Compare(GrantPair pair)
    {
        SetComparison when = SetComparison.Of(pair.Was.When, pair.Is.When);
        if (when.Gone.Count > 0)
        {
            pair.Add(PolicyChangeKind.Widens, PolicyAspect.Condition, $"It no longer needs {AuditText.List(when.Gone)}.", before: string.Join(", ", pair.Was.When), after: string.Join(", ", pair.Is.When));
        }

        if (when.New.Count > 0)
        {
            pair.Add(PolicyChangeKind.Narrows, PolicyAspect.Condition, $"It now needs {AuditText.List(when.New)}.", before: string.Join(", ", pair.Was.When), after: string.Join(", ", pair.Is.When));
        }

        CompareHours(pair, pair.Was.Hours, pair.Is.Hours);
        CompareReliance(pair);
    }

    private static void CompareHours(GrantPair pair, AccessHours? was, AccessHours? @is)
    {
        bool isNarrower = IsWithin(@is, was);
        bool isWider = IsWithin(was, @is);
        if (isNarrower && isWider)
        {
            return;
        }

        (string before, string after) = (was is null ? "any hour" : AuditText.Hours(was), @is is null ? "any hour" : AuditText.Hours(@is));
        string remark = isNarrower || isWider ? "" : " Some of these hours were not open before.";
        pair.Add(isNarrower ? PolicyChangeKind.Narrows : PolicyChangeKind.Widens, PolicyAspect.Hours, $"It is used at {after}, and was at {before}.{remark}", before: before, after: after);
    }

    // Hours of two time zones are never within each other: the difference between the zones changes with the seasons.
    private static bool IsWithin(AccessHours? narrow, AccessHours? wide)
    {
        if (wide is null || narrow is null)
        {
            return wide is null;
        }

        bool isSameZone = string.Equals(narrow.Zone, wide.Zone, StringComparison.Ordinal);
        return isSameZone && narrow.From >= wide.From && narrow.To <= wide.To && !Days(narrow).Except(Days(wide)).Any();
    }

    private static IEnumerable<DayOfWeek> Days(AccessHours hours) => hours.Days.Count == 0 ? Enum.GetValues<DayOfWeek>() : hours.Days;

    private static void CompareReliance(GrantPair pair)
    {
        SetComparison bases = SetComparison.Of(pair.Was.Reliance.Select(basis => basis.ToString()), pair.Is.Reliance.Select(basis => basis.ToString()));
        (string before, string after) = (string.Join(", ", pair.Was.Reliance), string.Join(", ", pair.Is.Reliance));
        if (pair.Was.Reliance.Count > 0 && pair.Is.Reliance.Count == 0)
        {
            pair.Add(PolicyChangeKind.Widens, PolicyAspect.Reliance, $"It no longer needs a request that can be relied on; it needed one of {before}.", before: before, after: "");
        }
        else if (pair.Was.Reliance.Count == 0 && pair.Is.Reliance.Count > 0)
        {
            pair.Add(PolicyChangeKind.Narrows, PolicyAspect.Reliance, $"It now needs a request that can be relied on, one of {after}.", before: "", after: after);
        }
        else if (bases.New.Count > 0 || bases.Gone.Count > 0)
        {
            pair.Add(bases.New.Count > 0 ? PolicyChangeKind.Widens : PolicyChangeKind.Narrows, PolicyAspect.Reliance, $"It relies on requests of {after}, and relied on those of {before}.", before: before, after: after);
        }
    }
}
