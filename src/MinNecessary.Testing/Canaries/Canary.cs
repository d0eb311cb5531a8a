namespace MinNecessary.Testing;

/// <summary>
/// An invented value that stands for one member of a model, and for nothing else: wherever it is found, it came from there. Immutable and safe for
/// concurrent use.
/// </summary>
public sealed class Canary
{
    internal Canary(string member, IReadOnlyList<CanaryPlace> places, string value, IReadOnlyList<CanaryForm> forms)
    {
        Member = member;
        Places = places;
        Value = value;
        Forms = forms;
        Categories = [.. places.SelectMany(place => place.Categories).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The member, from the model on: <c>Claim.Lines[0].Charge</c>. Never null.</summary>
    public string Member { get; }

    /// <summary>The categories of the member, and of those that hold it. Never empty.</summary>
    public IReadOnlyList<string> Categories { get; }

    /// <summary>The value as invariant text. It is invented, and may be printed. Never null.</summary>
    public string Value { get; }

    /// <summary>From the model to the member; never empty.</summary>
    internal IReadOnlyList<CanaryPlace> Places { get; }

    /// <summary>Every way to write it that is looked for; never empty.</summary>
    internal IReadOnlyList<CanaryForm> Forms { get; }

    /// <summary>The member and its categories.</summary>
    /// <returns>For example <c>Claim.Ssn (Ssn)</c>.</returns>
    public override string ToString() => $"{Member} ({string.Join(", ", Categories)})";
}
