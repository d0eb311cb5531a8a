using Xunit.Abstractions;

namespace MutantRunner;

/// <summary>One test at a time, theories row by row.</summary>
internal sealed class RunOptions : Xunit.LongLivedMarshalByRefObject, ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
{
    private readonly Dictionary<string, object?> _values = new()
    {
        ["xunit.execution.MaxParallelThreads"] = 1,
        ["xunit.execution.StopOnFail"] = true,
        ["xunit.discovery.PreEnumerateTheories"] = false,
        ["xunit.execution.SynchronousMessageReporting"] = true,
        ["xunit.discovery.SynchronousMessageReporting"] = true,
    };

    public TValue? GetValue<TValue>(string name) => _values.TryGetValue(name, out object? value) ? (TValue?)value : default;

    public void SetValue<TValue>(string name, TValue value) => _values[name] = value;
}
