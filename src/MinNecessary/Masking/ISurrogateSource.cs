namespace MinNecessary;

/// <summary>
/// Gives a random surrogate for a value (45 CFR 164.514(c)). Without one of the application's, each call gives another.
/// Implementations are safe for concurrent use.
/// </summary>
public interface ISurrogateSource
{
    /// <summary>Gives a code that is not derived from the value. An implementation that keeps the pairs gives the same again.</summary>
    /// <param name="value">The value, never null or empty. It is PHI: do not log it.</param>
    /// <returns>The surrogate. One that is empty, or that shows the value, is withheld.</returns>
    string GetSurrogate(string value);
}
