namespace MinNecessary.Testing;

/// <summary>A canary, or a part of one, that was found in something. Immutable and safe for concurrent use.</summary>
public sealed class CanarySighting
{
    internal CanarySighting(Canary canary, string found, string encoding, string surroundings, bool isWhole)
    {
        Canary = canary;
        Found = found;
        Encoding = encoding;
        Surroundings = surroundings;
        IsWhole = isWhole;
    }

    /// <summary>The canary. Never null.</summary>
    public Canary Canary { get; }

    /// <summary>What was found of it, decoded. Never null.</summary>
    public string Found { get; }

    /// <summary>How it was written, from the inside out: <c>plain</c>, <c>hexadecimal</c>, <c>percent-encoded in base64</c>. Never null.</summary>
    public string Encoding { get; }

    /// <summary>What stands around it, decoded and shortened, with a dot for each character that does not print. Never null.</summary>
    public string Surroundings { get; }

    /// <summary>Whether it was found whole, and not a part of it. A part that is reported has nine characters or more: no mask shows as many.</summary>
    public bool IsWhole { get; }

    /// <summary>The canary and how it was written.</summary>
    /// <returns>For example <c>Claim.Ssn (Ssn), base64</c>.</returns>
    public override string ToString() => $"{Canary}, {Encoding}";
}
