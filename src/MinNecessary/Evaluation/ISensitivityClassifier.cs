namespace MinNecessary;

/// <summary>
/// Says which sensitivity labels a single value has, such as a diagnosis code of substance use: sensitivity sits in values as much as in
/// members. Asked only where a decision withholds a label. Register with <c>AddSensitivityClassifier</c>; several may be. Implementations are safe
/// for concurrent use.
/// </summary>
public interface ISensitivityClassifier
{
    /// <summary>The labels that it can give.</summary>
    IReadOnlyCollection<string> Labels { get; }

    /// <summary>Classifies a value.</summary>
    /// <param name="category">The category of the member that holds it.</param>
    /// <param name="value">The value, before any mask. It is PHI: do not log it.</param>
    /// <returns>The labels; empty for none. Where it throws, no view is made; its message is left out, since it may hold the value.</returns>
    IEnumerable<string> Classify(string category, string value);
}
