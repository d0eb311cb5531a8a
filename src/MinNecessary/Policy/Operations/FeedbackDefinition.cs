namespace MinNecessary.Policy;

/// <summary>How it is observed which members of views are read, without their values, so that a grant can show less. Immutable.</summary>
public sealed class FeedbackDefinition
{
    internal FeedbackDefinition(int percent, TimeSpan period)
    {
        Percent = percent;
        Period = period;
    }

    /// <summary>The part of the views that is observed, in percent: 1 to 100.</summary>
    public int Percent { get; }

    /// <summary>How long is observed before anything is proposed. More than zero.</summary>
    public TimeSpan Period { get; }
}
