using MinNecessary.Policy;
using MinNecessary.Testing.Tests.Models;

namespace MinNecessary.Testing.Tests.Checks;

public sealed class MaskPropertyTests
{
    private static readonly CanariedModel<Menagerie> Filled = new Testing.Canaries(61).Fill<Menagerie>();
    private static readonly CanaryScanner Scanner = new(Filled.Canaries);

    public static TheoryData<int> Counts => [1, 2, 3, 4, 5, 6, 7, 8];

    [Theory]
    [MemberData(nameof(Counts))]
    public void What_the_first_and_last_masks_show_is_no_find(int count)
    {
        foreach (Canary canary in Filled.Canaries)
        {
            string text = $"{Masks.First(canary.Value, count)} {Masks.Last(canary.Value, count)}";

            Assert.True(Scanner.Scan(text).Count == 0, $"{canary.Value} as {text}");
        }
    }

    [Fact]
    public void A_policy_knows_no_mask_that_shows_as_much_as_is_looked_for()
    {
        string json = File.ReadAllText(Path.Combine(Repository.Root, "tests", "MinNecessary.Testing.Tests", "office.policy.json"));

        Assert.True(PolicyDocument.TryParse(json.Replace("Last4", "Last8", StringComparison.Ordinal), out _, out _));
        Assert.False(PolicyDocument.TryParse(json.Replace("Last4", "Last9", StringComparison.Ordinal), out _, out _));
    }

    [Fact]
    public void What_the_other_masks_show_is_no_find()
    {
        foreach (Canary canary in Filled.Canaries)
        {
            string text = string.Join(' ', Masks.Redact(canary.Value), Masks.Initials(canary.Value), Masks.Zip3(canary.Value), Masks.Icd10Category(canary.Value), Masks.Year(canary.Value), Masks.YearMonth(canary.Value), Masks.AmountBand(Filled.Value.Price, 10));

            Assert.True(Scanner.Scan(text).Count == 0, $"{canary.Value} as {text}");
        }
    }
}
