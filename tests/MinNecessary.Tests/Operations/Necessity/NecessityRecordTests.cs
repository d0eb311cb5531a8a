using System.Text;
using MinNecessary.Operations;

namespace MinNecessary.Tests.Operations.Necessity;

/// <summary>What machines observe adds up, whatever fails: nothing is counted twice, and only what was not written is lost.</summary>
public sealed class NecessityRecordTests
{
    private readonly NecessityOffice _office = new();

    [Fact]
    public async Task What_several_machines_saw_adds_up_and_a_flush_without_anything_new_writes_nothing()
    {
        for (int machine = 0; machine < 3; machine++)
        {
            using NecessityDesk desk = _office.Start();
            NecessityOffice.See(_office.Intake, 4, 0);
            await desk.Feedback.FlushAsync();
            NecessityOffice.See(_office.Intake, 2);
            await desk.Feedback.FlushAsync();
            await desk.Feedback.FlushAsync();
            Assert.Equal(2 * (machine + 1), (await RecordsAsync()).Count);
        }

        ObservedView seen = Assert.Single(await SeenAsync());
        Assert.Equal((18, 12, 0), (seen.Views, seen.Members[0].Reads, seen.Members[1].Reads));
    }

    [Fact]
    public async Task What_was_not_written_when_a_machine_stopped_is_lost_and_no_more()
    {
        using (NecessityDesk desk = _office.Start())
        {
            NecessityOffice.See(_office.Intake, 4, 0);
            await desk.Feedback.FlushAsync();
            NecessityOffice.See(_office.Intake, 100, 1);
        }

        ObservedView seen = Assert.Single(await SeenAsync());
        Assert.Equal((4, 0), (seen.Views, seen.Members[1].Reads));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_fails_to_be_written_is_in_the_next_record_and_what_was_written_all_the_same_counts_once(bool isBefore)
    {
        bool fails = false;
        var store = new FaultyOperationsStore(_office.Store) { GoesOn = true, StopsBefore = () => fails && isBefore, StopsAfter = () => fails && !isBefore };
        using NecessityDesk desk = _office.Start(store);
        long views = 0;
        for (int turn = 0; turn < 12; turn++)
        {
            NecessityOffice.See(_office.Intake, 3, 0);
            views += 3;
            fails = turn % 3 != 2;
            if (fails)
            {
                await Assert.ThrowsAsync<IOException>(() => desk.Feedback.FlushAsync());
            }
            else
            {
                await desk.Feedback.FlushAsync();
                ObservedView seen = Assert.Single(await SeenAsync());
                Assert.Equal((views, views), (seen.Views, seen.Members[0].Reads));
            }
        }
    }

    [Fact]
    public async Task Flushes_at_once_write_each_count_once()
    {
        using NecessityDesk desk = _office.Start();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(async () =>
        {
            NecessityOffice.See(_office.Intake, 10, 1);
            await desk.Feedback.FlushAsync();
        })));
        await desk.Feedback.FlushAsync();
        ObservedView seen = Assert.Single(await SeenAsync());
        Assert.Equal((200, 0, 200), (seen.Views, seen.Members[0].Reads, seen.Members[1].Reads));
    }

    [Fact]
    public async Task What_runs_the_limits_writes_once_an_hour()
    {
        using NecessityDesk desk = _office.Start();
        int[] written = new int[4];
        for (int run = 0; run < written.Length; run++)
        {
            NecessityOffice.See(_office.Intake, 1, 0);
            await desk.RunAsync();
            written[run] = (await RecordsAsync()).Count;
            _office.Time.Now += TimeSpan.FromMinutes(30);
        }

        Assert.Equal([1, 1, 2, 2], written);
        await desk.Feedback.FlushAsync();
        Assert.Equal(4, Assert.Single(await SeenAsync()).Views);
    }

    [Fact]
    public async Task A_clock_that_is_set_back_reorders_nothing()
    {
        using NecessityDesk desk = _office.Start();
        NecessityOffice.See(_office.Intake, 1, 0);
        await desk.Feedback.FlushAsync();
        _office.Time.Now -= TimeSpan.FromDays(1);
        NecessityOffice.See(_office.Intake, 1, 0);
        await desk.Feedback.FlushAsync();
        List<OperationsRecord> records = await RecordsAsync();
        Assert.Equal([0, 1], records.Select(record => record.Sequence));
        Assert.Equal(records[0].At, records[1].At);
    }

    [Fact]
    public async Task A_record_has_the_names_of_grants_models_members_and_categories_and_numbers()
    {
        using NecessityDesk desk = _office.Start();
        NecessityOffice.See(_office.Intake, 2, 1);
        await desk.Feedback.FlushAsync();
        OperationsRecord record = Assert.Single(await RecordsAsync());
        Assert.Equal(
            """{"Views":[{"Grant":"Intake","Model":"Sample.Claim","Views":2,"Members":[{"Name":"Patient","Categories":["Name"],"Reads":0},{"Name":"Born","Categories":["BirthDate"],"Reads":2}]}]}""",
            Encoding.UTF8.GetString(record.Content.Span));
        Assert.Equal(_office.Policy.Hash, record.About);
    }

    private async Task<IReadOnlyList<ObservedView>> SeenAsync() => await ReadsReader.ReadAsync(_office.Store, _office.Policy.Hash, default);

    private async Task<List<OperationsRecord>> RecordsAsync()
    {
        List<OperationsRecord> records = [];
        await foreach (OperationsRecord record in _office.Store.ReadAsync(new OperationsQuery { Kind = "ViewReads" }, default))
        {
            records.Add(record);
        }

        return records;
    }
}
