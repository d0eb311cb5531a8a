namespace MinNecessary.Tests.Evaluation.Gates;

/// <summary>A classifier that says which labels it could give, and gives none.</summary>
internal sealed class StatedClassifier(params string[] labels) : ISensitivityClassifier
{
    public IReadOnlyCollection<string> Labels { get; } = labels;

    public IEnumerable<string> Classify(string category, string value) => [];
}
