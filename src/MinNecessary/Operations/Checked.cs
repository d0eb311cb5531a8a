namespace MinNecessary.Operations;

/// <summary>What people write down, checked before it is kept. No message repeats what was written: it may be PHI.</summary>
internal static class Checked
{
    public const int LongestActor = 200;
    public const int LongestName = 100;
    public const int LongestCode = 60;
    public const int LongestReference = 200;
    public const int LongestText = 4000;

    /// <summary>A name, id or reference on one line.</summary>
    public static string Line(string? value, int longest, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, parameter);
        return value.Length <= longest && !value.Any(char.IsControl)
            ? StoredText.RequireStorable(value, parameter)
            : throw new ArgumentException($"Write at most {longest} characters on one line.", parameter);
    }

    public static string? LineOrNull(string? value, int longest, string parameter) => value is null ? null : Line(value, longest, parameter);

    /// <summary>What is put together from names, as a reference on one line that is no longer than may be.</summary>
    public static string AsLine(string text)
    {
        string line = string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character));
        int length = line.Length <= LongestReference ? line.Length : char.IsHighSurrogate(line[LongestReference - 1]) ? LongestReference - 1 : LongestReference;
        return line[..length];
    }

    /// <summary>What a person wrote, in as many lines as it takes.</summary>
    public static string Text(string? value, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, parameter);
        return value.Length <= LongestText ? value : throw new ArgumentException($"Write at most {LongestText} characters.", parameter);
    }

    public static string? TextOrNull(string? value, string parameter) => value is null ? null : Text(value, parameter);

    /// <summary>A code that reports print, so that it cannot be a sentence about a person.</summary>
    public static string Code(string? value, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, parameter);
        return IsCode(value) ? value : throw new ArgumentException($"Write a code of letters, digits, spaces and hyphens, at most {LongestCode} characters.", parameter);
    }

    public static string? CodeOrNull(string? value, string parameter) => value is null ? null : Code(value, parameter);

    public static bool IsCode(string value) =>
        value.Length is > 0 and <= LongestCode && value.All(character => char.IsAsciiLetterOrDigit(character) || character is ' ' or '-') && value.Trim().Length == value.Length;
}
