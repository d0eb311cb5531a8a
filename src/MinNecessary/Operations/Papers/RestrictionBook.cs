namespace MinNecessary.Operations;

/// <summary>The restrictions, as they are kept.</summary>
internal sealed class RestrictionBook(IOperationsStore store, PaperSubjects subjects, PracticeClock clock)
{
    private readonly History<RegisteredRestriction, RestrictionEvent> _restrictions = new(store, new RestrictionRules());

    public PaperSubjects Subjects => subjects;

    public ValueTask<RegisteredRestriction?> FindAsync(string? tenant, string id, CancellationToken cancellationToken) => _restrictions.FindAsync(PaperIds.Of(tenant, id), cancellationToken);

    public async ValueTask<RegisteredRestriction> HappenAsync(string? tenant, string id, Func<RegisteredRestriction?, RestrictionEvent> decide, CancellationToken cancellationToken) =>
        (await _restrictions.HappenAsync(PaperIds.Of(tenant, id), clock.Now, decide, cancellationToken).ConfigureAwait(false)).State!;

    /// <summary>Everyone's, of every covered entity; ended ones too.</summary>
    public ValueTask<IReadOnlyList<RegisteredRestriction>> ReadAllAsync(CancellationToken cancellationToken) => ReadAsync(stored: null, _ => true, cancellationToken);

    /// <summary>Those about one subject as it is stored, or about all; ended ones too. Of one tenant.</summary>
    public async ValueTask<IReadOnlyList<RegisteredRestriction>> ReadAsync(string? tenant, string? stored, CancellationToken cancellationToken)
    {
        await subjects.RequireSameAsync(cancellationToken).ConfigureAwait(false);

        // The tenant goes into a keyed subject, and not into a plain one.
        return await ReadAsync(stored, each => string.Equals(each.Tenant, tenant, StringComparison.Ordinal), cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<IReadOnlyList<RegisteredRestriction>> ReadAsync(string? stored, Func<RegisteredRestriction, bool> isMeant, CancellationToken cancellationToken)
    {
        List<RegisteredRestriction> found = [];
        await foreach (RegisteredRestriction each in _restrictions.ReadAsync(new OperationsQuery { Kind = RestrictionRules.Name, About = stored }, cancellationToken).ConfigureAwait(false))
        {
            if (isMeant(each))
            {
                found.Add(each);
            }
        }

        return [.. found.OrderBy(each => each.EnteredAt).ThenBy(each => each.Restriction.Id, StringComparer.Ordinal)];
    }
}
