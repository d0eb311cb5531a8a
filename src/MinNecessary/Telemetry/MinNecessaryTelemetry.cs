namespace MinNecessary;

/// <summary>
/// The names under which the library traces and measures, for <c>AddSource</c> and <c>AddMeter</c> of OpenTelemetry. What it tells there is of the
/// policy and of how often: names of policies, grants and models, outcomes, codes of reasons. Never an individual, an actor, a value, or a code that
/// would tell something of the individual (45 CFR 164.502(b) holds for who reads telemetry too).
/// </summary>
public static class MinNecessaryTelemetry
{
    /// <summary>The activity source: a span for each decision, with its policy, grant, number of subjects and outcome.</summary>
    public const string ActivitySourceName = "MinNecessary";

    /// <summary>The meter: decisions, their duration in seconds, reasons of denials, records released.</summary>
    public const string MeterName = "MinNecessary";
}
