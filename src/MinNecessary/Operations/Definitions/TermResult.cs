using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>Whether a word of the policy holds of something, and what it lacks. Immutable.</summary>
public sealed record TermResult
{
    /// <summary>The word, and what the policy says that it means.</summary>
    public required TermDefinition Term { get; init; }

    /// <summary>What is missing, or not known to be so, one short sentence each. Empty where the word holds.</summary>
    public required IReadOnlyList<string> Lacking { get; init; }

    /// <summary>Whether it holds. What is not known does not.</summary>
    public bool Holds => Lacking.Count == 0;

    /// <summary>The word and whether it holds.</summary>
    /// <returns>For example <c>CleanClaim: does not hold</c>.</returns>
    public override string ToString() => $"{Term.Name}: {(Holds ? "holds" : "does not hold")}";
}
