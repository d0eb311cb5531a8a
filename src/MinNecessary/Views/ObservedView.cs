namespace MinNecessary;

/// <summary>How many views of one model under one grant were observed, and how often each member was read. No value is in it, and no subject. Immutable.</summary>
internal sealed record ObservedView
{
    public required string Grant { get; init; }

    /// <summary>The model's full name.</summary>
    public required string Model { get; init; }

    public required long Views { get; init; }

    public required IReadOnlyList<ObservedMember> Members { get; init; }

    /// <summary>Whether anything was counted. A query may be what looked at a member, before there is a view.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsObserved => Views > 0 || Members.Any(member => member.Reads > 0);

    /// <summary>All that is counted of it, to see whether more is counted later.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public long Total => Views + Members.Sum(member => member.Reads);

    /// <summary>Adds up the counts of each model under each grant, in ordinal order. Where the models of two programs differ, a member is all that either says it is.</summary>
    public static IReadOnlyList<ObservedView> Sum(IEnumerable<ObservedView> views) =>
    [
        .. views.GroupBy(view => (view.Grant, view.Model))
            .OrderBy(same => same.Key.Grant, StringComparer.Ordinal).ThenBy(same => same.Key.Model, StringComparer.Ordinal)
            .Select(same => new ObservedView { Grant = same.Key.Grant, Model = same.Key.Model, Views = same.Sum(view => view.Views), Members = SumMembers(same) }),
    ];

    private static ObservedMember[] SumMembers(IEnumerable<ObservedView> views) =>
    [
        .. from member in views.SelectMany(view => view.Members)
           group member by member.Name into same
           select new ObservedMember
           {
               Name = same.Key,
               Categories = [.. same.SelectMany(member => member.Categories).Distinct(StringComparer.Ordinal)],
               Reads = same.Sum(member => member.Reads),
           },
    ];
}
