using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace MinNecessary;

/// <summary>What the gate tells of its decisions. Costs nothing where nobody listens. Safe for concurrent use.</summary>
internal sealed class GateTelemetry : IDisposable
{
    private static readonly ActivitySource Source = new(MinNecessaryTelemetry.ActivitySourceName);

    private readonly Meter? _own;
    private readonly Counter<long> _decisions;
    private readonly Counter<long> _reasons;
    private readonly Counter<long> _released;
    private readonly Histogram<double> _duration;

    /// <param name="meters">The host's, where there is one: it knows which services a measurement is of.</param>
    public GateTelemetry(IMeterFactory? meters)
    {
        Meter meter = meters?.Create(MinNecessaryTelemetry.MeterName) ?? (_own = new Meter(MinNecessaryTelemetry.MeterName));
        _decisions = meter.CreateCounter<long>("minnecessary.decisions", "{decision}", "Decisions of the gate, one for each subject.");
        _reasons = meter.CreateCounter<long>("minnecessary.denial.reasons", "{reason}", "Reasons of what was not allowed.");
        _released = meter.CreateCounter<long>("minnecessary.released.records", "{record}", "Records that views showed something of.");
        _duration = meter.CreateHistogram<double>("minnecessary.decision.duration", "s", "How long a decision took, the look-up of facts and the writing of the log included.");
    }

    /// <summary>Begins to observe a decision.</summary>
    /// <returns>What is told when it is made; null where nobody listens.</returns>
    public DecisionObservation? Begin(string policy, string? grant, int subjects, TimeProvider clock) =>
        Source.HasListeners() || _decisions.Enabled || _duration.Enabled || _reasons.Enabled
            ? new DecisionObservation(this, policy, grant, Start(policy, grant, subjects), clock)
            : null;

    public void Released(string policy, string grant, string model, int count)
    {
        if (_released.Enabled)
        {
            _released.Add(count, new TagList { { TelemetryTags.Policy, policy }, { TelemetryTags.Grant, grant }, { TelemetryTags.Model, model } });
        }
    }

    internal void Decided(string policy, string grant, Evaluation evaluation)
    {
        _decisions.Add(1, new TagList
        {
            { TelemetryTags.Policy, policy }, { TelemetryTags.Grant, grant }, { TelemetryTags.Outcome, evaluation.Outcome.ToString() }, { TelemetryTags.Emergency, evaluation.IsEmergency },
        });
        foreach (Reason reason in evaluation.Reasons)
        {
            _reasons.Add(1, new TagList { { TelemetryTags.Policy, policy }, { TelemetryTags.Grant, grant }, { TelemetryTags.Reason, reason.TellsOfIndividual ? TelemetryTags.OfTheIndividual : reason.Code } });
        }
    }

    internal void Took(string policy, string grant, TimeSpan time, string? errorType)
    {
        TagList tags = new() { { TelemetryTags.Policy, policy }, { TelemetryTags.Grant, grant } };
        if (errorType is not null)
        {
            tags.Add(TelemetryTags.ErrorType, errorType);
        }

        _duration.Record(time.TotalSeconds, tags);
    }

    public void Dispose() => _own?.Dispose();

    private static Activity? Start(string policy, string? grant, int subjects)
    {
        Activity? activity = Source.StartActivity("minnecessary.decide");
        activity?.SetTag(TelemetryTags.Policy, policy).SetTag(TelemetryTags.Grant, grant ?? TelemetryTags.None).SetTag(TelemetryTags.Subjects, subjects);
        return activity;
    }
}
