using System.Globalization;
using System.Text;
using MinNecessary.Disclosures;

namespace MinNecessary.Operations;

/// <summary>
/// How often a restriction or the want of a consent took something out, denied, or was set aside in an emergency. What a person did not approve, or the individual did not
/// authorize, is withheld too, and is no restriction: it is counted apart. A bulk disclosure counts for each individual in it.
/// </summary>
internal sealed class RestrictionCounts
{
    private readonly SortedDictionary<string, (long Withheld, long Denied, long SetAside)> _causes = new(StringComparer.Ordinal);
    private long _beyondScope;

    public void Add(DecisionEntry decision)
    {
        long individuals = decision.SubjectCount ?? 1;

        // What is denied is denied for its reasons, whatever would have been withheld besides.
        bool isAllowed = decision.Outcome == Outcome.Allowed;
        foreach (string cause in !isAllowed ? [] : decision.Restricted.Select(category => $"category {category}").Concat(decision.WithheldLabels.Select(label => $"label {label}")).Distinct(StringComparer.Ordinal))
        {
            Count(cause, individuals, 0, 0);
        }

        foreach (string reason in decision.Reasons.Where(IsOfRestriction).Distinct(StringComparer.Ordinal))
        {
            Count(reason, 0, individuals, 0);
        }

        foreach (string reason in decision.Waived.Where(IsOfRestriction).Distinct(StringComparer.Ordinal))
        {
            Count(reason, 0, 0, individuals);
        }

        _beyondScope += isAllowed && decision.Withheld.Except(decision.Restricted, StringComparer.Ordinal).Any() ? individuals : 0;
    }

    public string ToMarkdown()
    {
        var text = new StringBuilder("""
            # Restrictions given effect

            How many decisions withheld something for a restriction or a missing consent, were denied, or set it aside in an emergency. A label is withheld whether or not the record carries it: what carries none is shown.


            """.ReplaceLineEndings("\n"));
        text.Append(_causes.Count == 0 ? "There was none in these days.\n\n" : "");
        MarkdownText.Table(text, ["Because of", "Decisions that withheld it", "Denied", "Set aside in an emergency"], _causes.Select(cause => (string[])
            [cause.Key, Number(cause.Value.Withheld), Number(cause.Value.Denied), Number(cause.Value.SetAside)]));
        text.Append(CultureInfo.InvariantCulture, $"Besides, {_beyondScope} decisions withheld what was beyond a person's approval, the individual's authorization, or a narrower policy.\n");
        return text.ToString();
    }

    private void Count(string cause, long withheld, long denied, long setAside)
    {
        (long Withheld, long Denied, long SetAside) before = _causes.GetValueOrDefault(cause);
        _causes[cause] = (before.Withheld + withheld, before.Denied + denied, before.SetAside + setAside);
    }

    private static bool IsOfRestriction(string reason) =>
        reason is ReasonCodes.RestrictionsUnknown or ReasonCodes.RestrictionNotUnderstood or ReasonCodes.RecordRestricted or ReasonCodes.RestrictedCategory or ReasonCodes.RestrictedLabel
            or ReasonCodes.SubstanceUseConsentMissing or ReasonCodes.SubstanceUseConsentNotInForce;

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
