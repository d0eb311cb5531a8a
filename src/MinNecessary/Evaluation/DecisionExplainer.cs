using System.Globalization;
using System.Text;
using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>Says in one paragraph what was decided. Only names and text of the policy are in it, and counts; no id, no subject.</summary>
internal static class DecisionExplainer
{
    public static string Explain(Decision decision)
    {
        GrantDefinition grant = decision.Grant.Definition;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Activity(grant)} was {Outcome(decision)} under grant '{grant.Name}' of policy {decision.Parts.Policy}.");
        if (decision.Evaluations.Count > 1)
        {
            text.Append(CultureInfo.InvariantCulture, $" Of {decision.Evaluations.Count} individuals it is allowed for {decision.Evaluations.Count(evaluation => evaluation.Outcome == MinNecessary.Outcome.Allowed)}.");
        }

        AppendAll(text, decision.Reasons.Select(reason => $"{reason.Message} [{reason}]"));
        if (decision.IsAllowed)
        {
            text.Append(CultureInfo.InvariantCulture, $" It is needed because: {grant.Why}");
            AppendList(text, " Withheld from it by restrictions or scope: ", Union(decision, evaluation => evaluation.WithheldCategories));
            AppendList(text, " What carries these labels is withheld: ", Union(decision, evaluation => evaluation.WithheldLabels));
            AppendList(text, " It rests on exemption ", Union(decision, evaluation => evaluation.Exemption is { } exemption ? [exemption.ToString()] : []));
            AppendList(text, " It is an emergency, which set aside: ", Union(decision, evaluation => evaluation.Waived.Select(reason => reason.Code)));
            AppendAll(text, decision.Obligations.Select(obligation => $"{obligation.Message} [{obligation}]"));
            AppendAll(text, decision.Advisories.Select(advisory => $"{advisory.Message} [{advisory}]"));
        }

        if (decision.Outcome == MinNecessary.Outcome.NeedsReview && decision.Evaluations.Select(evaluation => evaluation.Criteria).FirstOrDefault(each => each is not null) is { } criteria)
        {
            text.Append(CultureInfo.InvariantCulture, $" A {criteria.Reviewer} reviews it by these questions: {string.Join(" ", criteria.Criteria)}");
        }

        return text.ToString();
    }

    private static string Activity(GrantDefinition grant) =>
        $"{grant.Activity} by {grant.Role}{(grant.Recipient is null ? "" : $" to {grant.Recipient}")} for {grant.Purpose}";

    private static string Outcome(Decision decision) => decision.Outcome switch
    {
        MinNecessary.Outcome.Allowed => string.Create(CultureInfo.InvariantCulture, $"allowed until {decision.ExpiresAt:yyyy-MM-dd HH:mm} UTC"),
        MinNecessary.Outcome.NeedsReview => "held for a person to review",
        _ => "denied",
    };

    private static IEnumerable<string> Union(Decision decision, Func<Evaluation, IEnumerable<string>> listed) =>
        decision.Evaluations.Where(evaluation => evaluation.Outcome == MinNecessary.Outcome.Allowed).SelectMany(listed).Distinct(StringComparer.Ordinal);

    private static void AppendList(StringBuilder text, string before, IEnumerable<string> names)
    {
        string[] all = [.. names];
        if (all.Length > 0)
        {
            text.Append(before).AppendJoin(", ", all).Append('.');
        }
    }

    private static void AppendAll(StringBuilder text, IEnumerable<string> sentences)
    {
        foreach (string sentence in sentences)
        {
            text.Append(' ').Append(sentence);
        }
    }
}
