using System.Text;

namespace MinNecessary;

public static partial class Masks
{
    // Shorter ones are in a random code by chance, and withholding that would tell of them.
    private const int ShortestContained = 4;

    /// <summary>
    /// Replaces a value by a random code that is not derived from it (45 CFR 164.514(c)): a GUID's 32 hexadecimal digits. Not
    /// reversible; not repeatable, except where the application registers an <see cref="ISurrogateSource"/> that keeps them;
    /// not format-preserving; reveals nothing of the value.
    /// </summary>
    /// <param name="value">The value; null stays null.</param>
    /// <param name="context">The decision's context, for its source of surrogates.</param>
    /// <returns>
    /// The surrogate; null for null or empty text, and where the application's source gives none, the value itself in whatever
    /// case or with whatever separators, or a text that contains the value.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static string? Surrogate(string? value, MaskContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (string.IsNullOrEmpty(value))
        {
            return null;
        }

        string? surrogate = context.Surrogates.GetSurrogate(value);
        return context.Surrogates is RandomSurrogateSource ? surrogate
            : string.IsNullOrWhiteSpace(surrogate) || Shows(surrogate, value) ? null : surrogate;
    }

    private static bool Shows(string surrogate, string value)
    {
        string bareSurrogate = Bare(surrogate);
        string bare = Bare(value);
        return bare == bareSurrogate
            || (bare.Length >= ShortestContained && bareSurrogate.Contains(bare, StringComparison.Ordinal))
            || (!Ascii.IsValid(value) && surrogate.Contains(value, StringComparison.OrdinalIgnoreCase));
    }

    private static string Bare(string text) => string.Concat(text.EnumerateRunes().Where(Rune.IsLetterOrDigit).Select(Rune.ToUpperInvariant));
}
