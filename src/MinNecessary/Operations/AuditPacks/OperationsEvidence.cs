namespace MinNecessary.Operations;

/// <summary>
/// What an auditor asks of the operations: training, roles, reviews, emergencies, exceptions and vendors, as documents of an audit pack. Names of the policy, ids of the workforce
/// and of cases, and numbers; nothing that a person wrote and nobody whom a case is about. Registered as a singleton; safe for concurrent use.
/// </summary>
public sealed class OperationsEvidence
{
    private readonly PeopleEvidence _people;
    private readonly ReviewEvidence _reviews;
    private readonly CaseFileEvidence _cases;
    private readonly VendorEvidence _vendors;
    private readonly PapersEvidence _papers;
    private readonly PracticeClock _clock;

    internal OperationsEvidence(PeopleEvidence people, ReviewEvidence reviews, CaseFileEvidence cases, VendorEvidence vendors, PapersEvidence papers, PracticeClock clock) =>
        (_people, _reviews, _cases, _vendors, _papers, _clock) = (people, reviews, cases, vendors, papers, clock);

    /// <summary>Prepares the documents; they go into <see cref="AuditPackRequest.Documents"/>.</summary>
    /// <param name="from">The first day, in the zone of the policy's operations.</param>
    /// <param name="through">The last day; not before <paramref name="from"/>. How people and agreements stand is as of now.</param>
    /// <param name="tenant">The covered entity whose cases and agreements are shown; empty for those without one, null for all. The workforce, its reviews and the counts of submissions are of all.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The documents, each with the inquiry that it answers.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="through"/> is before <paramref name="from"/>, or is the last day that there is.</exception>
    public async Task<IReadOnlyList<AuditPackDocument>> PrepareAsync(DateOnly from, DateOnly through, string? tenant = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(through, from);
        ArgumentOutOfRangeException.ThrowIfEqual(through, DateOnly.MaxValue);
        var days = new EvidenceDays(_clock, from, through, tenant);
        return
        [
            new("training.md", "Training of the workforce: who, on what, when, with what result (164.530(b), 164.308(a)(5))", await _people.TrainingAsync(days, cancellationToken).ConfigureAwait(false)),
            new("role-reviews.md", "Who holds which role, who confirmed that it is still needed, and whose ended (164.308(a)(3), (a)(4)(ii)(C))", await _people.RolesAsync(days, cancellationToken).ConfigureAwait(false)),
            new("reviews.md", "Periodic reviews of operations and of the policy, and what was done after them (164.308(a)(8), 164.530(i))", await _reviews.ReviewsAsync(days, cancellationToken).ConfigureAwait(false)),
            new("emergency-reviews.md", "Reviews of emergency access: by whom, when, on what evidence (164.312(a)(2)(ii), 164.308(a)(1)(ii)(D))", await _cases.EmergenciesAsync(days, cancellationToken).ConfigureAwait(false)),
            new("exceptions.md", "Denials, reviews and other exceptions: how many, how long they took, how many escalated (164.308(a)(6), 164.530(f))", await _cases.ExceptionsAsync(days, cancellationToken).ConfigureAwait(false)),
            new("restriction-register.md", "Requests for restrictions that were agreed to or have to be honoured, and how they ended (164.522(a))", await _papers.RestrictionsAsync(days, cancellationToken).ConfigureAwait(false)),
            new("individual-reviews.md", "Individual reviews of disclosures and requests that are not routine (164.514(d)(3)(ii), (d)(4)(iii))", await _papers.ApprovalsAsync(days, cancellationToken).ConfigureAwait(false)),
            new("vendors.md", "Agreements with business associates and others, and what was submitted under their protocols (164.504(e), 164.514(d)(3), (d)(4))", await _vendors.VendorsAsync(days, cancellationToken).ConfigureAwait(false)),
        ];
    }
}
