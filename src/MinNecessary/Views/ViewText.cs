using System.Collections;
using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace MinNecessary;

/// <summary>Writes views as text, the same in every culture. Called by generated code; safe for concurrent use.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ViewText
{
    /// <summary>Writes a view: its name, and each member that it shows.</summary>
    /// <param name="name">The view's name.</param>
    /// <param name="members">The members, in order: of each its name, and then its value.</param>
    /// <returns>For example <c>ClaimForCoding { BirthDate = 1948-02-29, Diagnoses = [J02.9] }</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="members"/> is null.</exception>
    public static string Of(string name, params object?[] members) => OfShown(name, [], members);

    /// <summary>Writes a view of which a decision may withhold members: those are left out.</summary>
    /// <param name="name">The view's name.</param>
    /// <param name="withheld">The members that are withheld.</param>
    /// <param name="members">The members, in order: of each its name, and then its value.</param>
    /// <returns>For example <c>ClaimForCoding { BirthDate = 1948-02-29 }</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="withheld"/> or <paramref name="members"/> is null.</exception>
    public static string OfShown(string name, IReadOnlyList<string> withheld, params object?[] members)
    {
        ArgumentNullException.ThrowIfNull(withheld);
        ArgumentNullException.ThrowIfNull(members);
        StringBuilder text = new StringBuilder(name).Append(" {");
        bool isFirst = true;
        for (int index = 0; index < members.Length; index += 2)
        {
            string member = (string)members[index]!;
            if (!withheld.Contains(member, StringComparer.Ordinal))
            {
                text.Append(isFirst ? " " : ", ").Append(member).Append(" = ");
                Write(text, members[index + 1]);
                isFirst = false;
            }
        }

        return text.Append(" }").ToString();
    }

    private static void Write(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string plain:
                text.Append(plain);
                break;
            case DateOnly date:
                text.Append(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case DateTime or DateTimeOffset:
                text.Append(((IFormattable)value).ToString("O", CultureInfo.InvariantCulture));
                break;
            case IDictionary pairs:
                WriteMany(text, pairs.Keys.Cast<object>().Select(key => (key, pairs[key])), hasKeys: true);
                break;
            case IEnumerable items:
                WriteMany(text, items.Cast<object?>().Select(item => ((object)"", item)), hasKeys: false);
                break;
            default:
                text.Append(value is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture) : value.ToString());
                break;
        }
    }

    private static void WriteMany(StringBuilder text, IEnumerable<(object Key, object? Value)> items, bool hasKeys)
    {
        text.Append('[');
        bool isFirst = true;
        foreach ((object key, object? value) in items)
        {
            text.Append(isFirst ? "" : ", ");
            isFirst = false;
            if (hasKeys)
            {
                Write(text, key);
                text.Append(": ");
            }

            Write(text, value);
        }

        text.Append(']');
    }
}
