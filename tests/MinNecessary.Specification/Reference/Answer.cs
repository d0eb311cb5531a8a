namespace MinNecessary.Specification.Reference;

/// <summary>What the rule says of one matter, as each section adds to it.</summary>
internal sealed class Answer
{
    /// <summary>The codes that speak against it, in order.</summary>
    public List<string> Reasons { get; } = [];

    /// <summary>The codes that an emergency sets aside, in order.</summary>
    public List<string> Waived { get; } = [];

    /// <summary>What may be shown before anything is taken away.</summary>
    public HashSet<string> Shown { get; set; } = [];

    public SortedSet<string> WithheldCategories { get; } = new(StringComparer.Ordinal);

    /// <summary>The labels whose records, lines and elements are withheld; true where a model without labels is withheld too.</summary>
    public SortedDictionary<string, bool> WithheldLabels { get; } = new(StringComparer.Ordinal);

    public List<string> Obligations { get; } = [];

    public List<string> Advisories { get; } = [];

    public string? Exemption { get; set; }

    /// <summary>When the first of what it rests on ends.</summary>
    public DateTimeOffset? End { get; private set; }

    /// <summary>Allowed where nothing speaks against it; needs review where nothing but that does; else denied.</summary>
    public string Outcome => Reasons.Count == 0 ? "Allowed" : Reasons.All(code => code == "ReviewRequired") ? "NeedsReview" : "Denied";

    /// <summary>A code against; one that stands already is not listed twice, but for papers in dispute, each of which is a reason.</summary>
    public void Deny(string code)
    {
        if (code == "FactsDisagree" || !Reasons.Contains(code))
        {
            Reasons.Add(code);
        }
    }

    public void DenyIf(bool fails, string code)
    {
        if (fails)
        {
            Deny(code);
        }
    }

    public void WithholdLabel(string label, bool evenWithoutLabels) =>
        WithheldLabels[label] = evenWithoutLabels || WithheldLabels.GetValueOrDefault(label);

    public void EndAt(DateTimeOffset moment) => End = End is null || moment < End ? moment : End;

    public void EndAt(DateOnly day) => EndAt(new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero));
}
