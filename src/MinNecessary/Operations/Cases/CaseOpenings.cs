namespace MinNecessary.Operations;

/// <summary>How a case begins, and how it begins again.</summary>
internal static class CaseOpenings
{
    public static Case Begin(string id, CaseOpened opened, DateTimeOffset at, CaseEntry entry) => new()
    {
        Id = id,
        Kind = opened.Kind,
        Trigger = opened.Trigger,
        State = CaseState.Open,
        Owner = opened.Owner,
        Tenant = opened.Tenant,
        Stage = opened.Stage,
        Payer = opened.Payer,
        DenialClass = opened.DenialClass,
        Subject = opened.Subject,
        Reference = opened.Reference,
        OccurredAt = opened.OccurredAt,
        LoggedAt = at,
        IsLoggedSameDay = opened.IsLoggedSameDay,
        OpenedAt = at,
        DueAt = opened.Terms.DueAt,
        Steps = opened.Terms.Steps,
        Verification = StepsOf(opened.Terms),
        RequiredEvidence = opened.Terms.Evidence,
        History = [entry],
    };

    /// <summary>What was verified and shown before does not close it a second time; it stays in the history. The root cause may be the same.</summary>
    public static Case Again(Case before, CaseReopened reopened, DateTimeOffset at) => before with
    {
        State = CaseState.Open,
        Owner = reopened.Owner,
        TakenBy = null,
        OpenedAt = at,
        DueAt = reopened.Terms.DueAt,
        IsOverdue = false,
        EscalationLevel = 0,
        Steps = reopened.Terms.Steps,
        ClosedAt = null,
        ClosedBy = null,
        Verification = StepsOf(reopened.Terms),
        RequiredEvidence = reopened.Terms.Evidence,
        EvidenceBefore = before.Evidence.Count,
    };

    private static CaseStep[] StepsOf(CaseTerms terms) => [.. terms.Verification.Select(step => new CaseStep { Name = step })];
}
