namespace MinNecessary;

/// <summary>How an implementation guide of X12 uses an element.</summary>
public enum X12Usage
{
    /// <summary>Always sent.</summary>
    Required = 1,

    /// <summary>Sent where the situation that the guide describes holds.</summary>
    Situational = 2,

    /// <summary>May be left out: the minimum necessary standard applies.</summary>
    Optional = 3,
}
