using FsCheck.Xunit;
using MinNecessary.Operations;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Operations;

/// <summary>A measure of few people stays with the team, and cannot be computed from the others either.</summary>
public sealed class SmallCellTests
{
    private static readonly OperationsDefinition Desk = PeoplePolicy.Document.Operations!;

    [Theory]
    [InlineData(0, 100, false)]
    [InlineData(1, 100, true)]
    [InlineData(10, 100, true)]
    [InlineData(11, 100, false)]
    [InlineData(89, 100, false)]
    [InlineData(90, 100, true)]
    [InlineData(99, 100, true)]
    [InlineData(100, 100, false)]
    [InlineData(5, 10, true)]
    [InlineData(0, 10, true)]
    [InlineData(10, 10, true)]
    public void A_part_a_rest_or_a_whole_of_1_to_10_is_withheld(long denied, long remitted, bool isWithheld) =>
        Assert.Equal(isWithheld, SmallCells.AreIn(MeasureCalculator.Calculate(Desk, Inputs((denied, remitted))).Single(measure => measure.Definition.Kpi == Kpi.RemittanceDenialRate)));

    [Fact]
    public void An_amount_of_which_nobody_knows_the_number_of_claims_is_withheld()
    {
        MeasureInputs Amounts(long? claims) => new() { Receivables = [new ReceivableAmounts { NetReceivable = 100, DailyRevenue = 10, Claims = claims }] };
        bool IsWithheld(long? claims) => SmallCells.AreIn(MeasureCalculator.Calculate(Desk, Amounts(claims)).Single(measure => measure.Definition.Kpi == Kpi.NetDaysInAccountsReceivable));
        Assert.Equal([true, true, false], new long?[] { null, 10, 11 }.Select(IsWithheld));
    }

    [Fact]
    public void One_that_is_withheld_takes_another_with_it_since_the_rest_would_tell_it()
    {
        IReadOnlyList<ShownMeasure> shown = Show((3, 60), (20, 60), (40, 200));
        Assert.Equal([true, true, false], shown.Select(segment => segment.IsWithheld));
        Assert.Equal([null, null, 20m], shown.Select(segment => segment.Value));
        Assert.Equal(["fewer than 11", "fewer than 11", null], shown.Select(segment => segment.Instead));
    }

    [Fact]
    public void Two_that_are_few_together_take_a_third_with_them() =>
        Assert.Equal([true, true, true, false], Show((3, 60), (4, 60), (20, 60), (40, 200)).Select(segment => segment.IsWithheld));

    [Fact]
    public void Where_none_is_small_each_is_shown() => Assert.All(Show((0, 60), (20, 60), (30, 60)), segment => Assert.False(segment.IsWithheld));

    [Property(MaxTest = 500)]
    public void What_is_withheld_cannot_be_told_from_what_is_shown(int seed)
    {
        var random = new Random(seed);
        (long Denied, long Remitted)[] counts = [.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => random.Next(60)).Select(remitted => ((long)random.Next(remitted + 1), (long)remitted))];
        IReadOnlyList<ShownMeasure> shown = Show(counts);
        (long Denied, long Remitted)[] withheld = [.. counts.Where((_, index) => shown[index].IsWithheld)];
        (long Denied, long Remitted)[] open = [.. counts.Where((_, index) => !shown[index].IsWithheld)];
        Assert.All(open, each => Assert.All(new[] { each.Denied, each.Remitted, each.Remitted - each.Denied }, count => Assert.False(count is > 0 and < SmallCells.Lowest)));
        if (withheld.Length > 0 && open.Any(each => each.Remitted > 0))
        {
            long[] sums = [withheld.Sum(each => each.Denied), withheld.Sum(each => each.Remitted), withheld.Sum(each => each.Remitted - each.Denied)];
            Assert.True(withheld.Length > 1);
            Assert.All(sums, sum => Assert.False(sum is > 0 and < SmallCells.Lowest));
        }
    }

    private static MeasureInputs Inputs(params (long Denied, long Remitted)[] counts) => new()
    {
        Claims = [.. counts.Select((count, index) => new ClaimCounts { Segment = new MeasureSegment { Payer = $"Plan {index}" }, Denied = count.Denied, Remitted = count.Remitted })],
    };

    private static IReadOnlyList<ShownMeasure> Show(params (long Denied, long Remitted)[] counts) => SmallCells.Show(MeasureCalculator.CalculateSegments(Desk, Inputs(counts), Kpi.RemittanceDenialRate, SegmentBy.Payer));
}
