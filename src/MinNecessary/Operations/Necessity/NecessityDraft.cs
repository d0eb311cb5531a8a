using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>The policy document without what proposals say is not needed, as a draft to put into effect: it changes nothing by itself. Immutable.</summary>
public sealed class NecessityDraft
{
    internal NecessityDraft(string text, PolicyComparison comparison, IReadOnlyList<KeptCategory> kept)
    {
        Text = text;
        Comparison = comparison;
        Kept = kept;
    }

    /// <summary>The document. It is laid out anew; <c>effective</c> is as it was, for a person to set.</summary>
    public string Text { get; }

    /// <summary>The policy that it is.</summary>
    public PolicyDocument Policy => Comparison.After;

    /// <summary>What differs from the version in force. It never widens.</summary>
    public PolicyComparison Comparison { get; }

    /// <summary>What could not be taken out, and why. May be empty.</summary>
    public IReadOnlyList<KeptCategory> Kept { get; }

    /// <summary>What differs, in numbers.</summary>
    /// <returns>As <see cref="PolicyComparison.ToString"/>.</returns>
    public override string ToString() => Comparison.ToString();
}
