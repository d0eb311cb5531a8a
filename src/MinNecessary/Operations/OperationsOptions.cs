namespace MinNecessary.Operations;

/// <summary>The options of operations. They are validated at start-up under a host, and when the first service of theirs is made.</summary>
public sealed class OperationsOptions
{
    /// <summary>The name of the policy whose <c>operations</c> are run; null where only one registered policy has them.</summary>
    public string? PolicyName { get; set; }

    /// <summary>How many cases of one kind, payer, denial class and root cause make it recurring. 2 to 100; 3 by default.</summary>
    public int RecurrenceCount { get; set; } = 3;

    /// <summary>In what time. One day to 366 days; 90 days by default.</summary>
    public TimeSpan RecurrencePeriod { get; set; } = TimeSpan.FromDays(90);

    /// <summary>The most denials and emergencies that wait in this process until their cases are stored. One or more; 10,000 by default.</summary>
    public int Capacity { get; set; } = 10_000;

    /// <summary>
    /// Of how many observed views nobody has to have read a category before <see cref="NecessityFeedback"/> proposes to do without. 1 to 1,000,000; 200 by default: then,
    /// at a confidence of 95 percent, fewer than 15 in 1,000 views need it.
    /// </summary>
    public int ViewsBeforeProposal { get; set; } = 200;
}
