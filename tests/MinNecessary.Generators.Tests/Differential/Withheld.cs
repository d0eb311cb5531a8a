namespace MinNecessary.Generators.Tests.Differential;

/// <summary>What a decision withholds at run time, in plain words: categories, labels, and a text that the classifier labels Beta.</summary>
internal sealed record Withheld(string[] Categories, string[] Labels, string[] Restrictable, string? BetaText)
{
    public bool Takes(IEnumerable<string> labels) => labels.Any(label => Labels.Contains(label.Trim(), StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether a member is withheld.</summary>
    /// <exception cref="RecordWithheldException">Its view cannot do without it, and so the record is.</exception>
    public bool TakesMember(string[] categories, object? value, Type declared, bool isOfModels)
    {
        bool isListOfText = declared != typeof(string) && typeof(IEnumerable<string>).IsAssignableFrom(declared);
        bool isLabelled = !isOfModels && categories.Length > 0 && BetaText is not null && (declared == typeof(string) ? IsBeta(value as string) : isListOfText ? value is IEnumerable<string?> texts && texts.Any(IsBeta) : HoldsText(declared));
        if (isLabelled && !categories.Any(Restrictable.Contains))
        {
            throw new RecordWithheldException();
        }

        return (isLabelled && !isListOfText) || categories.Any(Categories.Contains);
    }

    /// <summary>A list of texts without those that have a withheld label; null for anything else.</summary>
    public object? Elements(string[] categories, object? value) =>
        value is not string && value is IEnumerable<string?> texts && texts.Any(IsBeta) && categories.Any(Restrictable.Contains) ? texts.Where(text => !IsBeta(text)).ToList() : null;

    private bool IsBeta(string? text) => text is not null && text == BetaText && Labels.Contains("Beta");

    private static bool HoldsText(Type type)
    {
        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        return bare == typeof(string) || (bare.IsArray && HoldsText(bare.GetElementType()!)) || (bare.IsGenericType && bare.GetGenericArguments().Any(HoldsText));
    }
}
