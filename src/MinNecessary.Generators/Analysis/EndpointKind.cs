namespace MinNecessary.Generators.Analysis;

/// <summary>What becomes of a PHI model that an endpoint answers with.</summary>
internal enum EndpointKind
{
    /// <summary>It is sent as it is, or refused at run time.</summary>
    Raw,

    /// <summary>The endpoint says that it becomes the view of the caller's grant.</summary>
    Disclosed,

    /// <summary>What is seen here does not tell: it may become a view, and is refused at run time where it does not.</summary>
    Unknown,
}
