using System.Collections.ObjectModel;

namespace MinNecessary.Policy;

/// <summary>Reads an object that has a declaration under each name.</summary>
internal static class NamedBinder
{
    /// <summary>Those whose names are C# identifiers.</summary>
    public static IReadOnlyDictionary<string, T> Bind<T>(ObjectReader reader, string key, string what, bool isRequired, List<PolicyError> errors, Func<string, PolicyPosition, PolicyNode, T?> bind)
        where T : class
    {
        return Bind(isRequired ? reader.Require(key) : reader.Find(key), reader, key, what, IsNamed, bind);

        bool IsNamed(string name, PolicyPosition position)
        {
            if (!Identifiers.IsValid(name))
            {
                ReportIdentifier(errors, position);
                return false;
            }

            return true;
        }
    }

    /// <summary>Those that have any name that is not empty.</summary>
    public static IReadOnlyDictionary<string, T> BindTexts<T>(ObjectReader reader, string key, List<PolicyError> errors, Func<string, PolicyPosition, PolicyNode, T?> bind)
        where T : class
    {
        return Bind(reader.Find(key), reader, key, "'operations'", IsNamed, bind);

        bool IsNamed(string name, PolicyPosition position)
        {
            if (string.IsNullOrWhiteSpace(name))
            {
                errors.Add(new PolicyError("MN0105", position, $"A name under '{key}' is empty. Write the name that is used."));
                return false;
            }

            return true;
        }
    }

    public static void ReportIdentifier(List<PolicyError> errors, PolicyPosition position) => errors.Add(new PolicyError(
        "MN0114", position, "The name is not a C# identifier that generated code can bear: begin with a letter, go on with letters, digits and underscores, at most 100, no C# keyword, and no name that generated code uses."));

    private static ReadOnlyDictionary<string, T> Bind<T>(PolicyNode? node, ObjectReader reader, string key, string what, Func<string, PolicyPosition, bool> isNamed, Func<string, PolicyPosition, PolicyNode, T?> bind)
        where T : class
    {
        Dictionary<string, T> bound = new(StringComparer.Ordinal);
        if (node is { Kind: not PolicyNodeKind.Object })
        {
            reader.Report("MN0105", node.Position, $"'{key}' of {what} should be an object in braces.");
        }

        foreach ((string name, PolicyPosition position, PolicyNode value) in node?.Members ?? [])
        {
            if (isNamed(name, position) && bind(name, position, value) is { } item)
            {
                bound.Add(name, item);
            }
        }

        return new ReadOnlyDictionary<string, T>(bound);
    }
}
