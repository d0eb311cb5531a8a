namespace MinNecessary.Disclosures;

/// <summary>
/// The entries of decisions for a bulk disclosure: one for all subjects with the same answer. Who is to be found by the subject has an entry each all the
/// same: whoever a release is to be accounted for to (45 CFR 164.528), and whoever was refused, of whom no manifest tells. Immutable.
/// </summary>
internal sealed class AnswerGroups
{
    public AnswerGroups(IReadOnlyList<DecisionEntry> each)
    {
        string[] ids = new string[each.Count];
        List<DecisionEntry> entries = [];
        Dictionary<string, string> roots = new(StringComparer.Ordinal);
        foreach (IGrouping<string, int> group in Enumerable.Range(0, each.Count).GroupBy(index => KeyOf(each[index])))
        {
            DecisionEntry entry = each[group.First()];
            var subjects = SubjectSet.Of(group.Select(index => each[index].Subject));
            if (group.Skip(1).Any())
            {
                entry = entry with { Subject = subjects.Root, SubjectCount = subjects.Count };
                roots.Add(entry.Id, subjects.Root);
            }

            entries.Add(entry);
            foreach (int index in group)
            {
                ids[index] = entry.Id;
            }
        }

        (Entries, Ids, Roots) = (entries.AsReadOnly(), ids, roots);
    }

    public IReadOnlyList<DecisionEntry> Entries { get; }

    /// <summary>The id of each subject's entry.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>Of each entry that is about several subjects, the root of their tree.</summary>
    public IReadOnlyDictionary<string, string> Roots { get; }

    // The canonical bytes but for whom it is about: what is added to an entry one day is compared too.
    private static string KeyOf(DecisionEntry entry) => entry.IsAccountable || entry.Outcome != Outcome.Allowed
        ? entry.Id
        : Convert.ToHexString(MerkleTree.HashLeaf(CanonicalEntry.Write(entry with { Id = "", Subject = "" }, "", 0, default, default)));
}
