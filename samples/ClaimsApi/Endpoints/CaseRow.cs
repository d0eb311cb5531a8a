using MinNecessary.Operations;

namespace ClaimsApi.Endpoints;

/// <summary>An open case as the queue shows it. Whom it is about is not in it.</summary>
/// <param name="Id">The case.</param>
/// <param name="Kind">Its kind in the policy.</param>
/// <param name="Owner">The role that has to act.</param>
/// <param name="State">How far it is.</param>
/// <param name="DueAt">Until when.</param>
/// <param name="IsOverdue">Whether that has passed.</param>
/// <param name="Missing">What it lacks before it can be closed.</param>
internal sealed record CaseRow(string Id, string Kind, string Owner, string State, DateTimeOffset DueAt, bool IsOverdue, IReadOnlyList<string> Missing)
{
    public static CaseRow Of(Case open) => new(open.Id, open.Kind, open.Owner, open.State.ToString(), open.DueAt, open.IsOverdue, open.Missing);
}
