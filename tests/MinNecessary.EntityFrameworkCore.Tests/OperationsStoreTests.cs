using Microsoft.Extensions.DependencyInjection;
using MinNecessary.Disclosures;
using MinNecessary.EntityFrameworkCore.Tests.Databases;
using MinNecessary.Operations;

namespace MinNecessary.EntityFrameworkCore.Tests;

/// <summary>What a store of operations does, in memory and in each database.</summary>
public abstract class OperationsStoreTests
{
    private static readonly DateTimeOffset Start = new DateTimeOffset(2026, 11, 2, 9, 0, 0, TimeSpan.FromHours(-5)).AddTicks(7);

    private protected abstract Task<ILogDatabase?> NewAsync();

    /// <summary>One that orders texts as people do, where the database can.</summary>
    private protected virtual Task<ILogDatabase?> NewLinguisticAsync() => NewAsync();

    [SkippableFact]
    public async Task What_is_appended_is_read_byte_for_byte_by_this_process_and_the_next()
    {
        await using ILogDatabase? database = await NewAsync();
        IOperationsStore store = Open(database);
        byte[] content = [.. Enumerable.Range(0, 256).Select(value => (byte)value)];
        OperationsRecord record = Record("one", 0) with { Content = content, NextLimit = Start.AddTicks(1), IsOpen = true, About = "keyed" };
        Assert.True(await store.AppendAsync(record, default));
        OperationsRecord found = Assert.Single(await AllAsync(database is null ? store : Open(database), new OperationsQuery { Kind = "Case" }));
        Assert.Equal(content, found.Content.ToArray());
        Assert.Equal(record, found with { Content = record.Content });
    }

    [SkippableFact]
    public async Task A_gap_and_a_taken_place_are_refused_and_change_nothing()
    {
        await using ILogDatabase? database = await NewAsync();
        IOperationsStore store = Open(database);
        Assert.False(await store.AppendAsync(Record("one", 1), default));
        Assert.True(await store.AppendAsync(Record("one", 0) with { About = "first" }, default));
        Assert.False(await store.AppendAsync(Record("one", 0) with { About = "second", NextLimit = Start }, default));
        Assert.False(await store.AppendAsync(Record("one", 2) with { About = "second", NextLimit = Start }, default));
        Assert.True(await store.AppendAsync(Record("one", 0) with { Kind = "Review" }, default));
        Assert.Equal("first", Assert.Single(await AllAsync(store, new OperationsQuery { Kind = "Case" })).About);
        Assert.Empty(await store.FindDueAsync("Case", Start.AddYears(1), 9, default));
        Assert.True(await store.AppendAsync(Record("one", 1), default));
    }

    [SkippableFact]
    public async Task Each_condition_is_judged_by_the_last_record_and_moments_by_each()
    {
        await using ILogDatabase? database = await NewAsync();
        IOperationsStore store = Open(database);
        await store.AppendAsync(Record("one", 0) with { About = "a", IsOpen = true }, default);
        await store.AppendAsync(Record("one", 1) with { About = "b" }, default);
        await store.AppendAsync(Record("two", 0) with { About = "a", IsOpen = true }, default);
        Assert.Equal(["one 0", "one 1"], await FoundAsync(new() { Kind = "Case", Id = "one" }));
        Assert.Equal(["two 0"], await FoundAsync(new() { Kind = "Case", About = "a" }));
        Assert.Equal(["one 0", "one 1"], await FoundAsync(new() { Kind = "Case", About = "b" }));
        Assert.Equal(["two 0"], await FoundAsync(new() { Kind = "Case", IsOpen = true }));
        Assert.Equal(["one 0", "one 1"], await FoundAsync(new() { Kind = "Case", IsOpen = false }));
        Assert.Equal(["one 1"], await FoundAsync(new() { Kind = "Case", From = Start.AddMinutes(1) }));
        Assert.Equal(["one 0", "two 0"], await FoundAsync(new() { Kind = "Case", Until = Start.AddMinutes(1) }));
        Assert.Empty(await FoundAsync(new() { Kind = "case" }));
        Assert.Empty(await FoundAsync(new() { Kind = "Case", Id = "one", About = "a" }));

        async Task<string[]> FoundAsync(OperationsQuery query) =>
            [.. (await AllAsync(store, query)).Select(record => $"{record.Id} {record.Sequence}").Order(StringComparer.Ordinal)];
    }

    [SkippableFact]
    public async Task What_is_due_comes_in_the_order_in_which_its_limits_passed()
    {
        await using ILogDatabase? database = await NewAsync();
        IOperationsStore store = Open(database);
        await store.AppendAsync(Record("late", 0) with { NextLimit = Start.AddTicks(2) }, default);
        await store.AppendAsync(Record("early", 0) with { NextLimit = Start }, default);
        await store.AppendAsync(Record("never", 0), default);
        await store.AppendAsync(Record("over", 0) with { NextLimit = Start }, default);
        await store.AppendAsync(Record("over", 1), default);
        Assert.Equal(["early"], await store.FindDueAsync("Case", Start.AddTicks(1), 9, default));
        Assert.Equal(["early", "late"], await store.FindDueAsync("Case", Start.AddTicks(2), 9, default));
        Assert.Equal(["early"], await store.FindDueAsync("Case", Start.AddTicks(2), 1, default));
    }

