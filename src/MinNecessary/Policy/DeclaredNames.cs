namespace MinNecessary.Policy;

/// <summary>The names under one key of a document, and the built-in ones of that kind.</summary>
internal sealed class DeclaredNames
{
    private const int MostListed = 20;

    private readonly HashSet<string> _names;
    private readonly bool _isWhole;

    public DeclaredNames(ObjectReader policy, string key, IReadOnlyCollection<string>? builtIn = null, bool isRequired = false)
    {
        Key = key;
        PolicyNode? node = policy.Find(key);
        _isWhole = node?.Kind == PolicyNodeKind.Object || (node is null && !isRequired);
        _names = new HashSet<string>((builtIn ?? []).Concat(node?.Members.Select(member => member.Key) ?? []), StringComparer.Ordinal);
    }

    public string Key { get; }

    public IReadOnlyCollection<string> All => _names;

    /// <summary>Whether a name is declared. Where the key itself is mistaken no one knows, and that is reported already.</summary>
    public bool Has(string name) => !_isWhole || _names.Contains(name);

    /// <summary>The first names, for a message. Not all: a text may declare thousands and mistake thousands, and its errors must not grow with the product.</summary>
    public static string Listed(IEnumerable<string> names)
    {
        string[] first = [.. names.Take(MostListed + 1)];
        return first.Length <= MostListed ? string.Join(", ", first) : string.Join(", ", first.Take(MostListed)) + " and more";
    }
}
