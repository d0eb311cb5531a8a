using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>
/// The queue of exceptions: opens cases, and lets people work them until the evidence is there that they are solved. Every act names who does it, and
/// nothing is ever deleted (45 CFR 164.316(b), 164.530(j)). Registered as a singleton; safe for concurrent use.
/// </summary>
public sealed partial class CaseDesk
{
    private readonly CasePolicy _policy;
    private readonly CaseIds _ids;
    private readonly History<Case, CaseEvent> _cases;
    private readonly CaseRecurrence _recurrence;
    private readonly IEmergencyRegister _emergencies;

    internal CaseDesk(CasePolicy policy, CaseIds ids, IOperationsStore store, IEmergencyRegister emergencies, OperationsOptions options)
    {
        _policy = policy;
        _ids = ids;
        _cases = new History<Case, CaseEvent>(store, new CaseRules());
        _recurrence = new CaseRecurrence(store, _cases, policy.Practice.Clock, options);
        _emergencies = emergencies;
    }

    /// <summary>Opens a case.</summary>
    /// <param name="kind">Its kind in the policy, of whatever trigger.</param>
    /// <param name="draft">What is known of it.</param>
    /// <param name="actorId">The unique id of who opens it.</param>
    /// <param name="cancellationToken">Gives up; then it is not known whether it is open.</param>
    /// <returns>The case.</returns>
    /// <exception cref="ArgumentException">Kind, stage or owner is none of the policy's, a text is blank or too long, it occurred in the future, or on an earlier day and no reason is given.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> is null.</exception>
    public async ValueTask<Case> OpenAsync(string kind, CaseDraft draft, string actorId, CancellationToken cancellationToken = default)
    {
        CaseDefinition definition = _policy.KindOf(kind, nameof(kind));
        Checked.Line(actorId, Checked.LongestActor, nameof(actorId));
        CaseOpened opened = _policy.Opening(definition, draft, actorId, Now);
        return await OpenOnceAsync(_ids.New(), opened, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Opens the case for an item of a checklist that is missing, a stage's or a vendor's. It is one case however often it is reported.</summary>
    /// <param name="work">The work that lacks it: the practice's own id, not PHI.</param>
    /// <param name="item">The item, as the policy names it.</param>
    /// <param name="draft">What else is known; its reference is set from the first two where it has none.</param>
    /// <param name="cancellationToken">Gives up; then it is not known whether it is open.</param>
    /// <returns>The case, as it stands.</returns>
    /// <exception cref="ArgumentException">As for <see cref="OpenAsync"/>.</exception>
    /// <exception cref="InvalidOperationException">The policy has no kind of cases that ItemMissing opens.</exception>
    public ValueTask<Case> OpenForMissingItemAsync(string work, string item, CaseDraft draft, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        Checked.Line(work, Checked.LongestReference, nameof(work));
        Checked.Text(item, nameof(item));
        return RequireAsync(CaseTrigger.ItemMissing, $"{draft.Tenant}\n{work}\n{item}", draft with { Reference = draft.Reference ?? Checked.AsLine($"{work}: {item}") }, cancellationToken);
    }

    /// <summary>Opens the case for a time limit that passed. It is one case however often it is reported.</summary>
    /// <param name="limit">Which limit of what and when, such as <c>Weekly review 2026-W45</c>. Not PHI.</param>
    /// <param name="draft">What else is known; its reference is set from the limit where it has none.</param>
    /// <param name="cancellationToken">Gives up; then it is not known whether it is open.</param>
    /// <returns>The case, as it stands.</returns>
    /// <exception cref="ArgumentException">As for <see cref="OpenAsync"/>.</exception>
    /// <exception cref="InvalidOperationException">The policy has no kind of cases that LimitPassed opens.</exception>
    public ValueTask<Case> OpenForLimitAsync(string limit, CaseDraft draft, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        Checked.Line(limit, Checked.LongestReference, nameof(limit));
        return RequireAsync(CaseTrigger.LimitPassed, $"{draft.Tenant}\n{limit}", draft with { Reference = draft.Reference ?? limit }, cancellationToken);
    }

    /// <summary>Opens the case for a claim that a payer denied (X12 835, CAS). The same denial, of the same day, is one case however often it is reported.</summary>
    /// <param name="claim">The practice's own number of the claim.</param>
    /// <param name="payer">The payer.</param>
    /// <param name="denialClass">The group and reason, such as <c>CO-16</c>.</param>
    /// <param name="draft">What else is known: when it occurred is the day of the remittance.</param>
    /// <param name="cancellationToken">Gives up; then it is not known whether it is open.</param>
    /// <returns>The case, as it stands.</returns>
    /// <exception cref="ArgumentException">As for <see cref="OpenAsync"/>.</exception>
    /// <exception cref="InvalidOperationException">The policy has no kind of cases that ClaimDenied opens.</exception>
    public ValueTask<Case> OpenForDeniedClaimAsync(string claim, string payer, string denialClass, CaseDraft draft, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        Checked.Line(claim, Checked.LongestName, nameof(claim));
        Checked.Line(payer, Checked.LongestName, nameof(payer));
        Checked.Code(denialClass, nameof(denialClass));
        string cause = $"{draft.Tenant}\n{payer}\n{claim}\n{denialClass}\n{_policy.Practice.Clock.DayOf(draft.OccurredAt):yyyy-MM-dd}";
        return RequireAsync(CaseTrigger.ClaimDenied, cause, draft with { Payer = payer, DenialClass = denialClass, Reference = draft.Reference ?? claim }, cancellationToken);
    }

    /// <summary>Opens the case for a cause, once; null where the policy opens none for it.</summary>
    internal async ValueTask<Case?> OpenForAsync(CaseTrigger trigger, string cause, CaseDraft draft, CancellationToken cancellationToken)
    {
        if (_policy.Practice.Operations.FindCase(trigger) is not { } kind)
        {
            return null;
        }

        CaseOpened opened = _policy.Opening(kind, draft, null, Now);
        return await OpenOnceAsync(await _ids.OfAsync(trigger, cause, cancellationToken).ConfigureAwait(false), opened, cancellationToken).ConfigureAwait(false);
    }

    private DateTimeOffset Now => _policy.Practice.Clock.Now;

    private async ValueTask<Case> RequireAsync(CaseTrigger trigger, string cause, CaseDraft draft, CancellationToken cancellationToken) =>
        await OpenForAsync(trigger, cause, draft, cancellationToken).ConfigureAwait(false)
        ?? throw new InvalidOperationException($"The policy has no kind of cases that {trigger} opens. Add it under 'cases' of 'operations'.");

    private async ValueTask<Case> OpenOnceAsync(string id, CaseOpened opened, CancellationToken cancellationToken) =>
        (await _cases.HappenAsync(id, Now, before => before is null ? opened : null, cancellationToken).ConfigureAwait(false)).State!;
}
