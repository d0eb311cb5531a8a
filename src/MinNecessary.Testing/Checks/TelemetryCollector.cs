using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;

namespace MinNecessary.Testing;

/// <summary>Collects what the process tells its telemetry, from any source, while it is not disposed of.</summary>
internal sealed class TelemetryCollector : IDisposable
{
    private readonly ObservedOutput _output;
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters = new();

    public TelemetryCollector(ObservedOutput output)
    {
        _output = output;
        _activities = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Collect,
        };
        ActivitySource.AddActivityListener(_activities);
        _meters.InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument);
        Listen<byte>();
        Listen<short>();
        Listen<int>();
        Listen<long>();
        Listen<float>();
        Listen<double>();
        Listen<decimal>();
        _meters.Start();
    }

    public void Dispose()
    {
        // What is only measured when somebody asks is asked for now.
        try
        {
            _meters.RecordObservableInstruments();
        }
        catch (AggregateException exception)
        {
            // An instrument of the application's that fails is no failure of the check.
            _output.Add("measurement: exception", exception);
        }

        _meters.Dispose();
        _activities.Dispose();
    }

    private void Collect(Activity activity)
    {
        string place = $"activity {activity.OperationName}";
        _output.Add(place, $"{activity.DisplayName} {activity.StatusDescription} {activity.TraceStateString}");
        AddTags(place, activity.TagObjects);
        foreach (KeyValuePair<string, string?> item in activity.Baggage)
        {
            _output.Add($"{place}: baggage {item.Key}", $"{item.Key}={item.Value}");
        }

        foreach (ActivityEvent happened in activity.Events)
        {
            _output.Add($"{place}: event", happened.Name);
            AddTags($"{place}: event {happened.Name}", happened.Tags);
        }

        foreach (ActivityLink link in activity.Links)
        {
            AddTags($"{place}: link", link.Tags ?? []);
        }
    }

    private void Listen<T>()
        where T : struct => _meters.SetMeasurementEventCallback<T>((instrument, measured, tags, _) =>
        {
            string place = $"measurement {instrument.Name}";
            _output.Add(place, Convert.ToString(measured, CultureInfo.InvariantCulture));
            AddTags(place, tags.ToArray());
        });

    private void AddTags(string place, IEnumerable<KeyValuePair<string, object?>> tags)
    {
        foreach (KeyValuePair<string, object?> tag in tags)
        {
            _output.Add($"{place}: tag {tag.Key}", $"{tag.Key}={Printed.Of(tag.Value)}");
        }
    }
}
