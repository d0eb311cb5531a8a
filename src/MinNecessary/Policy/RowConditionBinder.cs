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
            IReadOnlyList<string>? texts = hasTexts ? row.RequireEntries("oneOf", "Name what a record may have there, or remove the grant: it covers no record.").Values : null;
            if (row.IsObject && hasTexts == hasRange)
            {
                row.Report("MN0105", position, $"Row condition '{context}' of grant '{name}' should have 'oneOf', or 'atLeast' and 'below' or one of these, and not both.");
            }

            decimal? least = ReadAmount(row, context, "atLeast");
            decimal? below = ReadAmount(row, context, "below");
            if (least >= below)
            {
                row.Report("MN0105", row.Find("below")!.Position, $"'below' of row condition '{context}' of grant '{name}' is not more than 'atLeast', so that the grant covers no record. Correct one of the amounts.");
            }

            conditions.Add(new RowCondition(context, texts, least, below));
        }

        return conditions.AsReadOnly();
    }

    public static IReadOnlyDictionary<string, PolicyPosition> Positions(ObjectReader grant) =>
        (grant.Find("rows")?.Members ?? []).ToDictionary(member => member.Key, member => member.KeyPosition, StringComparer.Ordinal);

    private static decimal? ReadAmount(ObjectReader row, string context, string key)
    {
        if (row.Find(key) is not { } node)
        {
            return null;
        }

        if (node.Kind == PolicyNodeKind.Other && decimal.TryParse(node.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal amount))
        {
            return amount;
        }

        row.Report("MN0105", node.Position, $"'{key}' of row condition '{context}' should be a number of at most 28 digits, without an exponent and without quotes.");
        return null;
    }
}
