namespace MinNecessary.AspNetCore;

/// <summary>What an endpoint returned, by how it is shown.</summary>
internal enum ReturnedKind
{
    /// <summary>Nobody knows how to show it. The default, so that nothing is sent by accident.</summary>
    Unknown = 0,

    /// <summary>No model, as far as its type says: the guarded JSON options look again.</summary>
    Plain,

    /// <summary>One model.</summary>
    Model,

    /// <summary>What may hold models, one after the other.</summary>
    Sequence,

    /// <summary>The same, as they come.</summary>
    Stream,
}
