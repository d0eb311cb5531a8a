using System.Collections.Concurrent;
using MinNecessary.Operations;

namespace MinNecessary.Tests.Operations;

/// <summary>Takes the place of the case desk: one case for each key, as the desk is to keep it.</summary>
internal sealed class RecordedCases : ILimitCases, IMissingItemCases, IOverDisclosureCases
{
    private readonly ConcurrentDictionary<string, RecordedCase> _cases = new(StringComparer.Ordinal);
    private int _failures;

    public IReadOnlyList<RecordedCase> All => [.. _cases.Values.OrderBy(opened => opened.At).ThenBy(opened => opened.Key, StringComparer.Ordinal)];

    /// <summary>The next so many are not opened: whoever opens them is stopped.</summary>
    public void FailNext(int times) => _failures = times;

    public ValueTask OpenAsync(string limitKey, string owner, DateTimeOffset passedAt, CancellationToken cancellationToken) => Open(new RecordedCase("Limit", limitKey, owner, passedAt, []));

    ValueTask IMissingItemCases.OpenAsync(string key, string owner, IReadOnlyList<string> missing, DateTimeOffset at, CancellationToken cancellationToken) => Open(new RecordedCase("Missing", key, owner, at, missing));

    ValueTask IOverDisclosureCases.OpenAsync(string key, string owner, string grant, IReadOnlyList<string> categories, DateTimeOffset at, CancellationToken cancellationToken) =>
        Open(new RecordedCase("OverDisclosure", key, owner, at, categories));

    private ValueTask Open(RecordedCase opened)
    {
        if (Interlocked.Decrement(ref _failures) >= 0)
        {
            throw new IOException("The machine was stopped.");
        }

        Assert.InRange(opened.Key.Length, 1, 200);
        RecordedCase kept = _cases.GetOrAdd(opened.Key, opened);

        // Who opens it again says the same of it.
        Assert.Equal((opened.Owner, opened.At), (kept.Owner, kept.At));
        return ValueTask.CompletedTask;
    }
}
