namespace MinNecessary.Policy;

/// <summary>One grant as it was and as it is: the same activity, role, recipient and purpose in both policies, whatever it is called.</summary>
internal sealed record GrantPair(PolicyDocument Before, PolicyDocument After, GrantDefinition Was, GrantDefinition Is, ChangeCollector Changes)
{
    /// <summary>Whoever acts under it, in an emergency too.</summary>
    public IEnumerable<string> Roles => RolesOf(Was).Concat(RolesOf(Is));

    /// <summary>The categories that both show, in full or masked.</summary>
    public IEnumerable<string> ShownByBoth => Was.Shown.Where(Is.Shows).Order(StringComparer.Ordinal);

    public static IEnumerable<string> RolesOf(GrantDefinition grant) => [grant.Role, .. grant.Emergency?.Roles ?? []];

    public void Add(PolicyChangeKind kind, PolicyAspect aspect, string sentence, IEnumerable<string>? categories = null, string? before = null, string? after = null) =>
        Changes.Add(kind, aspect, sentence, aspect == PolicyAspect.Wording ? [] : Roles, Is, categories, before, after);
}
