using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>
/// Where what is disclosed to vendors, and requested from them, is held to their standard protocols before it goes (45 CFR 164.514(d)(3)(i),
/// (d)(4)(i)). It sees categories and items, never values. Safe for concurrent use, on several machines too.
/// </summary>
public sealed class VendorDesk
{
    private readonly History<SubmissionOutcome, SubmissionEvent> _submissions;
    private readonly AgreementBook _agreements;
    private readonly OperatedPolicy _policy;
    private readonly PracticeClock _clock;
    private readonly IMissingItemCases _missing;
    private readonly IOverDisclosureCases _excess;

    internal VendorDesk(IOperationsStore store, AgreementBook agreements, OperatedPolicy policy, PracticeClock clock, IMissingItemCases missing, IOverDisclosureCases excess)
    {
        _submissions = new History<SubmissionOutcome, SubmissionEvent>(store, new SubmissionRules());
        (_agreements, _policy, _clock, _missing, _excess) = (agreements, policy, clock, missing, excess);
    }

    /// <summary>
    /// Judges a submission, and keeps what came out. One that lacks something, or carries too much, has a case opened before this returns; send only what
    /// <see cref="SubmissionOutcome.MayGo"/>.
    /// </summary>
    /// <param name="submission">What is about to be disclosed or requested.</param>
    /// <param name="cancellationToken">Gives up; then do not send it.</param>
    /// <returns>What became of it. For an id that was submitted already, what became of that.</returns>
    /// <exception cref="ArgumentException">The policy has no such vendor, grant or category, or an id is empty or too long. What was given is in no message.</exception>
    /// <exception cref="InvalidOperationException">The id was submitted for another vendor or protocol.</exception>
    public async Task<SubmissionOutcome> SubmitAsync(VendorSubmission submission, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(submission);
        (VendorDefinition vendor, GrantDefinition protocol) = Known(submission);
        Agreement? agreement = await _agreements.FindAsync(vendor.Agreement, cancellationToken).ConfigureAwait(false);
        var made = new SubmissionMade
        {
            Vendor = vendor.Name,
            Protocol = protocol.Name,
            By = Given.Id(submission.By, nameof(submission)),
            Missing = [.. SubmissionChecks.Missing(vendor, submission)],
            Excess = [.. SubmissionChecks.Excess(vendor, protocol, submission, agreement, _clock.Today)],
        };
        string id = submission.Id is null ? Guid.NewGuid().ToString("N") : Given.Id(submission.Id, nameof(submission));
        (SubmissionOutcome? outcome, _) = await _submissions.HappenAsync(id, _clock.Now, before => before is null ? made : null, cancellationToken).ConfigureAwait(false);
        if (outcome!.Vendor != vendor.Name || outcome.Protocol != protocol.Name)
        {
            throw new InvalidOperationException("A submission of that id was made for another vendor or protocol. Give this one an id of its own.");
        }

        await OpenCasesAsync(outcome, cancellationToken).ConfigureAwait(false);
        return outcome;
    }

    /// <summary>Reads what became of submissions.</summary>
    /// <param name="vendor">Of which vendor; null for all.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What became of them, the first in front. May be empty.</returns>
    public async Task<IReadOnlyList<SubmissionOutcome>> ReadAsync(string? vendor = null, CancellationToken cancellationToken = default)
    {
        if (vendor is not null && !StoredText.IsId(vendor))
        {
            return [];
        }

        List<SubmissionOutcome> all = [];
        await foreach (SubmissionOutcome outcome in _submissions.ReadAsync(new OperationsQuery { Kind = SubmissionRules.SubmissionKind, About = vendor }, cancellationToken).ConfigureAwait(false))
        {
            all.Add(outcome);
        }

        return [.. all.OrderBy(outcome => outcome.At).ThenBy(outcome => outcome.Id, StringComparer.Ordinal)];
    }

    /// <summary>Opens the cases of submissions whose machine was stopped before it had opened them.</summary>
    /// <param name="cancellationToken">Gives up; what is left is done by the next call.</param>
    /// <returns>How many submissions it found.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken = default)
    {
        int count = 0;
        await foreach (SubmissionOutcome outcome in _submissions.ReadAsync(new OperationsQuery { Kind = SubmissionRules.SubmissionKind, IsOpen = true }, cancellationToken).ConfigureAwait(false))
        {
            count += await OpenCasesAsync(outcome, cancellationToken).ConfigureAwait(false) ? 1 : 0;
        }

        return count;
    }

    private (VendorDefinition Vendor, GrantDefinition Protocol) Known(VendorSubmission submission)
    {
        VendorDefinition? vendor = submission.Vendor is null ? null : _policy.Operations.Vendors.GetValueOrDefault(submission.Vendor);
        GrantDefinition? protocol = submission.Protocol is null ? null : _policy.Document.FindGrant(submission.Protocol);
        if (vendor is null || protocol is null)
        {
            throw new ArgumentException("The policy has no such vendor, or no such grant.", nameof(submission));
        }

        // A value that was put where a category belongs must not reach a case or a message.
        if (submission.Carries is null || submission.CarriesMasked is null || submission.RequiredByTransaction is null || submission.Items is null
            || !submission.Carries.Concat(submission.CarriesMasked).All(category => category is not null && (CategoryCatalog.Names.Contains(category) || _policy.Document.Categories.Contains(category))))
        {
            throw new ArgumentException("The policy knows no such category. Give the names of categories, and no values.", nameof(submission));
        }

        return (vendor, protocol);
    }

    private async ValueTask<bool> OpenCasesAsync(SubmissionOutcome outcome, CancellationToken cancellationToken)
    {
        if (outcome.MayGo || outcome.AreCasesOpen)
        {
            return false;
        }

        string owner = _policy.Operations.Vendors.GetValueOrDefault(outcome.Vendor)?.Owner ?? _policy.LimitOwner;
        if (outcome.Missing.Count > 0)
        {
            await _missing.OpenAsync(LimitKey.Of("VendorItemMissing", outcome.Id), owner, outcome.Missing, outcome.At, cancellationToken).ConfigureAwait(false);
        }

        if (outcome.Excess.Count > 0)
        {
            string[] categories = [.. outcome.Excess.Select(excess => excess.Category).OfType<string>().Distinct(StringComparer.Ordinal)];
            await _excess.OpenAsync(LimitKey.Of("VendorOverDisclosure", outcome.Id), owner, outcome.Protocol, categories, outcome.At, cancellationToken).ConfigureAwait(false);
        }

        (_, bool happened) = await _submissions.HappenAsync(outcome.Id, _clock.Now, before => before!.AreCasesOpen ? null : new SubmissionCasesOpened(), cancellationToken).ConfigureAwait(false);
        return happened;
    }
}
