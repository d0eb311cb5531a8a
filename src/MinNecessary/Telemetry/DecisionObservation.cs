using System.Diagnostics;

namespace MinNecessary;

/// <summary>One decision while it is made: its span and its time. Used by one flow of control.</summary>
internal sealed class DecisionObservation(GateTelemetry telemetry, string policy, string? grant, Activity? activity, TimeProvider clock) : IDisposable
{
    private readonly long _started = clock.GetTimestamp();
    private string? _errorType;

    /// <param name="outcome">The answer on the whole.</param>
    /// <param name="evaluations">The answer for each subject.</param>
    public void Made(Outcome outcome, IReadOnlyList<Evaluation> evaluations)
    {
        foreach (Evaluation evaluation in evaluations)
        {
            telemetry.Decided(policy, grant ?? TelemetryTags.None, evaluation);
        }

        activity?.SetTag(TelemetryTags.Outcome, outcome.ToString()).SetTag(TelemetryTags.Emergency, evaluations.Any(evaluation => evaluation.IsEmergency));
    }

    /// <summary>The type alone: a source's exception may hold what it looked up.</summary>
    public void Failed(Exception exception)
    {
        _errorType = exception.GetType().FullName;
        activity?.SetTag(TelemetryTags.ErrorType, _errorType).SetStatus(ActivityStatusCode.Error);
    }

    public void Dispose()
    {
        telemetry.Took(policy, grant ?? TelemetryTags.None, clock.GetElapsedTime(_started), _errorType);
        activity?.Dispose();
    }
}
