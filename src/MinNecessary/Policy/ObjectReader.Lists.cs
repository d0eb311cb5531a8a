namespace MinNecessary.Policy;

internal sealed partial class ObjectReader
{
    /// <summary>Reads a list of texts; entries that are wrong, or stand twice, are reported and left out.</summary>
    public PolicyList FindList(string key, Func<PolicyNode, bool>? isValid = null)
    {
        if (Find(key) is not { } node)
        {
            return PolicyList.Empty;
        }

        if (node.Kind != PolicyNodeKind.List)
        {
            Report("MN0105", node.Position, $"'{key}' of {_what} should be a list in brackets.");
            return PolicyList.Empty;
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        List<PolicyNode> valid = [];
        foreach (PolicyNode item in node.Items.Where(item => TextOf(item, key) is not null))
        {
            if (!seen.Add(item.Text))
            {
                Report("MN0115", item.Position, $"'{item.Text}' stands twice under '{key}' of {_what}. Keep one.");
            }
            else if (isValid is null || isValid(item))
            {
                valid.Add(item);
            }
        }

        return new PolicyList(valid);
    }

    /// <summary>Reads a list of texts that has to have one.</summary>
    public PolicyList RequireEntries(string key, string mend, Func<PolicyNode, bool>? isValid = null)
    {
        if (Require(key) is { Kind: PolicyNodeKind.List, Items.Count: 0 } empty)
        {
            Report("MN0105", empty.Position, $"'{key}' of {_what} is empty. {mend}");
        }

        return FindList(key, isValid);
    }

    /// <summary>Reads a list of values of an enum; entries that are wrong, or stand twice, are reported and left out.</summary>
    public IReadOnlyList<TEnum> FindEnums<TEnum>(string key)
        where TEnum : struct, Enum
    {
        string[] names = Enum.GetNames(typeof(TEnum));
        return FindList(key, IsKnown).Values.Select(name => (TEnum)Enum.Parse(typeof(TEnum), name)).ToList().AsReadOnly();

        bool IsKnown(PolicyNode item)
        {
            bool isKnown = names.Contains(item.Text);
            if (!isKnown)
            {
                Report("MN0105", item.Position, $"'{item.Text}' cannot stand under '{key}' of {_what}{Suggestion.For(item.Text, names)}. Write one of: {string.Join(", ", names)}.");
            }

            return isKnown;
        }
    }
}
