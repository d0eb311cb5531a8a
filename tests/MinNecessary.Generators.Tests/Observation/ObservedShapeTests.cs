using System.Reflection;
using System.Text.Json;

namespace MinNecessary.Generators.Tests.Observation;

/// <summary>Under a policy with feedback each look at a member is counted, at the right member, and what is no look is not.</summary>
[Collection(nameof(ReadObserver))]
public sealed class ObservedShapeTests
{
    private const string Source = """
        [PhiModel] public class Base { [Phi.ZipCode] public string? Inherited { get; set; } }
        [PhiModel] public sealed class Record : Base
        {
            [Phi.Subject, Phi.AccountNumber] public string Account { get; set; } = "S";
            [Phi.Name] public string Name { get; set; } = "Invented Person";
            [Phi.Name, Phi.Email] public string? @event { get; set; } = "event";
            [Phi.BirthDate] public DateOnly Born { get; set; } = new(1970, 1, 1);
            [Phi.Diagnosis] public List<string> Codes { get; set; } = ["A", "B"];
            [Phi.Procedure] public Dictionary<string, int>? Counts { get; set; } = new() { ["x"] = 1 };
            [Phi.Telephone] public string? Withheld { get; set; } = "withheld";
            [Phi.Charge, System.Text.Json.Serialization.JsonPropertyName("cost")] public decimal? Charge { get; set; } = 12.5m;
            [Phi.City] public string? City { get; set; } = "Nowhere";
            [DerivedFrom(nameof(Lines), SumOf = nameof(Line.Amount)), Phi.Balance] public decimal? Total { get; set; } = 3;
            [NotPhi("ours")] public int Batch { get; set; } = 7;
            public Line One { get; set; } = new();
            public List<Line> Lines { get; set; } = [new() { Amount = 1 }, new() { Amount = 2 }];
            public Place Where { get; set; } = new() { Street = "1 Fiction Street" };
            public Blank Nothing { get; set; } = new();
        }
        [PhiModel] public sealed class Line { [Phi.Charge] public decimal Amount { get; set; } [SensitivityLabel("Alpha")] public bool IsLabelled { get; set; } }
        [PhiModel] public struct Place { [Phi.StreetAddress] public string? Street { get; set; } }
        [PhiModel] public sealed class Blank { [NotPhi("ours")] public int Number { get; set; } public Line Within { get; set; } = new(); }
        """;

    private static readonly string[] Observed = ["Account", "Born", "Charge", "City", "Codes", "Counts", "Inherited", "Name", "Total", "event"];

    private static readonly string Policy = EmittedApplication.Observed(EmittedApplication.PolicyOf(
        ["AccountNumber", "Name", "Email", "Diagnosis", "Procedure", "Charge", "City", "Balance", "StreetAddress", "ZipCode"], [new("BirthDate", "Year")], restrictable: ["City", "Balance", "Charge"]));

    private readonly EmittedApplication _application = new(Source, Policy, _ => new Facts { Restrictions = [] });

    [Fact]
    public void Each_look_is_counted_once_at_its_member_and_at_no_other()
    {
        using var observer = new ReadObserver("Billing", 100);
        object view = Show();
        Assert.Equal(1, Counts(observer, "Sample.Record").Views);
        Assert.All(Counts(observer, "Sample.Record").Members, member => Assert.Equal(0, member.Reads));
        Assert.Equal(Observed, Counts(observer, "Sample.Record").Members.Select(member => member.Name).Order(StringComparer.Ordinal));
        foreach (string name in Observed)
        {
            long[] before = [.. Counts(observer, "Sample.Record").Members.Select(member => member.Reads)];
            Get(view, name);
            Assert.Equal(
                Counts(observer, "Sample.Record").Members.Select((member, index) => before[index] + (member.Name == name ? 1 : 0)),
                Counts(observer, "Sample.Record").Members.Select(member => member.Reads));
        }
    }

    [Fact]
    public void A_member_has_all_of_its_categories() => Assert.Equal(["Email", "Name"], Counted("event").Categories.Order(StringComparer.Ordinal));