    [SkippableFact]
    public async Task Of_limits_at_one_moment_the_id_that_is_first_by_its_code_points_comes_first()
    {
        await using ILogDatabase? database = await NewLinguisticAsync();
        IOperationsStore store = Open(database);

        // By the units of UTF-16 the last two change places; by a language's order nearly all do.
        string[] ordered = ["A-9", "B", "Z", "a-1", "a1", "b", "é", "\uE000", "\uFFFF", "\U0001F600"];
        foreach (string id in ordered.Reverse())
        {
            await store.AppendAsync(Record(id, 0) with { NextLimit = Start }, default);
        }

        Assert.Equal(ordered, await store.FindDueAsync("Case", Start, 99, default));
        Assert.Equal(ordered[..3], await store.FindDueAsync("Case", Start, 3, default));
        Assert.Empty(await store.FindDueAsync("Case", Start.AddTicks(-1), 99, default));
    }

    [SkippableFact]
    public async Task The_longest_names_that_a_record_takes_are_kept_as_they_are()
    {
        await using ILogDatabase? database = await NewAsync();
        IOperationsStore store = Open(database);
        string id = string.Concat(Enumerable.Range(0, 100).Select(number => char.ConvertFromUtf32(0x1F600 + (number * 7))));
        OperationsRecord record = Record(id, 0) with { Kind = new string('\uD7FF', 40), About = new string('\uFFFF', 200), NextLimit = Start };
        Assert.True(await store.AppendAsync(record, default));
        OperationsRecord found = Assert.Single(await AllAsync(store, new OperationsQuery { Kind = record.Kind, Id = id, About = record.About }));
        Assert.Equal(record, found with { Content = record.Content });
        Assert.Equal([id], await store.FindDueAsync(record.Kind, Start, 1, default));
    }

    // Half a surrogate pair cannot be in an attribute.
    [SkippableFact]
    public async Task What_may_be_no_kind_is_refused_before_the_store_is_asked()
    {
        await using ILogDatabase? database = await NewAsync();
        IOperationsStore store = Open(database);
        foreach (string kind in (string[])["", "Ca\0se", "Case\uD83D", "A kind of more than forty characters, eh?"])
        {
            ArgumentException refused = await Assert.ThrowsAnyAsync<ArgumentException>(async () => await store.FindDueAsync(kind, Start, 1, default));
            Assert.Equal("kind", refused.ParamName, ignoreCase: true);
            Assert.True(kind.Length == 0 || !refused.Message.Contains(kind, StringComparison.Ordinal));
        }
    }

    [SkippableFact]
    public async Task Of_eight_writers_at_one_place_one_succeeds()
    {
        await using ILogDatabase? database = await NewAsync();
        IOperationsStore one = Open(database);
        IOperationsStore[] writers = [.. Enumerable.Range(0, 8).Select(_ => database is null ? one : Open(database))];
        for (int sequence = 0; sequence < 10; sequence++)
        {
            bool[] added = await Task.WhenAll(writers.Select(writer => Task.Run(async () => await writer.AppendAsync(Record("one", sequence), default))));
            Assert.Single(added, succeeded => succeeded);
        }

        Assert.Equal(Enumerable.Range(0, 10).Select(place => (long)place), (await AllAsync(one, new OperationsQuery { Kind = "Case", Id = "one" })).Select(record => record.Sequence));
    }

    private protected static async Task AssertNotDurableAsync(LogDatabase database)
    {
        DisclosureStoreException refused = await Assert.ThrowsAsync<DisclosureStoreException>(async () => await new DatabaseOperationsStore(database).AppendAsync(Record("one", 0), default));
        Assert.StartsWith("The operations' database is not durable: ", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("disclosure", refused.Message, StringComparison.OrdinalIgnoreCase);
    }

    [SkippableFact]
    public async Task What_two_machines_observed_adds_up_and_the_limit_of_feedback_fires_once()
    {
        await using ILogDatabase? database = await NewAsync();
        IOperationsStore one = Open(database);
        var office = new ObservedOffice();
        foreach (IOperationsStore store in new[] { one, database is null ? one : Open(database) })
        {
            await using ServiceProvider stopped = office.Start(store);
            office.See(6);
            await stopped.GetRequiredService<NecessityFeedback>().FlushAsync();
            office.See(100);
        }

        office.Time.Now += TimeSpan.FromDays(30);
        await using ServiceProvider first = office.Start(one);
        await using ServiceProvider second = office.Start(database is null ? one : Open(database));
        NecessityProposal proposal = Assert.Single((await first.GetRequiredService<NecessityFeedback>().ProposeAsync()).Proposals);
        Assert.Equal(("Coding", "ServiceDate", 12L, 30), (proposal.Grant, proposal.Category, proposal.Views, proposal.Days));
        await Task.WhenAll(new[] { first, second, first, second }.Select(machine => Task.Run(() => machine.GetRequiredService<CaseEscalation>().RunAsync())));
        List<Case> cases = [];
        await foreach (Case each in second.GetRequiredService<CaseDesk>().ReadAsync())
        {
            cases.Add(each);
        }

        Assert.Equal(("Late", "NecessityFeedback/1/Coding", "Coder"), (Assert.Single(cases).Kind, cases[0].Reference, cases[0].Owner));
    }

    private static IOperationsStore Open(ILogDatabase? database) => database is null ? new InMemoryOperationsStore() : new DatabaseOperationsStore(database.Open());

    private static OperationsRecord Record(string id, long sequence) => new() { Kind = "Case", Id = id, Sequence = sequence, At = Start.AddMinutes(sequence), Content = "{}"u8.ToArray() };

    private static async Task<List<OperationsRecord>> AllAsync(IOperationsStore store, OperationsQuery query)
    {
        List<OperationsRecord> found = [];
        await foreach (OperationsRecord record in store.ReadAsync(query, default))
        {
            found.Add(record);
        }

        return found;
    }
}
