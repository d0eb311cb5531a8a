namespace MinNecessary.Operations;

/// <summary>
/// A run of the time limits could not do everything. What it could not is due still; what it did is in <see cref="Escalated"/>, so that whoever owns those cases now is
/// told all the same.
/// </summary>
public sealed class CaseEscalationException : AggregateException
{
    internal CaseEscalationException(IReadOnlyList<Exception> failures, IReadOnlyList<EscalatedCase> escalated)
        : base("Some time limits could not be acted on, and are due still. See the inner exceptions, and run again.", failures) => Escalated = escalated;

    /// <summary>What the run escalated. May be empty.</summary>
    public IReadOnlyList<EscalatedCase> Escalated { get; }
}
