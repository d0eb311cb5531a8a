using FsCheck.Xunit;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Masking;

/// <summary>Whoever adds a mask adds its row in docs/masks.md and its property tests.</summary>
public sealed class MaskCatalogTests
{
    public static TheoryData<string> Methods => [.. MaskCatalog.Names.Select(name => MaskCatalog.Find(name)!.Method)];

    [Fact]
    public void The_documentation_has_one_row_for_each_mask() => Assert.Equal(
        MaskCatalog.Names.Select(name => MaskCatalog.Find(name)!.Method).Order(StringComparer.Ordinal),
        DocumentedMask.All.Select(row => MaskCatalog.Find(row.First)?.Method ?? row.First + " is no mask").Order(StringComparer.Ordinal));

    [Fact]
    public void The_numbers_in_the_documentation_are_the_limits() => Assert.All(DocumentedMask.All.Where(row => row.First != row.Last), row =>
    {
        MaskDefinition first = MaskCatalog.Find(row.First)!;
        MaskDefinition last = MaskCatalog.Find(row.Last)!;
        Assert.NotNull(last);
        Assert.Equal(first.Method, last.Method);
        Assert.Null(MaskCatalog.Find($"{first.Method}{first.Argument - 1}"));
        Assert.Null(MaskCatalog.Find($"{last.Method}{last.Argument + 1}"));
    });

    [Fact]
    public void The_documentation_says_what_each_fits() => Assert.All(DocumentedMask.All, row => Assert.Equal(row.Fits, MaskCatalog.Find(row.First)!.Fits switch
    {
        MaskFits.Any => "anything",
        MaskFits.Text => "text",
        MaskFits.Date => "dates",
        MaskFits.Number => "numbers",
        MaskFits.Date | MaskFits.Text => "dates, text",
        MaskFits.Date | MaskFits.Text | MaskFits.Number => "dates, text, numbers",
        var other => throw new InvalidOperationException(other.ToString()),
    }));

    [Fact]
    public void The_documentation_says_of_each_what_it_withholds_and_what_it_reveals() => Assert.All(DocumentedMask.All, row =>
    {
        MaskDefinition mask = MaskCatalog.Find(row.First)!;
        MaskFits[] kinds = [.. new[] { MaskFits.Text, MaskFits.Date, MaskFits.Number }.Where(kind => (mask.Fits & kind) != 0)];
        bool withholds = kinds.Any(kind => mask.ResultOf(kind) is MaskResult.TextOrWithheld or MaskResult.SameOrWithheld);
        Assert.Equal(withholds || mask.Method == "Year", row.Withheld != "never");
        Assert.NotEmpty(row.Reveals);
    });

    [Theory]
    [MemberData(nameof(Methods))]
    public void Each_mask_has_property_tests(string method)
    {
        Type? tests = typeof(MaskCatalogTests).Assembly.GetType($"{typeof(MaskCatalogTests).Namespace}.{method}Tests");
        Assert.NotNull(tests);
        Assert.Contains(tests.GetMethods(), test => test.IsDefined(typeof(PropertyAttribute), inherit: false));
    }

    [Property(Arbitrary = [typeof(HostileStrings)], MaxTest = 3_000)]
    public bool A_name_with_anything_added_is_no_mask(string added, byte number)
    {
        string name = MaskCatalog.Names.ElementAt(number % MaskCatalog.Names.Count);
        return added.Length == 0
            || ((MaskCatalog.Find(name + added) is not { } mask || (added.All(char.IsAsciiDigit) && mask.Argument is not null)) && MaskCatalog.Find(added + name) is null);
    }
}
