using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace MinNecessary.Operations;

/// <summary>How cases follow from what happened to them.</summary>
internal sealed class CaseRules : IHistoryRules<Case, CaseEvent>
{
    public const string Name = "Case";

    public string Kind => Name;

    public Case Apply(Case? before, string id, CaseEvent happened, DateTimeOffset at)
    {
        if (before is null != happened is CaseOpened)
        {
            throw new FormatException($"The history of case {id} does not begin with its opening.");
        }

        CaseEntry entry = EntryOf(happened, at);
        return before is null
            ? CaseOpenings.Begin(id, (CaseOpened)happened, at, entry)
            : Change(before, happened, at) with { History = [.. before.History, entry] };
    }

    public DateTimeOffset? NextLimit(Case state) => state.NextLimit;

    public bool IsOpen(Case state) => state.IsOpen;

    /// <summary>Cases are found by what makes them the same: those that recur.</summary>
    public string? About(Case state) => state.RootCause is null ? null : CauseOf(state, state.RootCause);

    public byte[] Write(CaseEvent happened) => JsonSerializer.SerializeToUtf8Bytes(happened, CaseEventJson.Default.CaseEvent);

    public CaseEvent Read(ReadOnlySpan<byte> content) => OperationsJson.Read(content, CaseEventJson.Default.CaseEvent, "case");

    /// <summary>The same for cases of one covered entity, kind, payer, denial class and root cause. None of them has a line break.</summary>
    public static string CauseOf(Case state, string rootCause) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{state.Tenant}\n{state.Kind}\n{state.Payer}\n{state.DenialClass}\n{rootCause}")));

    private static Case Change(Case before, CaseEvent happened, DateTimeOffset at) => happened switch
    {
        CaseAssigned assigned => before with { Owner = assigned.To, TakenBy = null, State = CaseState.Open },
        CaseTaken => before with { TakenBy = happened.By, State = CaseState.Working },
        CaseVerified verified => before with
        {
            Verification = [.. before.Verification.Select(step => step.Name == verified.Step ? step with { ConfirmedBy = happened.By, ConfirmedAt = at } : step)],
        },
        CaseRootCauseSet found => before with { RootCause = found.RootCause, Links = [.. before.Links.Union(found.Earlier, StringComparer.Ordinal)] },
        CaseEvidenceAdded added => before with
        {
            Evidence = [.. before.Evidence, new CaseEvidence { Item = added.Item, Reference = added.Reference, AddedBy = added.By ?? "", AddedAt = at }],
        },
        CaseNoted => before,
        CaseLinked linked => before with { Links = [.. before.Links, linked.To] },
        CaseFellDue => before with { IsOverdue = true },
        CaseEscalated escalated => before with { Owner = escalated.To, EscalationLevel = escalated.Step + 1 },
        CaseClosed => before with { State = CaseState.Closed, ClosedAt = at, ClosedBy = happened.By },
        CaseReopened reopened => CaseOpenings.Again(before, reopened, at),
        _ => throw new FormatException($"What happened to case {before.Id} is not known."),
    };

    private static CaseEntry EntryOf(CaseEvent happened, DateTimeOffset at)
    {
        (CaseAct act, string? name, string? text) = happened switch
        {
            CaseOpened opened => (CaseAct.Opened, null, Texts(opened.LateReason, opened.Note)),
            CaseAssigned assigned => (CaseAct.Assigned, assigned.To, null),
            CaseTaken => (CaseAct.Taken, null, null),
            CaseVerified verified => (CaseAct.Verified, verified.Step, null),
            CaseRootCauseSet found => (CaseAct.RootCauseSet, found.RootCause, null),
            CaseEvidenceAdded added => (CaseAct.EvidenceAdded, added.Item, added.Reference),
            CaseNoted noted => (CaseAct.Noted, null, noted.Text),
            CaseLinked linked => (CaseAct.Linked, linked.To, null),
            CaseFellDue => (CaseAct.Overdue, null, null),
            CaseEscalated escalated => (CaseAct.Escalated, escalated.To, null),
            CaseClosed => (CaseAct.Closed, null, null),
            CaseReopened reopened => (CaseAct.Reopened, null, reopened.Why),
            _ => (default(CaseAct), default(string), default(string)),
        };
        return new CaseEntry { Act = act, At = at, By = happened.By, Name = name, Text = text };
    }

    private static string? Texts(string? first, string? second) => first is null || second is null ? first ?? second : $"{first}\n{second}";
}
