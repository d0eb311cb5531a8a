namespace MinNecessary.Disclosures;

/// <summary>The options of the disclosure log. They are validated at start-up under a host, and when the log is made.</summary>
public sealed class DisclosureLogOptions
{
    /// <summary>How the log stores whose information it is; keyed by default, which needs the key of <c>AddMaskKey</c>.</summary>
    public SubjectForm Subjects { get; set; } = SubjectForm.Keyed;

    /// <summary>The most entries that are written together. One or more; 1,000 by default.</summary>
    public int LargestBatch { get; set; } = 1_000;

    /// <summary>
    /// The most entries that wait to be written. Who would add more waits, and a view that would is not made. Not less than <see cref="LargestBatch"/>;
    /// 10,000 by default.
    /// </summary>
    public int Capacity { get; set; } = 10_000;

    /// <summary>How often a batch that could not be written is tried again before it is given up. Zero or more; 2 by default.</summary>
    public int Retries { get; set; } = 2;

    /// <summary>How long to wait before the first retry; twice as long before each one after. Zero or more, at most a minute; 100 milliseconds by default.</summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(100);

    /// <summary>How long one attempt to write may take before it counts as failed. More than zero, at most an hour; 30 seconds by default.</summary>
    public TimeSpan WriteTimeout { get; set; } = TimeSpan.FromSeconds(30);
}
