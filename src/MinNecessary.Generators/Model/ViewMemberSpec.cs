namespace MinNecessary.Generators.Model;

/// <summary>A member as one view treats it.</summary>
/// <param name="Member">The model's member.</param>
/// <param name="Treatment">Full, masked or withheld.</param>
/// <param name="Mask">The mask's name where masked.</param>
/// <param name="OwnMask">The organisation's method, fully qualified, where the mask is one of its own.</param>
/// <param name="NestedView">The fully qualified view of a nested model; null for a scalar.</param>
/// <param name="Why">Why it is treated so, for a person.</param>
internal sealed record ViewMemberSpec(MemberSpec Member, Treatment Treatment, string? Mask, string? OwnMask, string? NestedView, string Why)
{
    /// <summary>Whether a decision may withhold it, so that it is nullable in the view.</summary>
    public bool IsWithheldAtRunTime { get; init; }

    /// <summary>Whether one of its categories is restrictable: else a restriction of it denies the record.</summary>
    public bool IsRestrictable { get; init; }

    /// <summary>The categories that it is withheld with: its own, and those of what it sums.</summary>
    public EquatableArray<string> RestrictedWith { get; init; } = Member.Categories;

    /// <summary>The categories of all that it may be withheld for: by what is withheld of these, no query may filter by it.</summary>
    public EquatableArray<string> SeenWith { get; init; } = Member.Categories;

    /// <summary>The names of the members that it follows from.</summary>
    public EquatableArray<string> Follows { get; init; }

    /// <summary>The rows that it follows from; null where it follows from none.</summary>
    public DerivedRowsSpec? Rows { get; init; }

    /// <summary>Whether its values are text that a classifier may give labels.</summary>
    public bool IsClassified => Member.Categories.Count > 0 && (Member.Shape is ScalarShape { Kind: ScalarKind.Text } || IsClassifiedList);

    /// <summary>Whether text is in it that a classifier would give labels, and that is not looked at value by value: keys, of models too, and lists within lists.</summary>
    public bool HoldsTextUnclassified => Member.Categories.Count > 0 && !IsClassified && HoldsText(Member.Shape);

    /// <summary>Whether a classifier's label may take something of it, or take the record for it.</summary>
    public bool MayBeClassified => IsClassified || HoldsTextUnclassified;

    /// <summary>Whether it is a list of such text.</summary>
    public bool IsClassifiedList => Member.Categories.Count > 0 && Member.Shape is ListShape { Element: ScalarShape { Kind: ScalarKind.Text } };

    private static bool HoldsText(ShapeSpec shape) => shape switch
    {
        ScalarShape scalar => scalar.Kind == ScalarKind.Text,
        ListShape list => HoldsText(list.Element),
        DictionaryShape dictionary => dictionary.Key.Kind == ScalarKind.Text || HoldsText(dictionary.Value),
        _ => false,
    };
}
