using System.Text.Json.Nodes;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Audit;

/// <summary>
/// Whether a case is shown more under one policy than under another, found by asking the evaluator about both: slow, and without any of the
/// comparison's own code. Of two masks only Redact is known to show less.
/// </summary>
internal static class DisclosureOrder
{
    public static bool ShowsMore(JsonObject before, JsonObject after, RichCase asked)
    {
        PolicyDocument earlier = Parse(before);
        PolicyDocument later = Parse(after);
        MinNecessary.Evaluation shown = Evaluate(later, asked, asked.Facts);
        if (shown.Outcome != Outcome.Allowed || !asked.IsCoveredBy(shown.Grant) || IsWithin(shown, Evaluate(earlier, asked, asked.Facts), asked))
        {
            return false;
        }

        // What the comparison states that it does not count, and nothing else.
        GrantDefinition? was = earlier.FindGrant(asked.Request.Activity, asked.Request.Role, asked.Request.Recipient, asked.Request.Purpose);
        return was is null || !(IsWithin(shown, WithoutBlock(before, was, shown.Grant, asked), asked) || (shown.Grant is null && IsWithin(shown, WithoutGrant(before, was, asked), asked)));
    }

    public static PolicyDocument Parse(JsonObject policy) => PolicyDocument.Parse(policy.ToJsonString());

    // A category that is gone from the grant, or whose release a person or the individual now bounds, no longer has the record refused whole.
    private static MinNecessary.Evaluation WithoutBlock(JsonObject before, GrantDefinition was, GrantDefinition? now, RichCase asked)
    {
        bool hasScope = now is { HasScopeAtRunTime: true } && !was.HasScopeAtRunTime;
        string[] unblocked = [.. was.Shown.Where(category => hasScope || now?.Shows(category) != true)];
        var policy = (JsonObject)before.DeepClone();
        bool asksForRestrictions = policy["restrictable"] is not null;
        string[] listed = [.. (policy["restrictable"] as JsonArray ?? []).Select(category => (string)category!)];
        policy["restrictable"] = new JsonArray([.. listed.Union(unblocked).Select(category => JsonValue.Create(category))]);
        Facts facts = asksForRestrictions ? asked.Facts : asked.Facts with { Restrictions = asked.Facts.Restrictions ?? [] };
        return Evaluate(Parse(policy), asked, facts);
    }

    private static MinNecessary.Evaluation WithoutGrant(JsonObject before, GrantDefinition was, RichCase asked)
    {
        var policy = (JsonObject)before.DeepClone();
        ((JsonObject)policy["grants"]!).Remove(was.Name);
        return Evaluate(Parse(policy), asked, asked.Facts);
    }

    private static MinNecessary.Evaluation Evaluate(PolicyDocument policy, RichCase asked, Facts facts) => PolicyEvaluator.Evaluate(policy, asked.Request, facts, asked.Now);

    // An evaluation may end before an emergency does, with the hours that the grant has; outside of them it is open again.
    private static bool IsWithin(MinNecessary.Evaluation narrow, MinNecessary.Evaluation wide, RichCase asked) =>
        wide.Outcome == Outcome.Allowed
        && asked.IsCoveredBy(wide.Grant)
        && narrow.Categories.All(category => wide.Categories.Contains(category) && Rank(narrow.Grant, category) <= Rank(wide.Grant, category))
        && !wide.WithheldLabels.Except(narrow.WithheldLabels).Any()
        && !wide.LabelsThatHaveToBeCarried.Except(narrow.LabelsThatHaveToBeCarried).Any()
        && !(narrow.IsEmergency && wide.IsEmergency && narrow.Grant!.Emergency!.ValidFor > wide.Grant!.Emergency!.ValidFor);

    private static int Rank(GrantDefinition? grant, string category) => grant is null || !grant.Mask.TryGetValue(category, out string? mask) ? 3 : mask == "Redact" ? 1 : 2;
}
