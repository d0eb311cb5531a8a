using FsCheck.Xunit;
using MinNecessary.Disclosures;

namespace MinNecessary.Tests.Disclosures;

/// <summary>An actor's day against that actor's own earlier days.</summary>
public sealed class UnusualVolumeTests
{
    private static readonly DateOnly First = new(2026, 9, 1);

    private readonly List<DisclosureEntry> _log = [];

    [Property(MaxTest = 40, EndSize = 1_000_000)]
    public void An_outlier_that_was_planted_is_found_and_nothing_else(int seed)
    {
        var random = new Random(seed);
        _log.Clear();
        foreach (string actor in (string[])["u-1", "u-2", "u-3"])
        {
            for (int day = 0; day < 60; day++)
            {
                Work(actor, First.AddDays(day), random.Next(18, 23));
            }
        }

        (DateOnly planted, int subjects) = (First.AddDays(random.Next(20, 60)), random.Next(80, 120));
        Work("u-2", planted, subjects);
        UnusualVolume found = Assert.Single(Find(First, First.AddDays(59)));
        Assert.Equal((null, "u-2", planted, subjects), (found.Tenant, found.ActorId, found.Day, found.Subjects));
        Assert.True(found.Median is >= 18 and <= 22 && found.Deviation <= 2 && found.Days == planted.DayNumber - First.DayNumber);
    }

    [Fact]
    public void A_quiet_actor_gives_none()
    {
        foreach (int day in Enumerable.Range(0, 40))
        {
            Work("u-1", First.AddDays(day), 1 + (day % 3));
        }

        Work("u-1", First.AddDays(40), 7);
        Assert.Empty(Find(First, First.AddDays(40)));
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    public void Without_enough_history_nothing_is_said(int days, bool isFound)
    {
        foreach (int day in Enumerable.Range(0, days))
        {
            // Every other day, with weeks off: what counts is days with work.
            Work("u-1", First.AddDays(day * 8), 5);
        }

        Work("u-1", First.AddDays(80), 500);
        Assert.Equal(isFound, Find(First.AddDays(80), First.AddDays(80)).Count == 1);
    }

    [Theory]
    [InlineData(16, false)]
    [InlineData(17, true)]
    public void Six_deviations_above_the_median_and_no_less_is_unusual(int subjects, bool isFound)
    {
        // 9, 10, 11 in turn: the median is 10 and the median deviation 1.
        foreach (int day in Enumerable.Range(0, 30))
        {
            Work("u-1", First.AddDays(day), 9 + (day % 3));
        }

        Work("u-1", First.AddDays(30), subjects);
        IReadOnlyList<UnusualVolume> found = Find(First.AddDays(30), First.AddDays(30));
        Assert.Equal(isFound, found.Count == 1);
        Assert.All(found, unusual => Assert.Equal((10d, 1d, 30), (unusual.Median, unusual.Deviation, unusual.Days)));
    }

    [Fact]
    public void Asking_for_one_subject_often_is_one_subject_and_what_was_denied_counts()
    {
        foreach (int day in Enumerable.Range(0, 20))
        {
            Work("u-1", First.AddDays(day), 2);
        }

        Work("u-1", First.AddDays(20), 2, times: 50);
        Assert.Empty(Find(First, First.AddDays(30)));
        Work("u-1", First.AddDays(21), 40, outcome: Outcome.Denied);
        Assert.Equal(40, Assert.Single(Find(First, First.AddDays(30))).Subjects);
    }

    [Fact]
    public void One_unusual_day_does_not_hide_the_next_and_what_is_older_than_the_history_is_forgotten()
    {
        foreach (int day in Enumerable.Range(0, 20))
        {
            Work("u-1", First.AddDays(day), 5);
        }

        Work("u-1", First.AddDays(20), 100);
        Work("u-1", First.AddDays(21), 100);
        Assert.Equal([First.AddDays(20), First.AddDays(21)], Find(First, First.AddDays(21)).Select(unusual => unusual.Day));
        Work("u-1", First.AddDays(19 + 91), 100);
        Assert.Empty(Find(First.AddDays(110), First.AddDays(110)));
    }

    [Property(MaxTest = 50, EndSize = 1_000_000)]
    public void The_order_of_entries_and_their_repetition_change_nothing(int seed)
    {
        var random = new Random(seed);
        _log.Clear();
        for (int day = 0; day < 30; day++)
        {
            Work($"u-{random.Next(2)}", First.AddDays(day), random.Next(1, random.Next(10) == 0 ? 100 : 10));
        }

        IReadOnlyList<UnusualVolume> one = Find(First, First.AddDays(30), new VolumeOptions { LeastHistory = 3 });
        DisclosureEntry[] shuffled = [.. _log, .. _log.Where(_ => random.Next(2) == 0)];
        random.Shuffle(shuffled);
        Assert.Equal(one, FindIn(shuffled, First, First.AddDays(30), new VolumeOptions { LeastHistory = 3 }));
    }

    [Fact]
    public async Task Options_and_days_that_make_no_sense_are_refused()
    {
        ActivityExaminer examiner = new(new InMemoryDisclosureStore());
        VolumeOptions[] wrong = [new() { HistoryDays = 0 }, new() { LeastHistory = 0 }, new() { Deviations = 0 }, new() { LeastDeviation = double.NaN }];
        foreach (VolumeOptions options in wrong)
        {
            await Assert.ThrowsAnyAsync<ArgumentException>(() => examiner.UnusualVolumesAsync(First, First, options));
        }

        await Assert.ThrowsAsync<ArgumentException>(() => examiner.UnusualVolumesAsync(First, First.AddDays(-1)));
    }

    [Fact]
    public void Days_are_those_of_the_zone()
    {
        var zone = TimeZoneInfo.CreateCustomTimeZone("East", TimeSpan.FromHours(10), "East", "East");
        foreach (int day in Enumerable.Range(0, 12))
        {
            Work("u-1", First.AddDays(day), 3);
        }

        // 15:00 UTC is 01:00 of the next day there.
        Work("u-1", First.AddDays(12), 50, hour: 15);
        Assert.Equal(First.AddDays(13), Assert.Single(Find(First, First.AddDays(20), new VolumeOptions { Zone = zone })).Day);
    }

    private IReadOnlyList<UnusualVolume> Find(DateOnly from, DateOnly through, VolumeOptions? options = null) => FindIn(_log, from, through, options);

    private static IReadOnlyList<UnusualVolume> FindIn(IEnumerable<DisclosureEntry> log, DateOnly from, DateOnly through, VolumeOptions? options) =>
        new ActivityExaminer(Office.StoreOfAsync(log).GetAwaiter().GetResult()).UnusualVolumesAsync(from, through, options).GetAwaiter().GetResult();

    private void Work(string actor, DateOnly day, int subjects, int times = 1, Outcome outcome = Outcome.Allowed, int hour = 12)
    {
        for (int index = 0; index < subjects * times; index++)
        {
            _log.Add(SomeEntries.Decision(1) with
            {
                Id = $"{_log.Count:x32}",
                ActorId = actor,
                OccurredAt = new DateTimeOffset(day.ToDateTime(new TimeOnly(hour, 0)), TimeSpan.Zero).AddMilliseconds(index),
                Subject = $"MRN-{index % subjects}",
                Outcome = outcome,
            });
        }
    }
}
