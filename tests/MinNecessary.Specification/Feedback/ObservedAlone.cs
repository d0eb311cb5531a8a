namespace MinNecessary.Specification.Feedback;

/// <summary>Counts are of the process: what counts exactly runs while no other test shows a view.</summary>
[CollectionDefinition(nameof(ObservedAlone), DisableParallelization = true)]
public sealed class ObservedAlone;
