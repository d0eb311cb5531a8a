namespace MinNecessary.Operations;

/// <summary>Where a case stands.</summary>
public enum CaseState
{
    /// <summary>Nobody has taken it.</summary>
    Open = 1,

    /// <summary>A person has taken it.</summary>
    Working = 2,

    /// <summary>A named person closed it, with its evidence. It can be opened again.</summary>
    Closed = 3,
}
