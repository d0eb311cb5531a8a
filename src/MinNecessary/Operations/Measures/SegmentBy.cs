namespace MinNecessary.Operations;

/// <summary>Along what measures are split.</summary>
public enum SegmentBy
{
    /// <summary>By payer.</summary>
    Payer = 1,

    /// <summary>By class of denial.</summary>
    DenialClass = 2,

    /// <summary>By stage of the work.</summary>
    Stage = 3,
}
