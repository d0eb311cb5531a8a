using System.ComponentModel;

namespace MinNecessary;

/// <summary>Reads the sensitivity labels that a model's members say. Called by generated code; safe for concurrent use.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ViewLabels
{
    /// <summary>The labels of a record.</summary>
    /// <param name="listed">What members with <c>[SensitivityLabels]</c> list; null for nothing.</param>
    /// <param name="stated">The labels of members with <c>[SensitivityLabel]</c> that are true; null for each that is not.</param>
    /// <returns>The labels; null for none.</returns>
    public static string[]? Of(IEnumerable<string?>? listed, params string?[] stated)
    {
        string[] labels = [.. (listed ?? []).Concat(stated ?? []).OfType<string>()];
        return labels.Length == 0 ? null : labels;
    }

    /// <summary>A single label as a list; null for none.</summary>
    /// <param name="label">The label.</param>
    /// <returns>The list.</returns>
    public static IEnumerable<string?>? One(string? label) => label is null ? null : [label];
}
