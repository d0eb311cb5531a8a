namespace MinNecessary.Disclosures;

/// <summary>What was found of one writer's log.</summary>
/// <param name="State">Its state as it is stored now.</param>
/// <param name="Covered">How many of its entries are below its last checkpoint; of those above it a truncation would not be found.</param>
/// <param name="Deleted">Of how many entries the content was deleted.</param>
public sealed record WriterVerification(LogState State, long Covered, long Deleted);
