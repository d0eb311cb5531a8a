using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace MinNecessary.Tests.Telemetry;

/// <summary>Collects the spans and measurements of one host's gate.</summary>
internal sealed class CollectedTelemetry : IDisposable
{
    private readonly ActivitySource _requests = new("Tests.Requests");
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters = new();
    private readonly Activity _request;

    /// <param name="isOfHost">Whether an instrument is the host's own: other tests measure at the same time.</param>
    public CollectedTelemetry(Func<Instrument, bool> isOfHost)
    {
        _activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name is MinNecessaryTelemetry.ActivitySourceName or "Tests.Requests",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if (activity.TraceId == _request!.TraceId && activity != _request)
                {
                    Spans.Add(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(_activities);
        _request = _requests.StartActivity("request")!;
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == MinNecessaryTelemetry.MeterName && isOfHost(instrument))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<long>((instrument, measured, tags, _) => Measured.Add($"{instrument.Name} {measured} {Text(tags)}"));
        _meters.SetMeasurementEventCallback<double>((instrument, measured, tags, _) => Measured.Add($"{instrument.Name} {measured} {Text(tags)}"));
        _meters.Start();
    }

    public List<Activity> Spans { get; } = [];

    public List<string> Measured { get; } = [];

    public void Dispose()
    {
        _request.Dispose();
        _meters.Dispose();
        _activities.Dispose();
        _requests.Dispose();
    }

    public static string Text(ReadOnlySpan<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"));
}
