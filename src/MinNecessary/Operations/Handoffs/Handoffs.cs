using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>
/// Records work that goes from stage to stage. What is missing when it leaves a stage has a case the same moment, and so has work that is not taken over in the
/// time that the policy gives. Registered as a singleton; safe for concurrent use.
/// </summary>
public sealed class Handoffs
{
    private readonly Practice _practice;
    private readonly History<Handoff, HandoffEvent> _handoffs;
    private readonly HandoffCases _cases;

    internal Handoffs(Practice practice, IOperationsStore store, CaseDesk desk)
    {
        _practice = practice;
        _handoffs = new History<Handoff, HandoffEvent>(store, new HandoffRules());
        _cases = new HandoffCases(practice, store, _handoffs, desk);
    }

    /// <summary>What runs its limits.</summary>
    internal HandoffCases Limits => _cases;

    /// <summary>Hands work over. Where it waits there already, nothing happens. Work that was taken over may come this way again.</summary>
    /// <param name="handoff">The handoff, as the policy names it.</param>
    /// <param name="workItem">The work: the practice's own id, at most 60 characters. Not PHI: no account or record number.</param>
    /// <param name="confirmed">What of the checklist of the stage is there. What is not confirmed is missing, and has a case.</param>
    /// <param name="actorId">The unique id of who hands it over.</param>
    /// <param name="cancellationToken">Gives up; then it is not known whether it is handed over.</param>
    /// <returns>The handoff.</returns>
    /// <exception cref="ArgumentException">The policy has no such handoff, the stage no such item, or an id is blank or too long.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="confirmed"/> is null.</exception>
    public async ValueTask<Handoff> HandOverAsync(string handoff, string workItem, IReadOnlyCollection<string> confirmed, string actorId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(confirmed);
        Checked.Line(actorId, Checked.LongestActor, nameof(actorId));
        HandoffDefinition definition = DefinitionOf(handoff, nameof(handoff));
        string id = IdOf(definition, workItem);
        IReadOnlyList<string> checklist = _practice.Operations.FindStage(definition.From)!.Checklist;
        if (confirmed.Except(checklist, StringComparer.Ordinal).Any())
        {
            throw new ArgumentException($"The checklist of stage '{definition.From}' has no such item. It has: {string.Join(", ", checklist)}.", nameof(confirmed));
        }

        DateTimeOffset now = _practice.Clock.Now;
        var over = new HandedOver
        {
            By = actorId,
            Name = definition.Name,
            WorkItem = workItem,
            From = definition.From,
            To = definition.To,
            Missing = [.. checklist.Except(confirmed, StringComparer.Ordinal)],
            DueAt = definition.Within is { } within ? _practice.Clock.Due(now, within) : null,
        };

        // What the last time owes is not forgotten over this one.
        await _cases.SettleAsync(id, cancellationToken).ConfigureAwait(false);
        (Handoff? state, _) = await _handoffs.HappenAsync(id, now, before => before is null || (before.State == HandoffState.TakenOver && before.NextLimit is null) ? over : null, cancellationToken).ConfigureAwait(false);
        return !state!.IsOwing(now) ? state : await _cases.ReportAsync(id, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Takes work over. Where it was taken over already, nothing happens.</summary>
    /// <param name="handoff">The handoff, as the policy names it.</param>
    /// <param name="workItem">The work.</param>
    /// <param name="actorId">The unique id of who takes it over.</param>
    /// <param name="cancellationToken">Gives up; then it is not known whether it is taken over.</param>
    /// <returns>The handoff.</returns>
    /// <exception cref="ArgumentException">The policy has no such handoff, or an id is blank or too long.</exception>
    /// <exception cref="InvalidOperationException">This work was never handed over this way.</exception>
    public async ValueTask<Handoff> TakeOverAsync(string handoff, string workItem, string actorId, CancellationToken cancellationToken = default)
    {
        Checked.Line(actorId, Checked.LongestActor, nameof(actorId));
        string id = IdOf(DefinitionOf(handoff, nameof(handoff)), workItem);
        (Handoff? state, _) = await _handoffs.HappenAsync(id, _practice.Clock.Now, Take, cancellationToken).ConfigureAwait(false);

        // Taken too late, before anything noticed: the limit passed all the same.
        return state!.IsOwing(_practice.Clock.Now) ? await _cases.ReportAsync(id, cancellationToken).ConfigureAwait(false) : state;

        HandoffEvent? Take(Handoff? before) =>
            before is null ? throw new InvalidOperationException("This work was never handed over this way.") : before.State == HandoffState.Waiting ? new TakenOver { By = actorId } : null;
    }

    /// <summary>Finds a handoff of a piece of work.</summary>
    /// <param name="handoff">The handoff, as the policy names it.</param>
    /// <param name="workItem">The work.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The handoff, as it stands; null where this work never went this way.</returns>
    /// <exception cref="ArgumentException">The policy has no such handoff, or the id is blank or too long.</exception>
    public ValueTask<Handoff?> FindAsync(string handoff, string workItem, CancellationToken cancellationToken = default) =>
        _handoffs.FindAsync(IdOf(DefinitionOf(handoff, nameof(handoff)), workItem), cancellationToken);

    /// <summary>Reads what waits to be taken over, in any order.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The handoffs; may be empty.</returns>
    public IAsyncEnumerable<Handoff> ReadWaitingAsync(CancellationToken cancellationToken = default) =>
        _handoffs.ReadAsync(new OperationsQuery { Kind = HandoffRules.Name, IsOpen = true }, cancellationToken);

    private static string IdOf(HandoffDefinition definition, string workItem) => $"{definition.Name}/{Checked.Line(workItem, Checked.LongestCode, nameof(workItem))}";

    private HandoffDefinition DefinitionOf(string name, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name, parameter);
        return _practice.Operations.Handoffs.FirstOrDefault(known => known.Name == name)
            ?? throw new ArgumentException($"The policy has no such handoff. It has: {string.Join(", ", _practice.Operations.Handoffs.Select(known => known.Name))}.", parameter);
    }
}
