namespace MinNecessary.Policy;

/// <summary>Which models and rows a grant covers (45 CFR 164.514(d)(2)(i)(B)).</summary>
internal static class CoverageComparison
{
    public static void Compare(GrantPair pair)
    {
        CompareModels(pair, pair.Was.Models, pair.Is.Models);
        foreach (string context in pair.Was.Rows.Concat(pair.Is.Rows).Select(row => row.Context).Distinct(StringComparer.Ordinal))
        {
            CompareRows(pair, RowOf(pair.Was, context), RowOf(pair.Is, context));
        }
    }

    // An empty list stands for every model.
    private static void CompareModels(GrantPair pair, IReadOnlyList<string> was, IReadOnlyList<string> @is)
    {
        SetComparison models = SetComparison.Of(was, @is);
        if (models.Gone.Count == 0 && models.New.Count == 0)
        {
            return;
        }

        bool isWider = was.Count > 0 && (@is.Count == 0 || models.New.Count > 0);
        (string before, string after) = (was.Count == 0 ? "every model" : AuditText.List(was), @is.Count == 0 ? "every model" : AuditText.List(@is));
        pair.Add(isWider ? PolicyChangeKind.Widens : PolicyChangeKind.Narrows, PolicyAspect.Models, $"It covers {after}, and covered {before}.", before: before, after: after);
    }

    private static RowCondition? RowOf(GrantDefinition grant, string context) => grant.Rows.FirstOrDefault(row => row.Context == context);

    private static void CompareRows(GrantPair pair, RowCondition? was, RowCondition? @is)
    {
        bool isNarrower = IsWithin(@is, was);
        bool isWider = IsWithin(was, @is);
        if (isNarrower && isWider)
        {
            return;
        }

        string? before = was is null ? null : AuditText.Row(was);
        string? after = @is is null ? null : AuditText.Row(@is);
        string sentence = after is null ? $"It covers rows whatever their {was!.Context}; it covered those whose {before}."
            : before is null ? $"It covers only rows whose {after}."
            : $"It covers rows whose {after}, and covered those whose {before}.{(isNarrower || isWider ? "" : " Some of these rows were not covered before.")}";
        pair.Add(isNarrower ? PolicyChangeKind.Narrows : PolicyChangeKind.Widens, PolicyAspect.Rows, sentence, before: before, after: after);
    }

    // Texts and amounts are never within each other: which of them a row has is the model's matter.
    private static bool IsWithin(RowCondition? narrow, RowCondition? wide)
    {
        if (wide is null || narrow is null)
        {
            return wide is null;
        }

        if (narrow.OneOf is not null || wide.OneOf is not null)
        {
            return narrow.OneOf is { } few && wide.OneOf is { } many && !few.Except(many, StringComparer.Ordinal).Any();
        }

        return (wide.AtLeast is not { } from || narrow.AtLeast >= from) && (wide.Below is not { } to || narrow.Below <= to);
    }
}
