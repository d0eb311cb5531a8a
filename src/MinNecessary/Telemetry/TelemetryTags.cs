namespace MinNecessary;

/// <summary>The tags of spans and measurements. Each has few values, and all are the policy's or the library's own.</summary>
internal static class TelemetryTags
{
    public const string Policy = "minnecessary.policy";
    public const string Grant = "minnecessary.grant";
    public const string Outcome = "minnecessary.outcome";
    public const string Emergency = "minnecessary.emergency";
    public const string Subjects = "minnecessary.subjects";
    public const string Reason = "minnecessary.reason";
    public const string Model = "minnecessary.model";
    public const string ErrorType = "error.type";

    /// <summary>In place of the codes of reasons that tell something of the individual.</summary>
    public const string OfTheIndividual = ReasonScope.OfTheIndividual;

    /// <summary>In place of the names of what no policy knows.</summary>
    public const string None = "none";
}
