using System.Text;

namespace MinNecessary.Disclosures;

/// <summary>Words that a patient reads for the names that a policy has.</summary>
internal static class PlainWords
{
    /// <summary>The words that the organisation gave, else the name's own.</summary>
    public static string Of(string name, IReadOnlyDictionary<string, string> words) => words.TryGetValue(name, out string? given) ? given : Split(name);

    /// <summary>What was disclosed: categories in one order, so that the same is written the same, and what was masked said to be so.</summary>
    public static string Describe(DecisionEntry decision, IReadOnlyDictionary<string, string> words)
    {
        string full = string.Join(", ", decision.Disclosed.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(category => Of(category, words)));
        string masked = string.Join(", ", decision.Masked.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(category => Of(category, words)));
        return (full, masked) switch
        {
            ("", "") => "not recorded",
            (_, "") => full,
            ("", _) => $"in part only: {masked}",
            _ => $"{full}; in part only: {masked}",
        };
    }

    /// <summary>A name's own words: <c>PublicHealthReport</c> is <c>public health report</c>, and <c>SSN</c> stays <c>SSN</c>.</summary>
    public static string Split(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (int index = 0; index < name.Length; index++)
        {
            bool isUpper = char.IsUpper(name[index]);
            bool isAcronym = isUpper && (index + 1 == name.Length ? index > 0 && char.IsUpper(name[index - 1]) : char.IsUpper(name[index + 1]) || (index > 0 && char.IsUpper(name[index - 1]) && !char.IsLower(name[index + 1])));
            if (isUpper && index > 0 && (char.IsLower(name[index - 1]) || (index + 1 < name.Length && char.IsLower(name[index + 1]))))
            {
                text.Append(' ');
            }

            text.Append(isAcronym ? name[index] : char.ToLowerInvariant(name[index]));
        }

        return text.ToString();
    }
}
