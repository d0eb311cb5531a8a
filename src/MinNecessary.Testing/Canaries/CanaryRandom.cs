namespace MinNecessary.Testing;

/// <summary>Numbers that follow from a seed alone, in every version of .NET: a failure has to come back with its seed. SplitMix64.</summary>
internal sealed class CanaryRandom(int seed)
{
    // No vowels, so that no word comes about, and no letter that looks like a digit.
    private const string Letters = "BCDFGHJKMNPQRSTVWXZ";
    private const string Symbols = Letters + "23456789";

    // Mixed first: the numbers of two seeds side by side would be the same ones, one on.
    private ulong _state = Mix(unchecked((uint)seed + 0x632BE59BD9B4E019UL));

    public int Next(int below)
    {
        _state = unchecked(_state + 0x9E3779B97F4A7C15UL);
        return (int)(Mix(_state) % (ulong)below);
    }

    public char Letter() => Letters[Next(Letters.Length)];

    public string Text(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => Symbols[Next(Symbols.Length)]));

    /// <summary>Digits, of which neither the first nor the last is zero: a number keeps them all.</summary>
    public string Digits(int length) => string.Concat(Enumerable.Range(0, length).Select(index => (char)(index == 0 || index == length - 1 ? '1' + Next(9) : '0' + Next(10))));

    private static ulong Mix(ulong value)
    {
        value = unchecked((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL);
        value = unchecked((value ^ (value >> 27)) * 0x94D049BB133111EBUL);
        return value ^ (value >> 31);
    }
}
