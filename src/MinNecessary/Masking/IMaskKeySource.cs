namespace MinNecessary;

/// <summary>Gives the organisation's key for keyed masks. Implementations are safe for concurrent use.</summary>
public interface IMaskKeySource
{
    /// <summary>The fewest bytes that a key has (NIST SP 800-107: as strong as the hash needs).</summary>
    const int ShortestKey = 32;

    /// <summary>The key: <see cref="ShortestKey"/> random bytes or more. Another key gives other pseudonyms and other shifts.</summary>
    ReadOnlyMemory<byte> Key { get; }
}
