namespace MinNecessary.AspNetCore;

/// <summary>What the health check takes for too long.</summary>
public sealed class MinNecessaryHealthOptions
{
    /// <summary>How old the last run of time limits may be, where <c>AddMinNecessaryEscalation</c> runs them. 15 minutes unless set; longer than the interval of the runs.</summary>
    public TimeSpan OldestRun { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>How many denials may wait for their cases to be stored. 100 unless set.</summary>
    public int MostWaitingCases { get; set; } = 100;
}
