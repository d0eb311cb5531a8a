using FsCheck.Xunit;

namespace MinNecessary.Tests.Evaluation;

public sealed class FactsTests
{
    private static readonly bool?[] Values = [null, false, true];

    public static TheoryData<bool?, bool?, bool?> Table() => new()
    {
        { null, null, null }, { null, true, true }, { true, null, true }, { true, true, true },
        { false, null, false }, { null, false, false }, { false, true, false }, { true, false, false }, { false, false, false },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void No_source_can_say_that_a_fact_holds_where_another_says_that_it_does_not(bool? left, bool? right, bool? both) => Assert.All(Conditions.Names, condition =>
    {
        Facts facts = Conditions.With(Facts.Unknown, condition, left).And(Conditions.With(Facts.Unknown, condition, right));
        Assert.Equal(Conditions.With(Facts.Unknown, condition, both), facts);
    });

    [Property(MaxTest = 500)]
    public bool The_order_of_sources_and_asking_twice_change_nothing(int one, int two, int three)
    {
        (Facts a, Facts b, Facts c) = (Some(one), Some(two), Some(three));
        return a.And(b) == b.And(a) && a.And(b).And(c) == a.And(b.And(c)) && a.And(a) == a && a.And(Facts.Unknown) == a;
    }

    [Fact]
    public void Of_the_unknown_nothing_is_known() => Assert.All(Conditions.Names, condition => Assert.Null(Conditions.Of(Facts.Unknown, condition)));

    [Fact]
    public void A_null_is_an_argument_error() => Assert.Throws<ArgumentNullException>("other", () => Facts.Unknown.And(null!));

    private static Facts Some(int seed)
    {
        var random = new Random(seed);
        return Conditions.Names.Aggregate(Facts.Unknown, (facts, condition) => Conditions.With(facts, condition, Values[random.Next(3)]));
    }
}
