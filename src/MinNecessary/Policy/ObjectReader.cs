using System.Globalization;

namespace MinNecessary.Policy;

/// <summary>
/// Reads the keys of one object of a policy. Each method reports its own mistake and gives a harmless value, so that one
/// mistake gives one error.
/// </summary>
internal sealed partial class ObjectReader
{
    private readonly PolicyNode _node;
    private readonly string _what;
    private readonly List<PolicyError> _errors;

    public ObjectReader(PolicyNode node, string what, List<PolicyError> errors, params string[] keys)
    {
        _node = node;
        _what = what;
        _errors = errors;
        IsObject = node.Kind == PolicyNodeKind.Object;
        if (!IsObject)
        {
            Report("MN0105", node.Position, $"{what} should be an object in braces.");
        }

        foreach ((string key, PolicyPosition position, _) in node.Members.Where(member => !keys.Contains(member.Key)))
        {
            Report("MN0103", position, $"{what} has no key '{key}'{Suggestion.For(key, keys)}. The keys are: {string.Join(", ", keys)}.");
        }
    }

    public bool IsObject { get; }

    public PolicyPosition Position => _node.Position;

    public PolicyNode? Find(string key) => _node.Members.FirstOrDefault(member => member.Key == key).Value;

    public PolicyNode? Require(string key)
    {
        PolicyNode? value = Find(key);
        if (value is null && IsObject)
        {
            Report("MN0104", _node.Position, $"{_what} lacks the key '{key}'. Add it.");
        }

        return value;
    }

    public string? RequireText(string key) => Require(key) is { } node ? TextOf(node, key) : null;

    public string? FindText(string key) => Find(key) is { } node ? TextOf(node, key) : null;

    public TEnum? RequireEnum<TEnum>(string key)
        where TEnum : struct, Enum
    {
        PolicyNode? node = Require(key);
        if (node is null || TextOf(node, key) is not { } text)
        {
            return null;
        }

        return IsOneOf(node, key, Enum.GetNames(typeof(TEnum))) ? (TEnum)Enum.Parse(typeof(TEnum), text) : null;
    }

    /// <summary>Reads a value of an enum that may be left out.</summary>
    public TEnum? FindEnum<TEnum>(string key)
        where TEnum : struct, Enum => Find(key) is null ? null : RequireEnum<TEnum>(key);

    /// <summary>Reads true or false; null where the key is left out or its value is neither.</summary>
    public bool? FindTruth(string key)
    {
        PolicyNode? node = Find(key);
        if (node is null or { Kind: PolicyNodeKind.Other, Text: "true" or "false" })
        {
            return node is null ? null : node.Text == "true";
        }

        Report("MN0105", node.Position, $"'{key}' of {_what} should be true or false, without quotes.");
        return null;
    }

    /// <summary>Reads a duration of days, hours and minutes; null, and reported, where it is none or too long.</summary>
    public TimeSpan? RequireSpan(string key, TimeSpan longest)
    {
        if (RequireText(key) is not { } text)
        {
            return null;
        }

        if (Durations.ReadSpan(text) is not { } span)
        {
            Report("MN0105", Find(key)!.Position, $"'{key}' of {_what} should be a duration of days, hours and minutes that is more than zero, such as P30D or PT4H.");
            return null;
        }

        if (span > longest)
        {
            string most = longest > TimeSpan.FromDays(1) ? $"{(int)longest.TotalDays} days" : $"{(int)longest.TotalHours} hours";
            Report("MN0105", Find(key)!.Position, $"'{key}' of {_what} lasts longer than {most}. Write a shorter time.");
            return null;
        }

        return span;
    }

    /// <summary>Reads one of a few texts; null, and reported, for another.</summary>
    public string? RequireChoice(string key, params string[] choices) =>
        Require(key) is { } node && TextOf(node, key) is { } text && IsOneOf(node, key, choices) ? text : null;

    /// <summary>Reads a number within bounds; null, and reported, for any other value.</summary>
    public decimal? RequireNumber(string key, int least, int most, bool isWhole = false)
    {
        if (Require(key) is not { } node)
        {
            return null;
        }

        NumberStyles styles = isWhole ? NumberStyles.None : NumberStyles.AllowDecimalPoint;
        if (node.Kind == PolicyNodeKind.Other && decimal.TryParse(node.Text, styles, CultureInfo.InvariantCulture, out decimal number) && number >= least && number <= most)
        {
            return number;
        }

        Report("MN0105", node.Position, $"'{key}' of {_what} should be a {(isWhole ? "whole number" : "number")} from {least} to {most}, without an exponent and without quotes.");
        return null;
    }

    public string? TextOf(PolicyNode node, string key)
    {
        if (node.Kind == PolicyNodeKind.Text && !string.IsNullOrWhiteSpace(node.Text))
        {
            return node.Text;
        }

        Report("MN0105", node.Position, $"'{key}' of {_what} should be a text that is not empty, in double quotes.");
        return null;
    }

    private bool IsOneOf(PolicyNode node, string key, string[] names)
    {
        if (names.Contains(node.Text))
        {
            return true;
        }

        Report("MN0105", node.Position, $"'{node.Text}' is no {key} of {_what}{Suggestion.For(node.Text, names)}. Write one of: {string.Join(", ", names)}.");
        return false;
    }

    public void Report(string id, PolicyPosition position, string message) => _errors.Add(new PolicyError(id, position, message));
}
