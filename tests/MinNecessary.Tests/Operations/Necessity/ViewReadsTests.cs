namespace MinNecessary.Tests.Operations.Necessity;

/// <summary>Counts of reads: exact whoever reads at once, none where nobody observes, and no observer takes from another.</summary>
public sealed class ViewReadsTests
{
    private readonly string _policy = Guid.NewGuid().ToString("N");

    [Fact]
    public void Nothing_is_counted_until_somebody_observes_and_nothing_after()
    {
        ViewReads reads = Reads();
        Assert.False(reads.Begin());
        reads.SawInQuery("First");
        using (var observer = new ReadObserver(_policy, 100))
        {
            Assert.Empty(observer.Count());
            Assert.True(reads.Begin());
            Assert.Equal((1, 0), Of(observer));
        }

        Assert.False(reads.Begin());
        using var other = new ReadObserver(_policy + "2", 100);
        Assert.False(reads.Begin());
    }

    [Fact]
    public void A_view_that_is_met_later_is_observed_as_well()
    {
        using var observer = new ReadObserver(_policy, 100);
        Assert.True(Reads().Begin());
        Assert.Equal((1, 0), Of(observer));
    }

    [Fact]
    public void No_count_is_lost_or_made_up_however_many_threads_read_and_count()
    {
        const int threads = 8;
        const int views = 20_000;
        ViewReads reads = Reads();
        using var observer = new ReadObserver(_policy, 100);
        Parallel.For(0, threads, _ =>
        {
            for (int view = 0; view < views; view++)
            {
                Assert.True(reads.Begin());
                reads.Saw(0);
                if (view % 4 == 0)
                {
                    reads.Saw(1);
                }

                if (view % 5_000 == 0)
                {
                    ObservedView now = Assert.Single(observer.Count());

                    // Views are counted first: of those, all but the ones that threads are about to read were read, and others may have been since.
                    Assert.True(now.Views - now.Members[0].Reads <= threads);
                }
            }
        });
        ObservedView counted = Assert.Single(observer.Count());
        Assert.Equal((threads * views, threads * views, threads * views / 4), (counted.Views, counted.Members[0].Reads, counted.Members[1].Reads));
    }

    [Fact]
    public void The_part_of_the_views_that_is_asked_for_is_observed_and_of_two_parts_the_larger()
    {
        ViewReads reads = Reads();
        using var observer = new ReadObserver(_policy, 10);
        Draw(reads);
        Assert.InRange(Of(observer).Views, 1_700, 2_300);
        using (var more = new ReadObserver(_policy, 100))
        {
            Draw(reads);
            Assert.Equal(20_000, Of(more).Views);
        }

        Draw(reads);
        Assert.InRange(Of(observer).Views, 23_400, 24_600);
    }

    [Fact]
    public void Who_begins_later_counts_from_then_and_takes_nothing_from_who_was_there()
    {
        ViewReads reads = Reads();
        using var first = new ReadObserver(_policy, 100);
        NecessityOffice.See(reads, 3, 0);
        using var second = new ReadObserver(_policy, 100);
        NecessityOffice.See(reads, 2, 0);
        Assert.Equal((5, 5), Of(first));
        Assert.Equal((2, 2), Of(second));
        Assert.Equal((5, 5), Of(first));
    }

    [Fact]
    public void What_a_query_filters_by_is_read_though_there_is_no_view_and_what_it_does_not_show_is_nothing()
    {
        ViewReads reads = Reads();
        using var observer = new ReadObserver(_policy, 1);
        reads.SawInQuery("First");
        reads.SawInQuery("Other");
        Assert.Equal((0, 1), Of(observer));
    }

    [Fact]
    public void Two_views_of_one_name_are_one_and_a_member_is_all_that_either_says()
    {
        ViewReads one = Reads();
        var other = new ViewReads(_policy, "Grant", "Model", ("First", ["B"]), ("Third", ["C"]));
        using var observer = new ReadObserver(_policy, 100);
        NecessityOffice.See(one, 1, 0);
        NecessityOffice.See(other, 2, 0, 1);
        ObservedView counted = Assert.Single(observer.Count());
        Assert.Equal(3, counted.Views);
        Assert.Equal([("First", "A,B", 3L), ("Second", "B", 0L), ("Third", "C", 2L)], counted.Members.Select(member => (member.Name, string.Join(',', member.Categories), member.Reads)));
    }

    [Fact]
    public void What_is_not_there_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new ViewReads(null!, "Grant", "Model"));
        Assert.Throws<ArgumentNullException>(() => new ViewReads("Policy", null!, "Model"));
        Assert.Throws<ArgumentNullException>(() => new ViewReads("Policy", "Grant", null!));
        Assert.Throws<ArgumentNullException>(() => new ViewReads("Policy", "Grant", "Model", null!));
        Assert.Throws<IndexOutOfRangeException>(() => Reads().Saw(2));
    }

    private ViewReads Reads() => new(_policy, "Grant", "Model", ("First", ["A"]), ("Second", ["B"]));

    private static (long Views, long First) Of(ReadObserver observer) => (Assert.Single(observer.Count()).Views, observer.Count()[0].Members[0].Reads);

    private static void Draw(ViewReads reads) => NecessityOffice.See(reads, 20_000);
}
