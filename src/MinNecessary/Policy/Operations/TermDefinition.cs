namespace MinNecessary.Policy;

/// <summary>What a word of the policy means. Immutable.</summary>
public sealed class TermDefinition
{
    internal TermDefinition(string name, string text, string? citation)
    {
        Name = name;
        Text = text;
        Citation = citation;
    }

    /// <summary>The word, such as <c>CleanClaim</c>. Never null.</summary>
    public string Name { get; }

    /// <summary>What it means. Never null.</summary>
    public string Text { get; }

    /// <summary>Where that comes from; null where it is the organisation's own.</summary>
    public string? Citation { get; }
}
