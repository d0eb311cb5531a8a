using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>What the policy asks of cases. No message repeats a name that was given: it may be anything.</summary>
internal sealed class CasePolicy(Practice practice)
{
    private const string FoundLater = "Found on a later day than it occurred.";

    public Practice Practice { get; } = practice;

    public CaseDefinition KindOf(string? kind, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(kind, parameter);
        return Practice.Operations.Cases.TryGetValue(kind, out CaseDefinition? found)
            ? found
            : throw new ArgumentException($"The policy has no such kind of cases. It has: {string.Join(", ", Practice.Operations.Cases.Keys)}.", parameter);
    }

    public string RoleOf(string? role, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(role, parameter);
        return Practice.Policy.Roles.ContainsKey(role)
            ? role
            : throw new ArgumentException($"The policy has no such role. It has: {string.Join(", ", Practice.Policy.Roles.Keys)}.", parameter);
    }

    /// <summary>What is kept of a case that is opened now.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="draft">What is known of it.</param>
    /// <param name="actorId">Who opens it; null where it opens by itself.</param>
    /// <param name="now">The moment.</param>
    public CaseOpened Opening(CaseDefinition kind, CaseDraft draft, string? actorId, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(draft);
        StageDefinition? stage = draft.Stage is null ? null : Practice.Operations.FindStage(draft.Stage) ?? throw new ArgumentException(
            $"The policy has no such stage. It has: {string.Join(", ", Practice.Operations.Stages.Select(known => known.Name))}.", nameof(draft));

        // The clocks of two machines differ; only what a person enters is refused for it.
        DateTimeOffset occurred = actorId is null && draft.OccurredAt > now ? now : draft.OccurredAt.ToUniversalTime();
        if (occurred > now)
        {
            throw new ArgumentException("OccurredAt is in the future.", nameof(draft));
        }

        bool isSameDay = Practice.Clock.DayOf(occurred) == Practice.Clock.DayOf(now);
        string? late = Checked.TextOrNull(draft.LateReason, nameof(draft));
        if (!isSameDay && late is null)
        {
            late = actorId is null ? FoundLater : throw new ArgumentException("It is logged on a later day than it occurred. Say why in LateReason.", nameof(draft));
        }

        return new CaseOpened
        {
            By = actorId,
            Kind = kind.Name,
            Trigger = kind.Trigger,
            Owner = draft.Owner is null ? stage?.Owner ?? kind.Owner : RoleOf(draft.Owner, nameof(draft)),
            Terms = TermsOf(kind, now, draft.DueBy),
            OccurredAt = occurred,
            IsLoggedSameDay = isSameDay,
            LateReason = isSameDay ? null : late,
            Tenant = Checked.LineOrNull(draft.Tenant, Checked.LongestName, nameof(draft)),
            Stage = stage?.Name,
            Payer = Checked.LineOrNull(draft.Payer, Checked.LongestName, nameof(draft)),
            DenialClass = Checked.CodeOrNull(draft.DenialClass, nameof(draft)),
            Subject = Checked.LineOrNull(draft.Subject, Checked.LongestReference, nameof(draft)),
            Reference = Checked.LineOrNull(draft.Reference, Checked.LongestReference, nameof(draft)),
            Note = Checked.TextOrNull(draft.Note, nameof(draft)),
        };
    }

    public CaseReopened Reopening(Case closed, string why, string actorId, DateTimeOffset now)
    {
        if (!Practice.Operations.Cases.TryGetValue(closed.Kind, out CaseDefinition? kind))
        {
            throw new InvalidOperationException("The policy no longer has the kind of this case. Open a case of another kind, and link it to this one.");
        }

        string owner = (closed.Stage is null ? null : Practice.Operations.FindStage(closed.Stage)?.Owner) ?? kind.Owner;
        return new CaseReopened { By = actorId, Why = why, Owner = owner, Terms = TermsOf(kind, now, null) };
    }

    private CaseTerms TermsOf(CaseDefinition kind, DateTimeOffset from, DateTimeOffset? dueBy)
    {
        DateTimeOffset due = Practice.Clock.Due(from, kind.Expected);
        List<CaseLimit> steps = [];
        foreach (EscalationStep step in Practice.Operations.Escalations[kind.Escalation].Steps)
        {
            // Where clocks are set forward, a day can be shorter than a step of 24 hours: the order of the steps stays the policy's.
            DateTimeOffset at = Practice.Clock.Due(from, step.After);
            steps.Add(new CaseLimit(step.To, steps.Count > 0 && steps[^1].DueAt > at ? steps[^1].DueAt : at));
        }

        return new CaseTerms { DueAt = dueBy < due ? dueBy.Value.ToUniversalTime() : due, Steps = steps, Verification = kind.Verification, Evidence = kind.Evidence };
    }
}
