namespace MinNecessary.Operations;

/// <summary>What happened to a case.</summary>
public enum CaseAct
{
    /// <summary>It was opened.</summary>
    Opened = 1,

    /// <summary>It was given to another role: <see cref="CaseEntry.Name"/>.</summary>
    Assigned = 2,

    /// <summary>A person took it.</summary>
    Taken = 3,

    /// <summary>A verification step was confirmed: <see cref="CaseEntry.Name"/>.</summary>
    Verified = 4,

    /// <summary>The root cause was found: <see cref="CaseEntry.Name"/>.</summary>
    RootCauseSet = 5,

    /// <summary>Evidence was added: <see cref="CaseEntry.Name"/> is which, <see cref="CaseEntry.Text"/> where it is kept.</summary>
    EvidenceAdded = 6,

    /// <summary>Something was noted: <see cref="CaseEntry.Text"/>.</summary>
    Noted = 7,

    /// <summary>It was linked to another case: <see cref="CaseEntry.Name"/>.</summary>
    Linked = 8,

    /// <summary>The expected turnaround passed.</summary>
    Overdue = 9,

    /// <summary>A step of its escalation passed: it went to the role of <see cref="CaseEntry.Name"/>.</summary>
    Escalated = 10,

    /// <summary>It was closed.</summary>
    Closed = 11,

    /// <summary>It was opened again: <see cref="CaseEntry.Text"/> is why.</summary>
    Reopened = 12,
}
