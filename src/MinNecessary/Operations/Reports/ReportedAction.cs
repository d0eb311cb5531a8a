using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>An action that a review decided on, as a report shows it: without its text, which a person wrote. Immutable.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kpi">What it is to improve.</param>
/// <param name="Owner">The role that does it.</param>
/// <param name="DueOn">The day by which.</param>
/// <param name="IsLate">Whether that has passed.</param>
public sealed record ReportedAction(string Id, Kpi Kpi, string Owner, DateOnly DueOn, bool IsLate);
