namespace MinNecessary;

/// <summary>Marks the member of a PHI model, a <see cref="bool"/>, that says whether the record carries one sensitivity label. Without a category the member is in no view: a label says something of the person.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = true, Inherited = true)]
public sealed class SensitivityLabelAttribute : Attribute
{
    /// <summary>Names the label.</summary>
    /// <param name="label">The label that the record carries where the member is true: a built-in one (<c>PaidInFull</c>, <c>SubstanceUse</c>) or one that the policy declares.</param>
    public SensitivityLabelAttribute(string label) => Label = label;

    /// <summary>The label.</summary>
    public string Label { get; }
}
