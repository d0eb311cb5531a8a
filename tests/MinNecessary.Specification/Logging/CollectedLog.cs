using Microsoft.Extensions.Logging;

namespace MinNecessary.Specification.Logging;

/// <summary>A provider that keeps each message, and each pair of its state, as the application's own providers would get them.</summary>
internal sealed class CollectedLog : ILoggerProvider, ILogger
{
    public List<string> Messages { get; } = [];

    public Dictionary<string, string?> State { get; } = [];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        Messages.Add(formatter(state, exception));
        foreach ((string key, object? value) in (IEnumerable<KeyValuePair<string, object?>>)state!)
        {
            // Now: a redacted value is good until the logger returns.
            State[key] = value?.ToString();
        }
    }

    public void Dispose()
    {
    }
}
