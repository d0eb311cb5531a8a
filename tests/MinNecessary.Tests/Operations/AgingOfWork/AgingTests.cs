using FsCheck.Xunit;
using MinNecessary.Operations;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Operations.AgingOfWork;

/// <summary>Unresolved work by its age.</summary>
public sealed class AgingTests
{
    private static readonly AgingDefinition Definition = PracticePolicy.Document.Operations!.Aging!;

    private static readonly DateOnly Today = new(2026, 11, 2);

    [Theory]
    [InlineData(-5, "0–30")]
    [InlineData(0, "0–30")]
    [InlineData(30, "0–30")]
    [InlineData(31, "31–60")]
    [InlineData(60, "31–60")]
    [InlineData(90, "61–90")]
    [InlineData(120, "91–120")]
    [InlineData(121, "121+")]
    [InlineData(4000, "121+")]
    public void A_day_is_in_the_bucket_that_has_it(int age, string expected) => Assert.Equal(expected, Aging.BucketOf(Definition, Today.AddDays(-age), Today).ToString());

    [Property]
    public void Every_item_is_in_one_bucket_and_the_oldest_stand_first(short[] ages)
    {
        IReadOnlyList<AgedItems<short>> report = Aging.Report(Definition, ages, age => Today.AddDays(-age), Today);
        Assert.Equal(["0–30", "31–60", "61–90", "91–120", "121+"], report.Select(aged => $"{aged.Bucket}"));
        Assert.Equal(ages.Order(), report.SelectMany(aged => aged.Items).Order());
        Assert.All(report, aged => Assert.Equal(aged.Items.OrderDescending(), aged.Items));
        Assert.All(report, aged => Assert.All(aged.Items, age => Assert.True(Math.Max((short)0, age) >= aged.Bucket.First && !(age > aged.Bucket.Last))));
    }

    [Fact]
    public void A_report_shows_no_item_by_itself() => Assert.Equal("0–30: 1", Aging.Report(Definition, ["MRN-1"], _ => Today, Today)[0].ToString());
}
