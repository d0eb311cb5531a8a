namespace MinNecessary.Generators.Tests.Differential;

/// <summary>What a decision withholds at run time, in plain words: categories, labels, and a text that the classifier labels Beta. Views of which nothing can be hidden are not gone through.</summary>
internal sealed record Withheld(string[] Categories, string[] Labels, string[] Restrictable, string? BetaText, bool IsGoneThrough)
{
    public bool Takes(IEnumerable<string> labels) => labels.SelectMany(label => System.Text.RegularExpressions.Regex.Split(label, "[^A-Za-z0-9_]")).Any(label => Labels.Contains(label, StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether a member is withheld.</summary>
    /// <exception cref="RecordWithheldException">Its view cannot do without it, and so the record is.</exception>
    public bool TakesMember(string[] categories, object? value, Type declared)
    {
        bool isListOfText = declared != typeof(string) && typeof(IEnumerable<string>).IsAssignableFrom(declared);
        bool isLabelled = categories.Length > 0 && BetaText is not null && (declared == typeof(string) ? IsBeta(value as string) : isListOfText ? value is IEnumerable<string?> texts && texts.Any(IsBeta) : HoldsText(declared));
        if (isLabelled && !categories.Any(Restrictable.Contains))
        {
            throw new RecordWithheldException();
        }

        return (isLabelled && !isListOfText) || categories.Any(Categories.Contains);
    }

    /// <summary>A list of texts without those that have a withheld label; null for anything else.</summary>
    public object? Elements(string[] categories, object? value) =>
        value is not string && value is IEnumerable<string?> texts && texts.Any(IsBeta) && categories.Any(Restrictable.Contains) ? texts.Where(text => !IsBeta(text)).ToList() : null;

    /// <summary>Whether a group is left out of those that stand in a list or dictionary: it holds models, and none is in it.</summary>
    public bool TakesGroup(object? group, Type declared) => IsGoneThrough && group is System.Collections.ICollection { Count: 0 } && Oracle.Leaf(declared).IsDefined(typeof(PhiModelAttribute), inherit: false);

    private bool IsBeta(string? text) => text is not null && text == BetaText && Labels.Contains("Beta");

    private static bool HoldsText(Type type)
    {
        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        return bare == typeof(string) || (bare.IsArray && HoldsText(bare.GetElementType()!)) || (bare.IsGenericType && bare.GetGenericArguments().Any(HoldsText));
    }
}
