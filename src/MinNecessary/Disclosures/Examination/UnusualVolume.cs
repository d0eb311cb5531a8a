namespace MinNecessary.Disclosures;

/// <summary>A day on which an actor asked for far more subjects than before. It accuses nobody: a person looks at what was asked for and why. Immutable.</summary>
/// <param name="Tenant">The covered entity; null where there is but one.</param>
/// <param name="ActorId">The actor.</param>
/// <param name="Day">The day.</param>
/// <param name="Subjects">Of how many subjects the actor asked for something, whatever was decided.</param>
/// <param name="Median">The median of that number on the actor's earlier days.</param>
/// <param name="Deviation">The median of how far these days are from it.</param>
/// <param name="Days">On how many earlier days the actor asked for something.</param>
public sealed record UnusualVolume(string? Tenant, string ActorId, DateOnly Day, int Subjects, double Median, double Deviation, int Days)
{
    /// <summary>The day and the number. It leaves out whose day.</summary>
    /// <returns>For example <c>2026-11-24: 80 subjects</c>.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Day:yyyy-MM-dd}: {Subjects} subjects");
}
