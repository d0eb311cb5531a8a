namespace MinNecessary;

/// <summary>Names and ids that come from an application's own records and collections.</summary>
internal static class ExactNames
{
    /// <summary>Whether a name is listed to the letter, whatever the collection itself takes for the same.</summary>
    public static bool Lists(this IReadOnlyCollection<string> names, string name) => names.Contains(name, StringComparer.Ordinal);

    /// <summary>
    /// Whether two ids may be one actor's: where it serves to keep an actor from something, an id written in another case or with space around it is no other
    /// actor. Identity systems let people sign in so.
    /// </summary>
    public static bool MayBeSameActor(string? left, string? right) => string.Equals(left?.Trim(), right?.Trim(), StringComparison.OrdinalIgnoreCase);
}
