using System.Text.Json;

namespace MinNecessary.Generators.Tests;

/// <summary>A value that its mask withholds is null in the view and in its JSON, where the model's member cannot be null too.</summary>
public sealed class WithheldByMaskTests
{
    private const string Source = """
        [PhiModel] public sealed class Stay
        {
            [Phi.Subject, Phi.AccountNumber] public string Id { get; set; } = "A-1";
            [Phi.ServiceDate] public DateOnly NeverSet { get; set; }
            [Phi.ServiceDate] public DateTime NeverEnds { get; set; } = DateTime.MaxValue;
            [Phi.ServiceDate] public DateTimeOffset NeverSetEither { get; set; }
            [Phi.ServiceDate] public DateOnly? Missing { get; set; }
            [Phi.ServiceDate] public List<DateOnly> Some { get; set; } = [default, new(2026, 3, 7), DateOnly.MaxValue];
            [Phi.BirthDate] public DateOnly Born { get; set; }
            [Phi.Charge] public double Charge { get; set; } = double.NaN;
            [Phi.Ssn] public string Ssn { get; set; } = "1234";
        }
        """;

    private static readonly EmittedApplication Application = new(
        Source,
        EmittedApplication.PolicyOf(["AccountNumber"], new Dictionary<string, string> { ["ServiceDate"] = "DateShift", ["BirthDate"] = "Age", ["Charge"] = "AmountBand100", ["Ssn"] = "Last4" }));

    private static readonly object View = Application.Project(Activator.CreateInstance(Application.Assembly.GetType("Sample.Stay")!)!, Application.Decide("A-1"));

    [Theory]
    [InlineData("NeverSet")]
    [InlineData("NeverEnds")]
    [InlineData("NeverSetEither")]
    [InlineData("Missing")]
    [InlineData("Born")]
    [InlineData("Charge")]
    [InlineData("Ssn")]
    public void It_is_null_in_the_view_and_in_its_json(string member)
    {
        Assert.Null(View.GetType().GetProperty(member)!.GetValue(View));
        Assert.Equal(JsonValueKind.Null, JsonSerializer.SerializeToElement(View, View.GetType(), Application.Options).GetProperty(member).ValueKind);
    }

    [Fact]
    public void In_a_list_it_is_null_in_its_place()
    {
        var shown = (IReadOnlyList<DateOnly?>)View.GetType().GetProperty("Some")!.GetValue(View)!;
        Assert.Null(shown[0]);
        Assert.NotEqual(new DateOnly(2026, 3, 7), shown[1]);
        Assert.InRange(Math.Abs(shown[1]!.Value.DayNumber - new DateOnly(2026, 3, 7).DayNumber), 1, 182);
        Assert.Null(shown[2]);
    }

    [Fact]
    public void A_recipient_reads_the_nulls_back()
    {
        string json = JsonSerializer.Serialize(View, View.GetType(), Application.Options);
        object read = JsonSerializer.Deserialize(json, View.GetType(), Application.RecipientOptions)!;
        Assert.Equal(json, JsonSerializer.Serialize(read, View.GetType(), Application.Options));
    }
}
