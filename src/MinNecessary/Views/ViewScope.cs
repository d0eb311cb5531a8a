using System.ComponentModel;
using MinNecessary.Disclosures;

namespace MinNecessary;

/// <summary>What generated code may show of one subject, under one decision. Immutable and safe for concurrent use.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ViewScope
{
    private static readonly Reason LabelNotCarried = new(
        ReasonCodes.RestrictedLabel,
        ReasonKind.NotPermitted,
        "45 CFR 164.522(a)(1)(vi)",
        "A restriction covers what carries a sensitivity label, and nothing of this model says what does. Mark the member that says it with [SensitivityLabels] or [SensitivityLabel], or register a sensitivity classifier.");

    private static readonly Reason Restricted = new(
        ReasonCodes.RecordRestricted, ReasonKind.NotPermitted, "45 CFR 164.522(a)(1)", "A restriction covers this record, or a part of it that its view cannot do without.");

    private static readonly Reason OtherTenant = new(
        ReasonCodes.TenantUnknown, ReasonKind.NotPermitted, "45 CFR 164.530(i)", "The decision is for another covered entity than the model's. Decide for this one.");

    private static readonly Reason RowNotCovered = new(
        ReasonCodes.RowNotCovered, ReasonKind.NotPermitted, "45 CFR 164.514(d)(2)(i)(B)", "The record's own data is not what the grant covers.");

    private readonly SubjectDecision? _subject;

    private protected ViewScope(Decision decision, SubjectDecision? subject, ReleaseDraft? release)
    {
        Decision = decision;
        _subject = subject;
        Release = release;
    }

    /// <summary>What masks need that go by the subject.</summary>
    public MaskContext Masking => Subject.Masking;

    /// <summary>What masks need that do not, in a query of several subjects too.</summary>
    public MaskContext MaskingOfAny => Decision.Parts.Masking;

    /// <summary>Whether it is for one subject; else, in a query, for those that the decision permits.</summary>
    internal bool HasSubject => _subject is not null;

    internal Decision Decision { get; }

    /// <summary>Whom the view that is being made shows something of; null where there is no log.</summary>
    internal ReleaseDraft? Release { get; }

    internal SubjectDecision Subject => _subject ?? throw NoSubject();

    /// <summary>
    /// Whether anything is withheld at run time from a view. Asked of all of a decision's subjects: a view may hold records of several.
    /// </summary>
    /// <param name="carriesLabels">Whether the view's models carry sensitivity labels.</param>
    /// <returns>True where the view has to be gone through.</returns>
    public bool IsRestricted(bool carriesLabels) => Decision.IsRestricted(carriesLabels);

    /// <summary>Throws where a restriction is about a label that the view's models do not carry.</summary>
    /// <param name="carried">The labels that they carry; <c>*</c> for any.</param>
    /// <exception cref="ArgumentNullException"><paramref name="carried"/> is null.</exception>
    /// <exception cref="AccessDeniedException">There is one.</exception>
    public void RequireLabels(params string[] carried)
    {
        ArgumentNullException.ThrowIfNull(carried);
        if (Decision.HasLabelsThatHaveToBeCarried)
        {
            RequireEach(carried);
        }
    }

    /// <summary>Records that a view was made, in the disclosure log where there is one: nobody has it before.</summary>
    /// <typeparam name="TView">The view.</typeparam>
    /// <param name="view">The view.</param>
    /// <returns>The view.</returns>
    /// <exception cref="AccessDeniedException">It cannot be recorded.</exception>
    public TView Released<TView>(TView view)
    {
        Release?.Record(Decision);
        return view;
    }

    /// <summary>Throws where no subject was asked for: a record without one of its own is shown as a part of one that has.</summary>
    /// <exception cref="InvalidOperationException">None was.</exception>
    public void RequireSubject()
    {
        if (_subject is null)
        {
            throw NoSubject();
        }
    }

    /// <summary>
    /// Throws where the decision is for another covered entity than the model's. One that names none opens models of none, and any where there is but
    /// one.
    /// </summary>
    /// <param name="tenant">The model's.</param>
    /// <exception cref="AccessDeniedException">It is.</exception>
    public void RequireTenant(string? tenant)
    {
        if (!Decision.IsForTenant(tenant))
        {
            throw new AccessDeniedException(Decision.Grant.Name, [OtherTenant]);
        }
    }

    /// <summary>Throws where a row's own data is not what the grant covers.</summary>
    /// <param name="context">The context's name.</param>
    /// <param name="value">The row's text.</param>
    /// <exception cref="AccessDeniedException">It is not.</exception>
    public void RequireRow(string context, string? value) => RequireRow(Rows(context).All(row => row.Holds(value)));

    /// <inheritdoc cref="RequireRow(string, string?)"/>
    /// <param name="context">The context's name.</param>
    /// <param name="value">The row's amount.</param>
    public void RequireRow(string context, decimal? value) => RequireRow(Rows(context).All(row => row.Holds(value)));

    /// <summary>The exception for a record that a restriction covers.</summary>
    /// <returns>The exception to throw.</returns>
    public AccessDeniedException RecordRestricted() => new(Decision.Grant.Name, [Restricted]);

    /// <summary>The labels that classifiers give a value; null where none is asked for.</summary>
    /// <param name="categories">The member's categories.</param>
    /// <param name="value">The value, before any mask.</param>
    /// <returns>The labels; null for none.</returns>
    public string[]? LabelsOf(string[] categories, string? value) => value is null || Decision.Parts.Classifiers.Length == 0 ? null : Classify(categories, value);

    /// <summary>The labels that classifiers give each of many values; null where none is asked for.</summary>
    /// <param name="categories">The member's categories.</param>
    /// <param name="values">The values, before any mask.</param>
    /// <returns>The labels of each; null for none.</returns>
    public string[]?[]? LabelsOfEach(string[] categories, IEnumerable<string?>? values) =>
        values is null || Decision.Parts.Classifiers.Length == 0 ? null : [.. values.Select(value => LabelsOf(categories, value))];

    /// <summary>Whether it is for what was found for one subject.</summary>
    /// <param name="permitted">What was found.</param>
    /// <returns>True where it is.</returns>
    internal bool IsFor(SubjectDecision permitted) => ReferenceEquals(_subject, permitted);

    // A method of its own: what throws by itself is not inlined, and the question is asked of each record.
    private static InvalidOperationException NoSubject() => new("A view is made for a subject, and no model with one was met.");

    private void RequireEach(string[] carried)
    {
        foreach (Evaluation evaluation in _subject is null ? Decision.Evaluations : [_subject.Evaluation])
        {
            if (evaluation.Outcome == Outcome.Allowed && evaluation.LabelsThatHaveToBeCarried.Any(label => !IsCarried(label, carried)))
            {
                throw new AccessDeniedException(Decision.Grant.Name, [LabelNotCarried]);
            }
        }
    }

    private bool IsCarried(string label, string[] carried) =>
        carried.Contains("*", StringComparer.Ordinal) || carried.Contains(label, StringComparer.Ordinal) || Decision.Parts.Classifiers.Any(classifier => classifier.Labels.Contains(label));

    private IEnumerable<Policy.RowCondition> Rows(string context) => Decision.Grant.Definition.Rows.Where(row => row.Context == context);

    private void RequireRow(bool holds)
    {
        if (!holds)
        {
            throw new AccessDeniedException(Decision.Grant.Name, [RowNotCovered]);
        }
    }

    private string[]? Classify(string[] categories, string value)
    {
        try
        {
            string[] labels = [.. Decision.Parts.Classifiers.SelectMany(classifier => categories.SelectMany(category => classifier.Classify(category, value))).Distinct(StringComparer.Ordinal)];
            return labels.Length == 0 ? null : labels;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            throw new InvalidOperationException($"A sensitivity classifier threw {exception.GetType().Name}, so that no view was made. Its message is left out: it may hold the value. Let the classifier give a label for what it cannot read.");
        }
    }
}
