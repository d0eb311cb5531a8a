using System.Diagnostics;
using MinNecessary.EntityFrameworkCore.Tests.Databases;

namespace MinNecessary.EntityFrameworkCore.Tests;

/// <summary>The writer program as a process of its own, and the ids of the entries that it was told are durable.</summary>
internal sealed class Writer : IDisposable
{
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _reading;
    private readonly List<string> _acknowledged = [];

    private Writer(Process process)
    {
        Process = process;
        _reading = Task.Run(ReadAsync);
    }

    public Process Process { get; }

    /// <summary>Ends when it was first told that something is durable; or when it has ended.</summary>
    public Task Ready => _ready.Task;

    public bool IsDone { get; private set; }

    /// <param name="database">Where it writes.</param>
    /// <param name="tasks">How many of its tasks write at once.</param>
    /// <param name="pairs">How many pairs of entries each of them writes.</param>
    /// <param name="before">What runs it, such as a tracer; empty for nothing.</param>
    public static Writer Start(ILogDatabase database, int tasks, int pairs, params string[] before)
    {
        return new Writer(Process.Start(Program(before, database.Kind, database.ConnectionString, $"{tasks}", $"{pairs}", "64"))!);
    }

    /// <summary>The program as it is started, with these arguments.</summary>
    public static ProcessStartInfo Program(string[] before, params string[] arguments)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "DisclosureWriter.dll");
        string[] command = [.. before, Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet", program, .. arguments];
        return new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
    }

    /// <summary>Kills it as <c>kill -9</c> does, where it still runs.</summary>
    public void Kill() => Process.Kill();

    /// <summary>Waits until it has ended and all that it had printed is read.</summary>
    /// <returns>The ids of the entries that it was told are durable.</returns>
    public async Task<IReadOnlyList<string>> EndAsync()
    {
        string errors = await Process.StandardError.ReadToEndAsync();
        await _reading;
        await Process.WaitForExitAsync();
        Assert.True(IsDone || Process.ExitCode == 137, $"The writer ended with {Process.ExitCode}: {errors}");
        return _acknowledged;
    }

    public void Dispose() => Process.Dispose();

    private async Task ReadAsync()
    {
        while (await Process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line == "done")
            {
                IsDone = true;
            }
            else if (line.Length == 65)
            {
                // What it was killed in the middle of printing is shorter.
                _acknowledged.AddRange(line.Split(' '));
                _ready.TrySetResult();
            }
        }

        _ready.TrySetResult();
    }
}
