namespace MinNecessary.Generators.Naming;

/// <summary>The phrases that say a category, of values of these kinds.</summary>
internal sealed class CategoryRule
{
    private readonly ValueKinds _kinds;
    private readonly string[][] _phrases;

    public CategoryRule(string category, ValueKinds kinds, string phrases)
    {
        Category = category;
        _kinds = kinds;
        _phrases = [.. phrases.Split(',').Select(phrase => phrase.Trim().Split(' '))];
    }

    public string Category { get; }

    /// <summary>The phrases, each as its words.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Phrases => _phrases;

    public bool Says(IReadOnlyList<string> words, ValueKinds kind) =>
        (_kinds & kind) != 0 && _phrases.Any(phrase => NameWords.Contain(words, phrase));
}
