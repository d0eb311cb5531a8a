namespace MinNecessary.Policy;

/// <summary>What can be measured. The first five are as HFMA's MAP Keys define them.</summary>
public enum Kpi
{
    /// <summary>Claims that pass edits with no manual intervention, of the claims accepted into the claims tool, in percent. More is better.</summary>
    CleanClaimRate = 1,

    /// <summary>Net accounts receivable over the average daily net patient service revenue, in days. Less is better.</summary>
    NetDaysInAccountsReceivable = 2,

    /// <summary>What was billed over 90 days ago, of all that is billed and open, in percent. Less is better.</summary>
    AgedAccountsReceivable = 3,

    /// <summary>Claims denied, of the claims remitted, in percent. Less is better.</summary>
    RemittanceDenialRate = 4,

    /// <summary>Claims paid on the first submission, of first submissions, in percent. More is better.</summary>
    FirstPassYield = 5,

    /// <summary>The median time from an exception to its entry in the queue, in hours. Less is better.</summary>
    TimeToLog = 6,

    /// <summary>The median time from the opening of a case to its first escalation, in hours. Less is better.</summary>
    TimeToEscalate = 7,

    /// <summary>The median time from the opening of a case to its closing, in hours. Less is better.</summary>
    TimeToClose = 8,

    /// <summary>Attempts to see, disclose or request more than the policy permits: how many. Less is better.</summary>
    OverDisclosureAttempts = 9,

    /// <summary>Recertifications of roles that are overdue: how many. Less is better.</summary>
    RecertificationsOverdue = 10,
}
