using MinNecessary.Disclosures;

namespace ClaimsApi.Endpoints;

/// <summary>A decision as the list shows it, for one individual or for a list of them. Whom it was about is not in it.</summary>
/// <param name="At">When it was decided.</param>
/// <param name="Actor">Who asked.</param>
/// <param name="Grant">Under what.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Individuals">For how many.</param>
/// <param name="Reasons">Codes of the reasons against it.</param>
internal sealed record DecisionRow(DateTimeOffset At, string Actor, string Grant, string Outcome, int Individuals, string Reasons)
{
    public static DecisionRow Of(DecisionEntry entry) => new(entry.OccurredAt, entry.ActorId, entry.GrantName ?? entry.Purpose, entry.Outcome.ToString(), 1, string.Join(", ", entry.Reasons));
}
