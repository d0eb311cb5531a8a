using Microsoft.Extensions.Logging;

namespace MinNecessary.Testing;

/// <summary>
/// A logger provider that keeps all that is logged, at every level: the message, each value of its state and of the scopes, and the exception. Register it
/// behind what redacts, as a sink is. Safe for concurrent use.
/// </summary>
public sealed class LogCollector : ILoggerProvider, ISupportExternalScope
{
    private readonly object _lock = new();
    private readonly List<(string Text, Exception? Exception)> _entries = [];
    private IExternalScopeProvider _scopes = new LoggerExternalScopeProvider();

    /// <summary>What was logged, in order, one text for each entry: <c>Information Billing: Claim 1 sent {ClaimId=1}</c>.</summary>
    public IReadOnlyList<string> Entries
    {
        get
        {
            lock (_lock)
            {
                return [.. _entries.Select(entry => entry.Text)];
            }
        }
    }

    /// <summary>Makes a logger.</summary>
    /// <param name="categoryName">Its category.</param>
    /// <returns>The logger.</returns>
    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    /// <summary>Takes the scopes that the host knows.</summary>
    /// <param name="scopeProvider">The host's scopes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scopeProvider"/> is null.</exception>
    public void SetScopeProvider(IExternalScopeProvider scopeProvider)
    {
        ArgumentNullException.ThrowIfNull(scopeProvider);
        _scopes = scopeProvider;
    }

    /// <summary>Does nothing: what was logged stays.</summary>
    public void Dispose()
    {
    }

    internal void CopyTo(ObservedOutput output)
    {
        lock (_lock)
        {
            for (int index = 0; index < _entries.Count; index++)
            {
                output.Add($"log entry {index + 1}", _entries[index].Text);
                if (_entries[index].Exception is { } exception)
                {
                    output.Add($"log entry {index + 1}: exception", exception);
                }
            }
        }
    }

    private void Add(string text, Exception? exception)
    {
        lock (_lock)
        {
            _entries.Add((text, exception));
        }
    }

    private sealed class Logger(LogCollector collector, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => collector._scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            ArgumentNullException.ThrowIfNull(formatter);
            List<string> parts = [$"{logLevel} {category}: {formatter(state, exception)}"];
            AddValues(parts, state);
            collector._scopes.ForEachScope(
                static (scope, parts) =>
                {
                    parts.Add($"scope {scope}");
                    AddValues(parts, scope);
                },
                parts);
            collector.Add(string.Join(' ', parts), exception);
        }

        private static void AddValues(List<string> parts, object? state)
        {
            if (state is IEnumerable<KeyValuePair<string, object?>> values)
            {
                parts.AddRange(values.Select(value => $"{{{value.Key}={Printed.Of(value.Value)}}}"));
            }
        }
    }
}
