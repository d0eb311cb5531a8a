using System.Reflection;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Masking;

/// <summary>What holds for every mask and every type that it takes; a new overload is covered without a change here.</summary>
[Properties(MaxTest = 1_000)]
public sealed class MaskOverloadTests
{
    private static readonly IReadOnlyDictionary<Type, Func<int, object>> Values = new Dictionary<Type, Func<int, object>>
    {
        [typeof(string)] = seed => Sample(seed % 2 == 0 ? HostileStrings.Strings().Generator : AnyDateTexts.Strings().Generator, seed),
        [typeof(DateOnly)] = seed => Sample(AnyDates.Dates().Generator, seed),
        [typeof(DateTime)] = seed => Sample(AnyDates.Times().Generator, seed),
        [typeof(DateTimeOffset)] = seed => Sample(AnyDates.Offsets().Generator, seed),
        [typeof(decimal)] = seed => Sample(AnyAmounts.Decimals().Generator, seed),
        [typeof(double)] = seed => Sample(AnyAmounts.Doubles().Generator, seed),
        [typeof(int)] = seed => seed,
        [typeof(Guid)] = seed => new Guid(seed, 1, 2, [3, 4, 5, 6, 7, 8, 9, 10]),
        [typeof(object)] = _ => new ThrowsWhenRead(),
    };

    [Property]
    public void No_value_makes_a_mask_throw_and_no_culture_changes_what_it_shows(int seed, int culture)
    {
        foreach (MaskOverload overload in MaskOverload.All)
        {
            object value = Values[Nullable.GetUnderlyingType(overload.ValueType) ?? overload.ValueType](seed);
            object? shown = overload.Show(value, Contexts.Of());
            object? again = Cultures.Under(culture, () => overload.Show(value, Contexts.Of()));
            if (overload.Mask.Method == "Surrogate")
            {
                Assert.Equal(shown is null, again is null);
            }
            else
            {
                Assert.Equal(shown, again);
            }
        }
    }

    [Fact]
    public void Null_stays_null() => Assert.All(MaskOverload.All.Where(overload => overload.TakesNull), overload => Assert.Null(overload.Show(null, Contexts.Of())));

    [Fact]
    public void There_is_an_overload_for_each_kind_that_a_mask_fits() => Assert.All(MaskCatalog.Names.Select(name => MaskCatalog.Find(name)!), mask =>
        Assert.Equal(mask.Fits, MaskOverload.All.Where(overload => overload.Mask == mask).Aggregate(MaskFits.None, (fits, overload) => fits | overload.Kind)));

    // The generator declares a view's members by the catalogue: a mask that withholds where the catalogue says it does not
    // would put null where the view promises a value.
    [Fact]
    public void What_the_catalogue_promises_is_what_the_method_returns() => Assert.All(MaskOverload.All.Where(overload => !overload.Method.IsGenericMethod), overload =>
    {
        bool isNullable = new NullabilityInfoContext().Create(overload.Method.ReturnParameter).ReadState == NullabilityState.Nullable;
        Type bare = Nullable.GetUnderlyingType(overload.Method.ReturnType) ?? overload.Method.ReturnType;
        MaskResult result = overload.Mask.ResultOf(overload.Kind);
        Assert.Equal(result switch { MaskResult.Year => typeof(int), MaskResult.SameOrWithheld => Nullable.GetUnderlyingType(overload.ValueType), _ => typeof(string) }, bare);
        if (result is MaskResult.TextOrWithheld or MaskResult.SameOrWithheld || overload.TakesNull)
        {
            Assert.True(isNullable, overload.ToString());
        }
        else
        {
            Assert.False(isNullable, overload.ToString());
        }
    });

    [Fact]
    public void A_context_is_needed_only_where_the_catalogue_says_so() => Assert.All(MaskOverload.All, overload =>
        Assert.Equal(overload.Mask.NeedsContext, overload.Method.GetParameters().Any(parameter => parameter.ParameterType == typeof(MaskContext))));

    [Fact]
    public void Without_a_context_nothing_is_shown_of_any_value() => Assert.All(MaskOverload.All.Where(overload => overload.Mask.NeedsContext), overload =>
    {
        object value = Values[Nullable.GetUnderlyingType(overload.ValueType) ?? overload.ValueType](1);
        Assert.IsType<ArgumentNullException>(Assert.Throws<TargetInvocationException>(() => overload.Show(value, null!)).InnerException);
        Assert.True(!overload.TakesNull || Assert.Throws<TargetInvocationException>(() => overload.Show(null, null!)).InnerException is ArgumentNullException);
    });

    private static object Sample<T>(FsCheck.Gen<T> generator, int seed) => generator.Sample(50, new FsCheck.Rnd((ulong)(uint)seed), 1)[0]!;

    private sealed class ThrowsWhenRead
    {
        public override string ToString() => throw new InvalidOperationException("A mask read the value.");

        public override bool Equals(object? obj) => throw new InvalidOperationException("A mask compared the value.");

        public override int GetHashCode() => throw new InvalidOperationException("A mask hashed the value.");
    }
}
