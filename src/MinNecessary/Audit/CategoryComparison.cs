namespace MinNecessary.Policy;

/// <summary>What a grant shows of each category, and whether that is an entire medical record (45 CFR 164.514(d)(2)(i)(B), (d)(5)).</summary>
internal static class CategoryComparison
{
    public static void Compare(GrantPair pair)
    {
        // Categories that went the same way are one change: a person reads a list more easily than a page of lines.
        foreach (IGrouping<(CategoryShowing Was, CategoryShowing Is), string> group in pair.Was.Shown.Union(pair.Is.Shown, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .GroupBy(category => (Was: CategoryShowing.Of(pair.Was, category), Is: CategoryShowing.Of(pair.Is, category))).Where(group => group.Key.Was != group.Key.Is))
        {
            (PolicyChangeKind kind, string remark) = MaskOrder.Compare(group.Key.Was, group.Key.Is);
            string shown = group.Key.Is.IsWithheld ? "withheld" : $"shown {group.Key.Is}";
            string was = group.Count() == 1 ? "it was" : "they were";
            pair.Add(kind, PolicyAspect.Category, $"{AuditText.Are(group)} {shown}; {was} {(group.Key.Was.IsWithheld ? "withheld" : $"shown {group.Key.Was}")}.{remark}{Unblocked(pair, group.Key.Is, group)}", group, group.Key.Was.ToString(), group.Key.Is.ToString());
        }

        CompareEntireRecord(pair);
    }

    // 45 CFR 164.522(a): what no view could leave out had the whole record refused. It no longer has to be left out.
    private static string Unblocked(GrantPair pair, CategoryShowing @is, IEnumerable<string> categories)
    {
        string[] fixedOnes = [.. categories.Where(category => @is.IsWithheld && !pair.Before.IsRestrictable(pair.Was, category))];
        return fixedOnes.Length == 0 ? "" : $" A record for which {AuditText.Are(fixedOnes)} restricted was refused whole, and is now shown without.";
    }

    private static void CompareEntireRecord(GrantPair pair)
    {
        bool was = MedicalRecord.IsEntire(pair.Was.Disclose);
        bool @is = MedicalRecord.IsEntire(pair.Is.Disclose);
        if (was != @is)
        {
            string why = pair.Is.EntireRecord is { } justification ? $", because: {justification}" : ".";
            pair.Add(
                @is ? PolicyChangeKind.Widens : PolicyChangeKind.Narrows,
                PolicyAspect.EntireRecord,
                @is ? $"It now shows an entire medical record{why}" : "It no longer shows an entire medical record.",
                MedicalRecord.Categories,
                pair.Was.EntireRecord,
                pair.Is.EntireRecord);
        }
        else if (pair.Was.EntireRecord != pair.Is.EntireRecord)
        {
            pair.Add(PolicyChangeKind.Changes, PolicyAspect.EntireRecord, "The justification for an entire medical record reads differently.", MedicalRecord.Categories, pair.Was.EntireRecord, pair.Is.EntireRecord);
        }
    }
}
