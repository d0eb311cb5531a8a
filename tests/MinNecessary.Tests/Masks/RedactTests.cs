using FsCheck.Xunit;

namespace MinNecessary.Tests.Masking;

[Properties(Arbitrary = [typeof(HostileStrings)], MaxTest = 500)]
public sealed class RedactTests
{
    [Property]
    public bool Every_value_looks_alike(string value) => Masks.Redact(value) == "***";

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("\uD83D")]
    public void Not_even_an_empty_value_looks_otherwise(string value) => Assert.Equal("***", Masks.Redact(value));

    [Fact]
    public void Null_stays_null() => Assert.Null(Masks.Redact<string>(null));
}
