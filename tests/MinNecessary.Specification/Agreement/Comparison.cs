using System.Globalization;
using System.Text.Json;
using MinNecessary.Policy;
using MinNecessary.Specification.Reference;

namespace MinNecessary.Specification.Agreement;

/// <summary>All that the library and the reference say of a situation, in one form, so that one differing word is a difference.</summary>
internal static class Comparison
{
    public static string OfReference(JsonElement policy, Situation situation, out Answer answer)
    {
        answer = ReferenceEvaluator.Evaluate(policy, situation.Request, situation.Facts, situation.Now);
        bool isAllowed = answer.Outcome == "Allowed";
        return Write(
            answer.Outcome,
            answer.Reasons,
            answer.Waived,
            answer.Categories(),
            answer.WithheldCategories,
            answer.WithheldLabels.Select(label => label.Key + (label.Value ? "!" : "")),
            isAllowed ? answer.Obligations : [],
            isAllowed ? answer.Advisories : [],
            isAllowed ? answer.Exemption : null,
            answer.End);
    }

    public static string OfLibrary(PolicyDocument policy, Situation situation) =>
        Of(PolicyEvaluator.Evaluate(policy, situation.Request.ToLibrary(), situation.Facts.ToLibrary(), situation.Now));

    public static string Of(Evaluation evaluation) => Write(
        evaluation.Outcome.ToString(),
        evaluation.Reasons.Select(reason => reason.Code),
        evaluation.Waived.Select(reason => reason.Code),
        evaluation.Categories,
        evaluation.WithheldCategories,
        evaluation.WithheldLabels.Select(label => label + (evaluation.LabelsThatHaveToBeCarried.Contains(label) ? "!" : "")),
        evaluation.Obligations.Select(obligation => obligation.Code),
        evaluation.Advisories.Select(advisory => advisory.Code),
        evaluation.Exemption?.ToString(),
        evaluation.ExpiresAt);

    private static string Write(
        string outcome,
        IEnumerable<string> reasons,
        IEnumerable<string> waived,
        IEnumerable<string> categories,
        IEnumerable<string> withheld,
        IEnumerable<string> labels,
        IEnumerable<string> obligations,
        IEnumerable<string> advisories,
        string? exemption,
        DateTimeOffset? end) =>
        string.Join('\n', [
            outcome,
            "reasons: " + string.Join(", ", reasons),
            "waived: " + string.Join(", ", waived),
            "categories: " + string.Join(", ", categories),
            "withheld: " + string.Join(", ", withheld),
            "labels: " + string.Join(", ", labels),
            "obligations: " + string.Join(", ", obligations),
            "advisories: " + string.Join(", ", advisories),
            "exemption: " + exemption,
            "ends: " + end?.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)]);
}
