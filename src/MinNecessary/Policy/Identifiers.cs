namespace MinNecessary.Policy;

/// <summary>The names of a policy become C# names, so they are letters, digits and underscores of ASCII, and no keyword.</summary>
internal static class Identifiers
{
    private const int Longest = 100;

    private static readonly HashSet<string> Keywords = new(
        ("abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit "
        + "extern false finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object operator out "
        + "override params private protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw "
        + "true try typeof uint ulong unchecked unsafe ushort using virtual void volatile while "
        // Names that a type cannot have though they are no keywords everywhere, and names of what is generated beside the grants.
        + "record var dynamic nint nuint notnull managed unmanaged required scoped file field partial where yield await async global extension All Find Grants Policy Name "
        // Names that every type has, which a grant of that name would hide.
        + "Equals GetHashCode GetType MemberwiseClone ReferenceEquals ToString").Split(' '),
        StringComparer.Ordinal);

    public static bool IsValid(string name) =>
        name.Length is > 0 and <= Longest
        && !Keywords.Contains(name)
        && name.All(character => character is '_' or (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'))
        && name[0] is not (>= '0' and <= '9');
}
