using System.Runtime.CompilerServices;

namespace MinNecessary.Operations;

/// <summary>
/// What a history is found by, before any store sees it: a store that cuts it off, or reads it as something else, would take two histories for one. What
/// it is stands in no message.
/// </summary>
internal static class StoredText
{
    public const int LongestKind = 40;
    public const int LongestId = 200;

    /// <summary>The text, not empty, and no longer than it may be.</summary>
    /// <exception cref="ArgumentException">It is empty, too long, or has a character that not every store keeps.</exception>
    public static string Require(string? value, int longest, [CallerMemberName] string? name = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(value, name);
        return value.Length > longest ? throw new ArgumentException($"It is longer than {longest} characters.", name) : RequireStorable(value, name);
    }

    public static string? RequireOrNull(string? value, int longest, [CallerMemberName] string? name = null) => value is null ? null : Require(value, longest, name);

    /// <summary>The text, where every store gives it back as it is: PostgreSQL takes no NUL, and half a surrogate pair is not Unicode.</summary>
    public static string RequireStorable(string value, string? name) =>
        IsStorable(value) ? value : throw new ArgumentException("It has a NUL character or half a surrogate pair, which not every store keeps.", name);

    /// <summary>Whether anything could be kept under it: under what may be no id, nothing is.</summary>
    public static bool IsId(string value) => value.Length is > 0 and <= LongestId && IsStorable(value);

    private static bool IsStorable(string value)
    {
        for (int index = 0; index < value.Length; index++)
        {
            if (char.IsHighSurrogate(value[index]) && index + 1 < value.Length && char.IsLowSurrogate(value[index + 1]))
            {
                index++;
            }
            else if (value[index] == '\0' || char.IsSurrogate(value[index]))
            {
                return false;
            }
        }

        return true;
    }
}
