using System.Globalization;

namespace MinNecessary.Operations;

/// <summary>A bucket of unresolved work by its age in days. Immutable.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day; null for the last bucket, which has none.</param>
public sealed record AgingBucket(int First, int? Last)
{
    /// <summary>Its days.</summary>
    /// <returns>For example <c>31–60</c> or <c>121+</c>.</returns>
    public override string ToString() => Last is { } last ? string.Create(CultureInfo.InvariantCulture, $"{First}–{last}") : string.Create(CultureInfo.InvariantCulture, $"{First}+");
}
