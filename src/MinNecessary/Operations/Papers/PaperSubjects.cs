namespace MinNecessary.Operations;

/// <summary>
/// How papers about individuals are found: by the subject as the disclosure log stores it. By another key, or by none, no paper would be found, and a
/// restriction that is not found looks like none: so it is kept which it is, and another is an error. Safe for concurrent use.
/// </summary>
/// <param name="store">Where that is kept.</param>
/// <param name="clock">The clock.</param>
/// <param name="form">What a subject of a tenant is stored as.</param>
internal sealed class PaperSubjects(IOperationsStore store, PracticeClock clock, Func<string?, string, string> form)
{
    private const string Id = "subjects";

    private readonly History<SubjectFormNoted, SubjectFormNoted> _noted = new(store, new SubjectFormRules());
    private bool _isSame;

    /// <summary>What a subject is stored as; null where nothing can be kept of it, and so nothing was.</summary>
    public string? Find(string? tenant, string subject) => tenant is null || StoredText.IsId(tenant) ? form(tenant, subject) is { } stored && StoredText.IsId(stored) ? stored : null : null;

    /// <summary>What a subject is stored as, to be kept.</summary>
    /// <exception cref="ArgumentException">It is empty, or nothing can be kept of it.</exception>
    public string Of(string? tenant, string subject, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(subject, parameter);
        return StoredText.Require(form(tenant, StoredText.RequireStorable(subject, parameter)), StoredText.LongestId, parameter);
    }

    /// <exception cref="InvalidOperationException">What is kept was stored by another key, or in another form.</exception>
    public async ValueTask RequireSameAsync(CancellationToken cancellationToken)
    {
        // Once it is the same it stays so. Where nothing was ever kept, another process may keep something in the next moment.
        if (!Volatile.Read(ref _isSame) && await _noted.FindAsync(Id, cancellationToken).ConfigureAwait(false) is { } noted)
        {
            Require(noted);
            Volatile.Write(ref _isSame, true);
        }
    }

    /// <summary>Keeps which form it is, before the first paper is kept in it.</summary>
    /// <exception cref="InvalidOperationException">What is kept was stored by another key, or in another form.</exception>
    public async ValueTask NoteAsync(CancellationToken cancellationToken)
    {
        await RequireSameAsync(cancellationToken).ConfigureAwait(false);
        if (!Volatile.Read(ref _isSame))
        {
            await _noted.HappenAsync(Id, clock.Now, before => before is null ? new SubjectFormNoted { Sample = Sample } : Require(before), cancellationToken).ConfigureAwait(false);
        }
    }

    // A text that is a subject's would tell how that one is stored.
    private string Sample => form("\0", "\0");

    private SubjectFormNoted? Require(SubjectFormNoted noted) => noted.Sample == Sample
        ? null
        : throw new InvalidOperationException(
            "The subjects of approvals and restrictions were stored by another key, or in another form, than this application has: none of them would be found, and that would look as if there were none. Give it the key of AddMaskKey and the SubjectForm of the disclosure log that they were stored with.");
}
