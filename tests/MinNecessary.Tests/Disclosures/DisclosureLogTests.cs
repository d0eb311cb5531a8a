using System.Text;
using MinNecessary.Disclosures;

namespace MinNecessary.Tests.Disclosures;

/// <summary>The log as one process writes it: nothing acknowledged that is not stored, nothing stored twice, whatever the store does.</summary>
public sealed class DisclosureLogTests
{
    private readonly FaultyStore _store = new();
    private readonly DisclosureLogOptions _options = new() { RetryDelay = TimeSpan.Zero, LargestBatch = 100, Capacity = 1_000 };

    [Fact]
    public async Task What_many_threads_write_is_stored_once_each_in_one_sound_chain()
    {
        DisclosureLog log = Log();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(thread => Task.Run(async () =>
        {
            for (int number = 0; number < 200; number++)
            {
                await log.AppendAsync([SomeEntries.Any((thread * 200) + number)]);
            }
        })));
        List<DisclosureEntry> entries = await _store.EntriesAsync();
        Assert.Equal(Enumerable.Range(0, 1600).Select(number => $"{number:x32}"), entries.Select(entry => entry.Id).Order(StringComparer.Ordinal));
        await AssertSoundAsync(1);
        Assert.Equal(log.State, Assert.Single((await DisclosureVerifier.VerifyAsync(_store, [], null)).Writers).State);
    }

    [Fact]
    public async Task While_one_batch_is_stored_the_next_gathers()
    {
        var gate = new TaskCompletionSource();
        _store.Before = _ => gate.Task;
        DisclosureLog log = Log();
        Task[] waiting = [.. Enumerable.Range(0, 51).Select(number => log.AppendAsync([SomeEntries.Any(number)]).AsTask())];
        Assert.All(waiting, task => Assert.False(task.IsCompleted));
        gate.SetResult();
        await Task.WhenAll(waiting);
        Assert.InRange(_store.Batches.Count, 1, 3);
        Assert.Equal(51, _store.Batches.Sum());
    }

    [Fact]
    public async Task A_batch_is_no_larger_than_it_may_be_and_what_stands_together_stays_together()
    {
        _options.LargestBatch = 10;
        DisclosureLog log = Log();
        await Task.WhenAll(Enumerable.Range(0, 30).Select(number => log.AppendAsync([.. Enumerable.Range(number * 4, 4).Select(SomeEntries.Any)]).AsTask()));
        await log.AppendAsync([.. Enumerable.Range(1000, 50).Select(SomeEntries.Any)]);
        Assert.Equal((true, 50), (_store.Batches.SkipLast(1).All(count => count is 4 or 8), _store.Batches[^1]));
    }

    [Fact]
    public async Task An_error_that_passes_is_tried_again_and_what_was_stored_before_the_answer_was_lost_is_stored_once()
    {
        int failures = 0;
        _store.Before = _ => ++failures % 2 == 1 ? throw new DisclosureStoreException("Busy.") : Task.CompletedTask;
        _store.After = _ => failures == 2 ? throw new TimeoutException() : Task.CompletedTask;
        DisclosureLog log = Log();
        _options.Retries = 4;
        await log.AppendAsync([SomeEntries.Any(0), SomeEntries.Any(1)]);
        await log.AppendAsync([SomeEntries.Any(2)]);
        Assert.Equal(3, (await _store.EntriesAsync()).Count);
        await AssertSoundAsync(1);
    }

    [Fact]
    public async Task Where_the_store_stays_away_the_caller_is_told_and_a_new_chain_begins()
    {
        bool isAway = false;
        _store.Before = _ => isAway ? throw new IOException("No space left on device.") : Task.CompletedTask;
        DisclosureLog log = Log();
        await log.AppendAsync([SomeEntries.Any(0)]);
        isAway = true;
        DisclosureLogException exception = await Assert.ThrowsAsync<DisclosureLogException>(() => log.AppendAsync([SomeEntries.Any(1)]).AsTask());
        Assert.Equal("No space left on device.", exception.InnerException!.Message);
        Assert.Equal(0, log.State.Size);
        isAway = false;
        await log.AppendAsync([SomeEntries.Any(2)]);
        Assert.Equal([$"{0:x32}", $"{2:x32}"], (await _store.EntriesAsync()).Select(entry => entry.Id).Order(StringComparer.Ordinal));
        await AssertSoundAsync(2);
    }

    [Fact]
    public async Task Another_entry_at_the_same_place_is_not_tried_again()
    {
        _store.Before = _ => throw new DisclosureStoreException("Another entry is stored there.", isConflict: true);
        _options.Retries = 5;
        await Assert.ThrowsAsync<DisclosureLogException>(() => Log().AppendAsync([SomeEntries.Any(0)]).AsTask());
        Assert.Single(_store.Batches);
    }

    [Fact]
    public async Task What_nobody_waits_for_is_kept_until_it_is_stored_and_a_flush_says_whether_it_is()
    {
        bool isAway = true;
        _store.Before = _ => isAway ? throw new IOException() : Task.CompletedTask;
        DisclosureLog log = Log();
        log.Keep(SomeEntries.Any(0));
        log.Keep(SomeEntries.Any(1));
        await Assert.ThrowsAsync<DisclosureLogException>(() => log.FlushAsync().AsTask());
        await Assert.ThrowsAsync<DisclosureLogException>(() => log.FlushAsync().AsTask());
        Assert.Empty(await _store.EntriesAsync());
        isAway = false;
        await log.FlushAsync();
        Assert.Equal([$"{0:x32}", $"{1:x32}"], (await _store.EntriesAsync()).Select(entry => entry.Id));
    }

    [Fact]
    public async Task What_is_no_entry_of_the_two_kinds_is_refused()
    {
        await Assert.ThrowsAsync<ArgumentException>("entries", () => Log().AppendAsync([null!]).AsTask());
        await Assert.ThrowsAsync<ArgumentException>("entries", () => Log().AppendAsync([SomeEntries.Any(0), new OtherEntry((ReleaseEntry)SomeEntries.Any(1))]).AsTask());
        Assert.Empty(_store.Batches);
    }

    private sealed record OtherEntry : DisclosureEntry
    {
        [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
        public OtherEntry(DisclosureEntry other)
            : base(other)
        {
        }
    }

    [Fact]
    public async Task A_flush_of_nothing_writes_nothing()
    {
        await Log().FlushAsync();
        Assert.Empty(_store.Batches);
    }

    [Fact]
    public async Task Who_would_have_too_much_wait_waits_and_who_cannot_wait_is_refused()
    {
        var gate = new TaskCompletionSource();
        _store.Before = _ => gate.Task;
        (_options.Capacity, _options.LargestBatch) = (10, 5);
        DisclosureLog log = Log();
        Task[] waiting = [.. Enumerable.Range(0, 25).Select(number => log.AppendAsync([SomeEntries.Any(number)]).AsTask())];
        Assert.Throws<DisclosureLogException>(() => log.Keep(SomeEntries.Any(99)));
        gate.SetResult();
        await Task.WhenAll(waiting);
        log.Keep(SomeEntries.Any(99));
        await log.FlushAsync();
        Assert.Equal(26, (await _store.EntriesAsync()).Count);
        Assert.All(_store.Batches, count => Assert.InRange(count, 1, 5));
    }

    [Fact]
    public async Task Who_gives_up_waiting_does_not_hold_up_the_others()
    {
        var gate = new TaskCompletionSource();
        _store.Before = _ => gate.Task;
        DisclosureLog log = Log();
        using var cancelled = new CancellationTokenSource();
        Task one = log.AppendAsync([SomeEntries.Any(0)], cancelled.Token).AsTask();
        Task other = log.AppendAsync([SomeEntries.Any(1)]).AsTask();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => one);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => log.AppendAsync([SomeEntries.Any(2)], cancelled.Token).AsTask());
        gate.SetResult();
        await other;
    }

    [Fact]
    public async Task A_store_that_does_not_answer_is_a_failure_and_what_it_stores_late_is_stored_once()
    {
        var gate = new TaskCompletionSource();
        (_options.WriteTimeout, _options.Retries) = (TimeSpan.FromMilliseconds(50), 1);
        _store.Before = _ => gate.Task;
        DisclosureLog log = Log();
        DisclosureLogException exception = await Assert.ThrowsAsync<DisclosureLogException>(() => log.AppendAsync([SomeEntries.Any(0)]).AsTask());
        Assert.IsType<TimeoutException>(exception.InnerException);
        gate.SetResult();
        _store.Before = _ => Task.CompletedTask;
        await log.AppendAsync([SomeEntries.Any(1)]);
        Assert.All((await _store.EntriesAsync()).GroupBy(entry => entry.Id), same => Assert.Single(same));
        Assert.Empty((await DisclosureVerifier.VerifyAsync(_store, [], null)).Findings);
    }

    [Fact]
    public async Task Stopping_writes_what_waits()
    {
        DisclosureLog log = Log();
        log.Keep(SomeEntries.Any(0));
        await log.DisposeAsync();
        Assert.Single(await _store.EntriesAsync());
    }

    [Fact]
    public async Task A_clock_that_goes_back_changes_no_order()
    {
        DisclosureLog log = Log();
        await log.AppendAsync([SomeEntries.Any(100)]);
        await log.AppendAsync([SomeEntries.Any(0)]);
        Assert.Equal([100, 0], (await _store.EntriesAsync()).Select(entry => (int)(entry.OccurredAt - SomeEntries.Noon).TotalSeconds));
        await AssertSoundAsync(1);
    }

    [Fact]
    public void A_keyed_subject_shows_nothing_of_it_and_is_another_in_another_tenant()
    {
        DisclosureLog log = Log();
        string[] forms = [log.SubjectOf(null, "MRN-1"), log.SubjectOf("", "MRN-1"), log.SubjectOf("A", "MRN-1"), log.SubjectOf("B", "MRN-1"), log.SubjectOf("A\nM", "RN-1"), log.SubjectOf("A", "M\nRN-1"), log.SubjectOf(null, "MRN-2"), log.SubjectOf(null, "MRN-\uD800"), log.SubjectOf(null, "MRN-\uD801")];
        Assert.Equal(forms.Length, forms.Distinct().Count());
        Assert.All(forms, form => Assert.Matches("^[0-9A-F]{64}$", form));
        Assert.Equal(log.SubjectOf("A", "MRN-1"), Log().SubjectOf("A", "MRN-1"));
        _options.Subjects = SubjectForm.Plain;
        Assert.Equal("MRN-1", log.SubjectOf("A", "MRN-1"));
    }

    private DisclosureLog Log() => new(new DurableChain(new RetryingStore(_store, _options)), new StoredSubjects(_options, Encoding.UTF8.GetBytes(new string('k', 32))), _options);

    private async Task AssertSoundAsync(int writers)
    {
        LogVerification found = await DisclosureVerifier.VerifyAsync(_store, [], null);
        Assert.Empty(found.Findings);
        Assert.Equal(writers, found.Writers.Count);
    }
}
