namespace MinNecessary.Policy;

/// <summary>
/// Two grants for one activity, role and recipient, under different purposes, of which one shows all that the other shows: either purpose needs
/// less, or they are one. Immutable and safe for concurrent use.
/// </summary>
public sealed class RepeatedDisclosure
{
    private RepeatedDisclosure(GrantDefinition narrower, GrantDefinition wider)
    {
        Narrower = narrower;
        Wider = wider;
        IsSame = IsWithin(wider, narrower);
    }

    /// <summary>The grant that shows no more; of two that show the same, the earlier.</summary>
    public GrantDefinition Narrower { get; }

    /// <summary>The grant that shows all of it.</summary>
    public GrantDefinition Wider { get; }

    /// <summary>Whether both show the same.</summary>
    public bool IsSame { get; }

    /// <summary>Which two, and for whom.</summary>
    /// <returns>For example <c>Use by Coder: Coding for Coding and Check for Audit show the same categories.</c></returns>
    public override string ToString()
    {
        string party = Narrower.Recipient is { } recipient ? $"{Narrower.Activity} by {Narrower.Role} to {recipient}" : $"{Narrower.Activity} by {Narrower.Role}";
        return IsSame
            ? $"{party}: {Narrower.Name} for {Narrower.Purpose} and {Wider.Name} for {Wider.Purpose} show the same categories."
            : $"{party}: {Wider.Name} for {Wider.Purpose} shows all that {Narrower.Name} for {Narrower.Purpose} shows, and more.";
    }

    internal static IReadOnlyList<RepeatedDisclosure> In(PolicyDocument policy)
    {
        List<RepeatedDisclosure> found = [];
        for (int first = 0; first < policy.Grants.Count; first++)
        {
            for (int second = first + 1; second < policy.Grants.Count; second++)
            {
                if (Compare(policy.Grants[first], policy.Grants[second]) is { } repeated)
                {
                    found.Add(repeated);
                }
            }
        }

        return found.AsReadOnly();
    }

    private static RepeatedDisclosure? Compare(GrantDefinition first, GrantDefinition second) =>
        (first.Activity, first.Role, first.Recipient) != (second.Activity, second.Role, second.Recipient) || first.Shown.Count == 0 || second.Shown.Count == 0 ? null
        : IsWithin(first, second) ? new RepeatedDisclosure(first, second)
        : IsWithin(second, first) ? new RepeatedDisclosure(second, first)
        : null;

    // Two different masks are never within each other, even where one shows less: each purpose asked for its own.
    private static bool IsWithin(GrantDefinition narrow, GrantDefinition wide) => narrow.Shown.All(category =>
    {
        (CategoryShowing less, CategoryShowing more) = (CategoryShowing.Of(narrow, category), CategoryShowing.Of(wide, category));
        return less == more || less.Rank < more.Rank;
    });
}
