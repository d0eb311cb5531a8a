namespace MinNecessary.Operations;

/// <summary>
/// The restrictions that individuals asked for (45 CFR 164.522(a)): those that were agreed to, and those that have to be honoured. Nothing is deleted
/// (45 CFR 164.522(a)(3), 164.530(j)). Registered as a singleton; safe for concurrent use.
/// </summary>
public sealed class RestrictionRegister
{
    private readonly RestrictionBook _book;
    private readonly OperatedPolicy _policy;

    internal RestrictionRegister(RestrictionBook book, OperatedPolicy policy) => (_book, _policy) = (book, policy);

    /// <summary>Enters a restriction that was agreed to, or that has to be honoured. From then on it takes from every decision about the individual.</summary>
    /// <param name="subject">Whose information, as models and decisions name them. It is stored as the disclosure log stores subjects.</param>
    /// <param name="restriction">The restriction, under an id of the organisation's own, without an end.</param>
    /// <param name="by">Who enters it, and for which covered entity.</param>
    /// <param name="why">What was asked for and on what paper, in at most 4,000 characters.</param>
    /// <param name="cancellationToken">Gives up; then it is not known whether it is entered.</param>
    /// <returns>The restriction, as it is kept.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A part of it is empty, too long or makes no sense, or the policy has no such category, label, recipient or purpose.</exception>
    /// <exception cref="InvalidOperationException">The covered entity has one of that id already; or subjects are stored by another key than before.</exception>
    public async Task<RegisteredRestriction> AgreeAsync(string subject, Restriction restriction, Caller by, string why, CancellationToken cancellationToken = default)
    {
        (string? tenant, string actor) = Given.Actor(by);
        Restriction checkedOne = RestrictionTerms.Require(restriction, _policy.Document, nameof(restriction));
        var agreed = new RestrictionAgreed { Tenant = tenant, Subject = _book.Subjects.Of(tenant, subject, nameof(subject)), Restriction = checkedOne, By = actor, Why = Given.Text(why) };
        await _book.Subjects.NoteAsync(cancellationToken).ConfigureAwait(false);
        return await _book.HappenAsync(
            tenant, checkedOne.Id, before => before is null ? agreed : throw new InvalidOperationException("There is a restriction of that id already."), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Enters that a restriction was ended (45 CFR 164.522(a)(2)). What the individual ended holds no longer from a day on. What the entity ended alone is
    /// kept, and goes on taking from decisions: it ends for what is made or received later, and no date of a single record is known here.
    /// </summary>
    /// <param name="id">The restriction, of the caller's covered entity.</param>
    /// <param name="endedBy">Who ended it.</param>
    /// <param name="endedOn">The first day on which it no longer holds, of UTC.</param>
    /// <param name="by">Who enters it, and for which covered entity.</param>
    /// <param name="why">How it is documented: the individual's letter, or the note of what they said. At most 4,000 characters.</param>
    /// <param name="cancellationToken">Gives up; then it is not known whether it is entered.</param>
    /// <returns>The restriction, as it is kept.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An argument is empty or too long, or nobody ended it.</exception>
    /// <exception cref="InvalidOperationException">
    /// There is none of that id, its end was entered already, or the entity alone would end one for what was paid in full (45 CFR 164.522(a)(2)(iii)(A)).
    /// </exception>
    public async Task<RegisteredRestriction> TerminateAsync(string id, RestrictionEnd endedBy, DateOnly endedOn, Caller by, string why, CancellationToken cancellationToken = default)
    {
        Given.Id(id);
        (string? tenant, string actor) = Given.Actor(by);
        if (endedBy is not (RestrictionEnd.Individual or RestrictionEnd.Entity))
        {
            throw new ArgumentException("The individual ends a restriction, or the entity does.", nameof(endedBy));
        }

        var ended = new RestrictionTerminated { EndedBy = endedBy, EndedOn = endedOn, By = actor, Why = Given.Text(why) };
        return await _book.HappenAsync(tenant, id, Decide, cancellationToken).ConfigureAwait(false);

        RestrictionEvent Decide(RegisteredRestriction? before)
        {
            RestrictionTerms.RequireEndable(before, endedBy);
            return ended;
        }
    }

    /// <summary>Finds a restriction.</summary>
    /// <param name="tenant">The covered entity; null where the application serves one.</param>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The restriction, ended or not; null where the covered entity has none of that id.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty or too long.</exception>
    public async Task<RegisteredRestriction?> FindAsync(string? tenant, string id, CancellationToken cancellationToken = default) =>
        await _book.FindAsync(tenant, Given.Id(id), cancellationToken).ConfigureAwait(false);

    /// <summary>Reads restrictions.</summary>
    /// <param name="tenant">The covered entity; null where the application serves one.</param>
    /// <param name="subject">Whose; null for everyone's.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The restrictions, ended or not, in the order in which they were entered. May be empty.</returns>
    /// <exception cref="InvalidOperationException">Subjects were stored by another key, or in another form, than the application has now.</exception>
    public async Task<IReadOnlyList<RegisteredRestriction>> ReadAsync(string? tenant, string? subject = null, CancellationToken cancellationToken = default)
    {
        string? stored = subject is null ? null : _book.Subjects.Find(tenant, subject);
        return subject is not null && stored is null ? [] : await _book.ReadAsync(tenant, stored, cancellationToken).ConfigureAwait(false);
    }
}
