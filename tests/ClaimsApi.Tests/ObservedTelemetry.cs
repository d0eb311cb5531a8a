using System.Diagnostics;
using System.Diagnostics.Metrics;
using MinNecessary.Testing;

namespace ClaimsApi.Tests;

/// <summary>What the process tells its traces and metrics, the framework's own included.</summary>
internal sealed class ObservedTelemetry : IDisposable
{
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters = new();

    public ObservedTelemetry(ObservedOutput output)
    {
        _activities = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                Spans++;
                output.Add($"span {activity.OperationName}", $"{activity.DisplayName} {activity.StatusDescription} {Text([.. activity.TagObjects])} {string.Join(' ', activity.Baggage)} {string.Join(' ', activity.Events.Select(happened => happened.Name + Text([.. happened.Tags])))}");
            },
        };
        ActivitySource.AddActivityListener(_activities);
        _meters.InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument);
        _meters.SetMeasurementEventCallback<long>((instrument, measured, tags, _) => Measured(output, instrument, measured, tags));
        _meters.SetMeasurementEventCallback<int>((instrument, measured, tags, _) => Measured(output, instrument, measured, tags));
        _meters.SetMeasurementEventCallback<double>((instrument, measured, tags, _) => Measured(output, instrument, measured, tags));
        _meters.Start();
    }

    public int Spans { get; private set; }

    public int Measurements { get; private set; }

    public void Dispose()
    {
        _meters.Dispose();
        _activities.Dispose();
    }

    private void Measured<T>(ObservedOutput output, Instrument instrument, T measured, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        Measurements++;
        output.Add($"measurement {instrument.Name}", $"{measured} {Text(tags)}");
    }

    private static string Text(ReadOnlySpan<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"));
}
