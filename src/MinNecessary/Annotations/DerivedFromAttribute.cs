namespace MinNecessary;

/// <summary>
/// Marks a member that follows from another: a total from its lines, a line's pointer from the list of diagnoses. Where something of the other is
/// hidden, this one would tell it; so it is computed again from what is shown, or withheld. The other member is one of the same model, or of one
/// that holds it or is held by it, by its name.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = true, Inherited = true)]
public sealed class DerivedFromAttribute : Attribute
{
    /// <summary>Names the other member.</summary>
    /// <param name="member">Its name, such as <c>nameof(Lines)</c>.</param>
    public DerivedFromAttribute(string member) => Member = member;

    /// <summary>The other member's name.</summary>
    public string Member { get; }

    /// <summary>
    /// Of a list of PHI models, the member whose sum this is, such as <c>nameof(ServiceLine.Charge)</c>: it is computed again from the rows that are
    /// shown. Null where this is no sum. Both are of type <see cref="decimal"/>.
    /// </summary>
    public string? SumOf { get; set; }

    /// <summary>Whether this is the number of rows of a list of PHI models: an <see cref="int"/> that is counted again.</summary>
    public bool IsCount { get; set; }
}
