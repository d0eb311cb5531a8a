namespace MinNecessary.Specification.Agreement;

/// <summary>How often each answer was met. Where an answer is rare, agreement says nothing of it.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, int> _met = new(StringComparer.Ordinal);

    public int Total { get; private set; }

    /// <summary>Counts one case with all that was said of it, each once.</summary>
    public void Count(IEnumerable<string> answers)
    {
        Total++;
        foreach (string answer in answers.Distinct())
        {
            _met[answer] = _met.GetValueOrDefault(answer) + 1;
        }
    }

    public IReadOnlyCollection<string> Met(string prefix) => [.. _met.Keys.Where(answer => answer.StartsWith(prefix, StringComparison.Ordinal)).Select(answer => answer[prefix.Length..])];

    /// <summary>Fails where an answer is in less than so many of a thousand cases.</summary>
    public void AssertFrequent(string answer, double perThousand)
    {
        int met = _met.GetValueOrDefault(answer);
        Assert.True(met >= Total * perThousand / 1_000, $"{answer} was met {met} times in {Total} cases, and the agreement says little of it.\n{this}");
    }

    public override string ToString() => string.Join('\n', _met.Select(answer => $"{answer.Value,9} {answer.Key}"));
}
