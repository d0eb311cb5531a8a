namespace MinNecessary.Policy;

/// <summary>
/// What a grant rests on: an exemption, a review, a preset, a standard transaction (45 CFR 164.502(b)(2), 164.514(d)(3), 164.514(e), 162.923).
/// </summary>
internal static class StandardComparison
{
    private const string Partly = " A record with a restricted part was refused whole where no view could leave it out, and is now shown without that part.";

    public static void Compare(GrantPair pair)
    {
        CompareExemption(pair, pair.Was.Exemption, pair.Is.Exemption);
        if (pair.Was.IsRoutine != pair.Is.IsRoutine)
        {
            pair.Add(
                pair.Is.IsRoutine ? PolicyChangeKind.Widens : PolicyChangeKind.Narrows,
                PolicyAspect.Routine,
                pair.Is.IsRoutine ? "It is routine now: no person reviews each case any more." : "It is no longer routine: a person reviews each case, and approves all of it or a part." + (pair.Was.HasScopeAtRunTime ? "" : Partly),
                before: pair.Was.IsRoutine ? "routine" : "reviewed one by one",
                after: pair.Is.IsRoutine ? "routine" : "reviewed one by one");
        }

        ComparePreset(pair, pair.Was.Preset, pair.Is.Preset);
        CompareTransaction(pair, pair.Was.Transaction, pair.Is.Transaction);
        if (pair.Was.Name != pair.Is.Name)
        {
            pair.Add(PolicyChangeKind.Changes, PolicyAspect.Grant, $"It is called {pair.Is.Name}, and was called {pair.Was.Name}.", before: pair.Was.Name, after: pair.Is.Name);
        }

        if (pair.Was.Why != pair.Is.Why)
        {
            pair.Add(PolicyChangeKind.Changes, PolicyAspect.Wording, $"Why it is needed reads: {pair.Is.Why}", before: pair.Was.Why, after: pair.Is.Why);
        }
    }

    // What an exemption does to restrictions is compared where they are. By itself one asks for evidence, and so opens nothing.
    private static void CompareExemption(GrantPair pair, Exemption? was, Exemption? @is)
    {
        if (was == @is)
        {
            return;
        }

        string part = @is == Exemption.Authorization && !pair.Was.HasScopeAtRunTime ? Partly : "";
        (PolicyChangeKind kind, string sentence) = (was, @is) switch
        {
            (null, { }) => (PolicyChangeKind.Changes, $"It claims exemption {@is}: the minimum necessary standard does not apply to it, and each decision needs evidence.{part}"),
            ({ }, null) => (PolicyChangeKind.Widens, $"It no longer claims exemption {was}, and needs no evidence of it any more."),
            _ => (PolicyChangeKind.Widens, $"It claims exemption {@is} in place of {was}: other evidence opens it.{part}"),
        };
        pair.Add(kind, PolicyAspect.Exemption, sentence, before: was?.ToString(), after: @is?.ToString());
    }

    private static void ComparePreset(GrantPair pair, DisclosurePreset? was, DisclosurePreset? @is)
    {
        if (was == @is)
        {
            return;
        }

        (PolicyChangeKind kind, string remark) = was == DisclosurePreset.LimitedDataSet ? (PolicyChangeKind.Widens, " It no longer needs a data use agreement (45 CFR 164.514(e)(4)).")
            : @is == DisclosurePreset.LimitedDataSet ? (PolicyChangeKind.Narrows, " It now needs a data use agreement (45 CFR 164.514(e)(4)).")
            : (PolicyChangeKind.Changes, @is is null ? " A category that is added is no longer held to the preset." : "");
        pair.Add(kind, PolicyAspect.Preset, $"Its preset is {@is?.ToString() ?? "none"}, and was {was?.ToString() ?? "none"}.{remark}", before: was?.ToString(), after: @is?.ToString());
    }

    // Which members a transaction requires is in the models: where a grant masks anything, some of it may now be whole.
    private static void CompareTransaction(GrantPair pair, string? was, string? @is)
    {
        if (was == @is)
        {
            return;
        }

        string[] masked = [.. pair.Is.Mask.Keys.Order(StringComparer.Ordinal)];
        (PolicyChangeKind kind, string remark) = @is is not null && masked.Length > 0 ? (PolicyChangeKind.Widens, $" What it requires of {AuditText.List(masked)} is shown whole.")
            : @is is null && masked.Length > 0 ? (PolicyChangeKind.Narrows, $" What it required of {AuditText.List(masked)} is masked again.")
            : (PolicyChangeKind.Changes, "");
        pair.Add(kind, PolicyAspect.Transaction, $"Its standard transaction is {@is ?? "none"}, and was {was ?? "none"}.{remark}", masked, was, @is);
    }
}
