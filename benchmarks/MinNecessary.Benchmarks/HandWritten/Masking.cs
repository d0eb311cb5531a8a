using System.Collections.Frozen;

namespace MinNecessary.Benchmarks.HandWritten;

/// <summary>The masks of grant Statement as a person would write them for speed, with the checks that the library's make, for texts in ASCII.</summary>
internal static class Masking
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SmallAreas = FrozenSet.ToFrozenSet(
        ["036", "059", "063", "102", "203", "556", "692", "753", "772", "790", "821", "823", "830", "831", "878", "879", "884", "890", "893"], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static string? Last4(string? value)
    {
        if (value is null)
        {
            return null;
        }

        Span<char> shown = stackalloc char[7];
        "***".CopyTo(shown);
        int free = 7;
        int count = 0;
        for (int index = value.Length - 1; index >= 0; index--)
        {
            char character = value[index];
            if (char.IsAsciiLetterOrDigit(character))
            {
                count++;
                if (free > 3)
                {
                    shown[--free] = character;
                }
            }
            else if (character is not (' ' or '-' or '.' or '/'))
            {
                return null;
            }
        }

        return count < 8 ? null : new string(shown);
    }

    public static string? Initials(string? value)
    {
        if (value is null)
        {
            return null;
        }

        Span<char> initials = stackalloc char[32];
        int length = 0;
        int hidden = 0;
        bool isInPart = false;
        foreach (char character in value)
        {
            if (character is ' ' or '-')
            {
                isInPart = false;
            }

            if (!char.IsAsciiLetter(character))
            {
                continue;
            }

            if (isInPart)
            {
                hidden++;
                continue;
            }

            isInPart = true;
            if (length == initials.Length)
            {
                return null;
            }

            initials[length++] = (char)(character & ~0x20);
            initials[length++] = '.';
        }

        return length > 0 && hidden >= length / 2 ? new string(initials[..length]) : null;
    }

    public static string? Zip3(string? value)
    {
        if (value is not { Length: 5 or 9 or 10 })
        {
            return null;
        }

        for (int index = 0; index < value.Length; index++)
        {
            if (value.Length == 10 && index == 5 ? value[index] != '-' : !char.IsAsciiDigit(value[index]))
            {
                return null;
            }
        }

        return SmallAreas.Contains(value.AsSpan(0, 3)) ? "000" : value[..3];
    }

    public static string? Icd10Category(string? value)
    {
        if (value is null)
        {
            return null;
        }

        int digits = 0;
        for (int index = 0; index < value.Length; index++)
        {
            if (char.IsAsciiLetterOrDigit(value[index]))
            {
                digits++;
            }
            else if (index != 3 || value[index] != '.')
            {
                return null;
            }
        }

        return digits is >= 4 and <= 7 && char.IsAsciiLetter(value[0]) && char.IsAsciiDigit(value[1])
            ? string.Create(3, value, static (category, code) => code.AsSpan(0, 3).ToUpperInvariant(category))
            : null;
    }
}
