namespace MinNecessary.Policy;

/// <summary>A kind of cases: of exceptions that are worked in a queue. Immutable.</summary>
public sealed class CaseDefinition
{
    internal CaseDefinition(string name, CaseTrigger trigger, string owner, TimeSpan expected, string escalation, IReadOnlyList<string> verification, IReadOnlyList<string> evidence)
    {
        Name = name;
        Trigger = trigger;
        Owner = owner;
        Expected = expected;
        Escalation = escalation;
        Verification = verification;
        Evidence = evidence;
    }

    /// <summary>Its name. Never null.</summary>
    public string Name { get; }

    /// <summary>What opens it.</summary>
    public CaseTrigger Trigger { get; }

    /// <summary>The role that owns it where no stage is known; else the stage's owner does. Never null.</summary>
    public string Owner { get; }

    /// <summary>The expected turnaround. More than zero.</summary>
    public TimeSpan Expected { get; }

    /// <summary>The chain along which it goes up. Never null.</summary>
    public string Escalation { get; }

    /// <summary>The steps that somebody confirms before it is closed. May be empty.</summary>
    public IReadOnlyList<string> Verification { get; }

    /// <summary>The evidence without which it is not closed. Never empty.</summary>
    public IReadOnlyList<string> Evidence { get; }
}
