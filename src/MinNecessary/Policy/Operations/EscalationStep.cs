namespace MinNecessary.Policy;

/// <summary>One step of a chain of escalation. Immutable.</summary>
public sealed class EscalationStep
{
    internal EscalationStep(string to, TimeSpan after)
    {
        To = to;
        After = after;
    }

    /// <summary>The role that owns the case from then on. Never null.</summary>
    public string To { get; }

    /// <summary>How long after the case was opened, or opened again. More than zero.</summary>
    public TimeSpan After { get; }
}
