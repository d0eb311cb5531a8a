using System.Globalization;

namespace MinNecessary.Policy;

/// <summary>Reads what a row's own data has to be for a grant to cover it.</summary>
internal static class RowConditionBinder
{
    public static IReadOnlyList<RowCondition> Bind(ObjectReader grant, string name, List<PolicyError> errors)
    {
        PolicyNode? node = grant.Find("rows");
        if (node is { Kind: not PolicyNodeKind.Object })
        {
            grant.Report("MN0105", node.Position, $"'rows' of grant '{name}' should be an object in braces, with a condition for each context.");
        }

        List<RowCondition> conditions = [];
        foreach ((string context, PolicyPosition position, PolicyNode value) in node?.Members ?? [])
        {
            var row = new ObjectReader(value, $"row condition '{context}' of grant '{name}'", errors, "oneOf", "atLeast", "below");
            bool hasTexts = row.Find("oneOf") is not null;
            bool hasRange = row.Find("atLeast") is not null || row.Find("below") is not null;
            IReadOnlyList<string>? texts = hasTexts ? row.FindList("oneOf").Values : null;
            if (row.IsObject && hasTexts == hasRange)
            {
                row.Report("MN0105", position, $"Row condition '{context}' of grant '{name}' should have 'oneOf', or 'atLeast' and 'below', and not both.");
            }

            conditions.Add(new RowCondition(context, texts, ReadAmount(row, "atLeast"), ReadAmount(row, "below")));
        }

        return conditions.AsReadOnly();
    }

    public static IReadOnlyDictionary<string, PolicyPosition> Positions(ObjectReader grant) =>
        (grant.Find("rows")?.Members ?? []).ToDictionary(member => member.Key, member => member.KeyPosition, StringComparer.Ordinal);

    private static decimal? ReadAmount(ObjectReader row, string key)
    {
        if (row.Find(key) is not { } node)
        {
            return null;
        }

        if (node.Kind == PolicyNodeKind.Other && decimal.TryParse(node.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal amount))
        {
            return amount;
        }

        row.Report("MN0105", node.Position, $"'{key}' should be a number without an exponent, without quotes.");
        return null;
    }
}
