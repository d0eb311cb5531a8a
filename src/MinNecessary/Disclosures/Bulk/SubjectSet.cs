using System.Text;

namespace MinNecessary.Disclosures;

/// <summary>The subjects of one entry of a bulk disclosure, in the form in which they are stored: their number, and the root of the Merkle tree over them in ordinal order.</summary>
internal sealed class SubjectSet
{
    private readonly MerkleFrontier _tree = new();
    private string? _last;

    public int Count => (int)_tree.Count;

    public string Root => Convert.ToHexString(_tree.Root());

    public static SubjectSet Of(IEnumerable<string> stored)
    {
        SubjectSet set = new();
        foreach (string subject in stored.Select(TextOf).Order(StringComparer.Ordinal))
        {
            set.Add(subject);
        }

        return set;
    }

    /// <summary>Adds a subject that is not before the last one; the last one again changes nothing.</summary>
    public void Add(string subject)
    {
        if (subject != _last)
        {
            _tree.Add(MerkleTree.HashLeaf(Encoding.UTF8.GetBytes(subject)));
            _last = subject;
        }
    }

    /// <summary>The subject as JSON has it: a half of a surrogate pair is no text, and is written as U+FFFD.</summary>
    public static string TextOf(string stored) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(stored));
}
