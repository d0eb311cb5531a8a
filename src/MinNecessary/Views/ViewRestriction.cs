using System.ComponentModel;
using MinNecessary.Disclosures;

namespace MinNecessary;

/// <summary>
/// Goes through one view and what it holds, and takes out what is withheld at run time. What was hidden is remembered, so that what could be
/// computed from it goes too. Called by generated code, before anyone has the view; used by one thread.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ViewRestriction
{
    private readonly Decision _decision;
    private readonly HiddenParts _hidden;
    private readonly Evaluation _evaluation;
    private readonly ReleaseDraft? _release;

    /// <summary>Begins with a root's scope.</summary>
    /// <param name="scope">The scope, for a subject.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scope"/> is null.</exception>
    public ViewRestriction(ViewScope scope)
        : this((scope ?? throw new ArgumentNullException(nameof(scope))).Decision, scope.Subject.Evaluation, new HiddenParts(), scope.Release)
    {
    }

    private ViewRestriction(Decision decision, Evaluation evaluation, HiddenParts hidden, ReleaseDraft? release)
    {
        _decision = decision;
        _evaluation = evaluation;
        _hidden = hidden;
        _release = release;
    }

    /// <summary>How many members something is hidden of so far.</summary>
    public int HiddenCount => _hidden.Names.Count;

    /// <summary>Whether a label is withheld and there are classifiers that may give it: text that they are not asked about may have it.</summary>
    public bool HasClassifiedLabels => _evaluation.WithheldLabels.Count > 0 && _decision.Parts.Classifiers.Length > 0;

    /// <summary>The same for a nested record with a subject of its own, whose own restrictions hold.</summary>
    /// <param name="subject">Its subject.</param>
    /// <returns>The restriction for it.</returns>
    /// <exception cref="AccessDeniedException">The decision does not permit access to it.</exception>
    public ViewRestriction For(string? subject)
    {
        SubjectDecision permitted = _decision.Permit(subject);
        _release?.Add(permitted);
        return new ViewRestriction(_decision, permitted.Evaluation, _hidden, _release);
    }

    /// <summary>Whether a record with these labels is withheld.</summary>
    /// <param name="labels">Its labels, as the data has them: case does not count, and one text may hold several. Null for none.</param>
    /// <returns>True where one of them is withheld.</returns>
    public bool Withholds(string[]? labels) => labels is not null && labels.Any(label => Names(label).Any(name => _evaluation.WithheldLabels.Contains(name, StringComparer.OrdinalIgnoreCase)));

    /// <summary>Whether a member is withheld: by one of its categories, or because its value has a label. Then it is remembered.</summary>
    /// <param name="withheld">The view's withheld members so far; null for none.</param>
    /// <param name="member">The member.</param>
    /// <param name="categories">Its categories.</param>
    /// <param name="labels">The labels of its value; null for none.</param>
    /// <returns>True where it is withheld.</returns>
    public bool Withholds(ref List<string>? withheld, string member, string[] categories, string[]? labels = null)
    {
        bool isWithheld = Withholds(labels) || (categories is not null && categories.Any(category => _evaluation.WithheldCategories.Contains(category, StringComparer.Ordinal)));
        if (isWithheld)
        {
            Remember(ref withheld, member);
        }

        return isWithheld;
    }

    /// <summary>A view's withheld members, in an order that does not tell why each is.</summary>
    /// <param name="withheld">The withheld members; null for none.</param>
    /// <returns>The members, in ordinal order.</returns>
    public static IReadOnlyList<string> Sorted(IEnumerable<string>? withheld) => withheld is null ? [] : Array.AsReadOnly([.. withheld.Order(StringComparer.Ordinal)]);

    /// <summary>Remembers that a member is withheld.</summary>
    /// <param name="withheld">The view's withheld members so far; null for none.</param>
    /// <param name="member">The member.</param>
    public void Remember(ref List<string>? withheld, string member)
    {
        // Once, for however many reasons: a second time would tell that what is withheld carries a label too.
        withheld ??= [];
        if (!withheld.Contains(member))
        {
            withheld.Add(member);
        }

        _hidden.Names.Add(member);
        _hidden.Uncomputable.Add(member);
    }

    // Labels are identifiers. What stands between them in a text of several, or around one, is the data's own.
    private static string[] Names(string label)
    {
        char[] between = [.. label.Where(character => !char.IsAsciiLetterOrDigit(character) && character != '_')];
        return between.Length == 0 ? [label] : label.Split(between);
    }
}
