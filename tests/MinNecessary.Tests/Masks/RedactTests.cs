using FsCheck.Xunit;

namespace MinNecessary.Tests.Masking;

[Properties(Arbitrary = [typeof(HostileStrings), typeof(AnyDates), typeof(AnyAmounts)], MaxTest = 500)]
public sealed class RedactTests
{
    [Property]
    public bool Every_value_looks_alike(string value) => Masks.Redact(value) == "***";

    [Property]
    public bool Every_value_of_every_type_looks_alike(DateOnly date, DateTime time, DateTimeOffset offset, decimal amount, double number, long whole, Guid id, bool flag) =>
        new[]
        {
            Masks.Redact(date), Masks.Redact((DateOnly?)date), Masks.Redact(time), Masks.Redact(offset), Masks.Redact(amount), Masks.Redact((decimal?)amount), Masks.Redact(number),
            Masks.Redact(whole), Masks.Redact(id), Masks.Redact(flag), Masks.Redact<object>(whole), Masks.Redact((DayOfWeek)(whole % 7)), Masks.Redact(new[] { whole }),
        }.All(masked => masked == "***");

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    public void Not_even_an_empty_value_looks_otherwise(string value) => Assert.Equal("***", Masks.Redact(value));

    [Fact]
    public void Not_even_a_default_value_looks_otherwise()
    {
        string[] masked = [Masks.Redact(0), Masks.Redact(default(DateOnly)), Masks.Redact(Guid.Empty), Masks.Redact(double.NaN), Masks.Redact(false), Masks.Redact('\0'), Masks.Redact("\uD83D")];
        Assert.All(masked, text => Assert.Equal("***", text));
    }

    [Fact]
    public void Null_stays_null()
    {
        Assert.Null(Masks.Redact<string>(null));
        Assert.Null(Masks.Redact<int?>(null));
        Assert.Null(Masks.Redact<DateOnly?>(null));
    }
}
