namespace MinNecessary.Operations;

/// <summary>Time limits that <see cref="CaseEscalation"/> runs with those of cases, so that one call runs every limit there is.</summary>
internal interface ITimeLimits
{
    /// <summary>Does what is due. Safe with several machines at once: what one has done, another does not do again.</summary>
    ValueTask RunAsync(CancellationToken cancellationToken);
}
