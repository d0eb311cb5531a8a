namespace MinNecessary.Disclosures;

/// <summary>One disclosure to account for. Immutable.</summary>
/// <param name="EntryId">The id of the release; of a decision where a person found that it was disclosed under.</param>
/// <param name="At">When.</param>
/// <param name="On">Its day, of the covered entity.</param>
/// <param name="Decision">The decision.</param>
internal sealed record AccountableDisclosure(string EntryId, DateTimeOffset At, DateOnly On, DecisionEntry Decision);