    [Fact]
    public void A_nested_view_counts_for_itself()
    {
        using var observer = new ReadObserver("Billing", 100);
        object view = Show();
        Assert.Equal(4, Counts(observer, "Sample.Line").Views);
        Assert.Equal(1, Counts(observer, "Sample.Place").Views);
        Get(Get(view, "Where")!, "Street");
        Assert.Equal(1, Assert.Single(Counts(observer, "Sample.Place").Members).Reads);
        Assert.Equal(0, Assert.Single(Counts(observer, "Sample.Line").Members).Reads);
    }

    [Fact]
    public void What_is_no_phi_is_not_counted_and_a_view_without_any_is_as_it_was()
    {
        Assert.DoesNotContain(_application.Assembly.GetType("Sample.BlankForAudit")!.GetFields(BindingFlags.Instance | BindingFlags.Static | BindingFlags.NonPublic), field => field.Name.StartsWith("__", StringComparison.Ordinal));
        Assert.DoesNotContain("Batch", Observed);
    }

    [Fact]
    public void To_write_it_as_text_to_compare_it_and_to_make_it_is_no_look()
    {
        using var observer = new ReadObserver("Billing", 100);
        object view = Show();
        Assert.Contains("Nowhere", view.ToString(), StringComparison.Ordinal);
        Assert.Contains("Invented Person", $"{view}", StringComparison.Ordinal);
        Assert.False(view.Equals(Show()));
        _ = view.GetHashCode();
        Assert.All(observer.Count().SelectMany(each => each.Members), member => Assert.Equal(0, member.Reads));
    }

    [Fact]
    public void To_take_out_what_is_restricted_is_no_look()
    {
        Facts[] restricted =
        [
            new() { Restrictions = [new Restriction { Id = "1", Kind = RestrictionKind.Other, Categories = ["City"] }] },
            new() { Restrictions = [new Restriction { Id = "2", Kind = RestrictionKind.Other, Categories = ["Charge"] }] },
            new() { Restrictions = [new Restriction { Id = "3", Kind = RestrictionKind.Other, Label = "Alpha" }] },
        ];
        foreach (Facts facts in restricted)
        {
            var application = new EmittedApplication(Source, Policy, facts);
            using var observer = new ReadObserver("Billing", 100);
            object view = application.Project(Activator.CreateInstance(application.Assembly.GetType("Sample.Record")!)!, application.Decide("S"));
            Assert.Equal(1, Counts(observer, "Sample.Record").Views);
            Assert.All(observer.Count().SelectMany(each => each.Members), member => Assert.Equal(0, member.Reads));
            Assert.NotNull(view.ToString());
        }
    }

    [Fact]
    public void What_is_written_as_json_is_disclosed_and_so_counted_and_who_receives_it_makes_no_view_of_ours()
    {
        using var observer = new ReadObserver("Billing", 100);
        object view = Show();
        string json = JsonSerializer.Serialize(view, view.GetType(), _application.Options);
        Assert.All(Counts(observer, "Sample.Record").Members, member => Assert.Equal(1, member.Reads));
        long views = observer.Count().Sum(each => each.Views);
        object back = JsonSerializer.Deserialize(json, view.GetType(), _application.RecipientOptions)!;
        Get(back, "Name");
        Assert.Equal(views, observer.Count().Sum(each => each.Views));
        Assert.All(Counts(observer, "Sample.Record").Members, member => Assert.Equal(1, member.Reads));
        Assert.Equal(view.ToString(), back.ToString());
    }

    [Fact]
    public void Nothing_is_counted_where_nobody_observes()
    {
        Get(Show(), "Name");
        using var observer = new ReadObserver("Billing", 100);
        Assert.Empty(observer.Count());
    }

    private ObservedMember Counted(string name)
    {
        using var observer = new ReadObserver("Billing", 100);
        Show();
        return Counts(observer, "Sample.Record").Members.Single(member => member.Name == name);
    }

    private static ObservedView Counts(ReadObserver observer, string model) => observer.Count().Single(view => view.Model == model);

    private object Show() => _application.Project(Activator.CreateInstance(_application.Assembly.GetType("Sample.Record")!)!, _application.Decide("S"));

    private static object? Get(object view, string name) => view.GetType().GetProperty(name)!.GetValue(view);
}
