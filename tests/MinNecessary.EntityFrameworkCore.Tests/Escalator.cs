using System.Diagnostics;
using MinNecessary.EntityFrameworkCore.Tests.Databases;

namespace MinNecessary.EntityFrameworkCore.Tests;

/// <summary>A run of the time limits as a process of its own, and the records that it was told are added, as <c>id sequence</c>.</summary>
internal sealed class Escalator : IDisposable
{
    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> _added = [];
    private readonly Process _process;
    private readonly Task<string> _errors;
    private readonly Task _reading;
    private readonly int _beginning;
    private bool _isDone;

    /// <param name="database">Where the cases are.</param>
    /// <param name="now">What time it is for it.</param>
    /// <param name="beginning">After how many records it has begun.</param>
    /// <param name="pause">How long it waits after each, in milliseconds.</param>
    public Escalator(ILogDatabase database, DateTimeOffset now, int beginning, int pause)
    {
        _beginning = beginning;
        _process = Process.Start(Writer.Program([], "escalate", database.Kind, database.ConnectionString, $"{now:O}", $"{pause}"))!;
        _errors = _process.StandardError.ReadToEndAsync();
        _reading = Task.Run(ReadAsync);
    }

    /// <summary>Ends when it has added as many records as make a beginning; or when it has ended.</summary>
    public Task Begun => _begun.Task;

    /// <summary>Kills it as <c>kill -9</c> does, where it still runs.</summary>
    public void Kill() => _process.Kill();

    /// <summary>Waits until it has ended and all that it had printed is read.</summary>
    /// <returns>What it was told is added, and whether it came to its end.</returns>
    public async Task<(IReadOnlyList<string> Added, bool IsDone)> EndAsync()
    {
        string errors = await _errors;
        await _reading;
        await _process.WaitForExitAsync();
        Assert.True(_isDone || _process.ExitCode == 137, $"The run ended with {_process.ExitCode}: {errors}");
        return (_added, _isDone);
    }

    public void Dispose() => _process.Dispose();

    private async Task ReadAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            // What it was killed in the middle of printing has no sequence.
            _isDone |= line == "done";
            if (line.Length == 34)
            {
                _added.Add(line);
            }

            if (_added.Count == _beginning)
            {
                _begun.TrySetResult();
            }
        }

        _begun.TrySetResult();
    }
}
