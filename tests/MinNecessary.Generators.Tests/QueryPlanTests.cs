extern alias generators;

using generators::MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Tests;

/// <summary>A database can be asked for views that hold others by reference or in a list, and that do not hold themselves.</summary>
public sealed class QueryPlanTests
{
    private const string Nested = """
        [PhiModel] public sealed class Inner { [Phi.City] public string? Text { get; set; } public Leaf? Leaf { get; set; } }
        [PhiModel] public sealed class Leaf { [Phi.City] public string? Text { get; set; } }
        [PhiModel] public struct Plain { [Phi.City] public string? Text { get; set; } }
        [PhiModel] public sealed class OfPlain { public Plain Plain { get; set; } }
        [PhiModel] public sealed class Node { [Phi.City] public string? Text { get; set; } public Node? Next { get; set; } }
        [PhiModel] public sealed class OfPerson { public List<Person>? Persons { get; set; } }
        """;

    private static readonly string Policy = EmittedApplication.PolicyOf(["AccountNumber", "City"]);

    [Theory]
    [InlineData("[Phi.City] public List<string>? Value { get; set; }", true)]
    [InlineData("public Inner? Value { get; set; }", true)]
    [InlineData("public List<Inner>? Value { get; set; }", true)]
    [InlineData("public Inner[]? Value { get; set; }", true)]
    [InlineData("public Inner? Value { get; set; } public List<Inner>? Other { get; set; } public Leaf? Leaf { get; set; }", true)]
    [InlineData("[Phi.Ssn] public Plain Value { get; set; }", true)]
    [InlineData("[Phi.Ssn] public Person? Value { get; set; }", true)]
    [InlineData("public Plain Value { get; set; }", false)]
    [InlineData("public Plain? Value { get; set; }", false)]
    [InlineData("public List<Plain>? Value { get; set; }", false)]
    [InlineData("public OfPlain? Value { get; set; }", false)]
    [InlineData("public Inner? Other { get; set; } public OfPlain? Value { get; set; }", false)]
    [InlineData("public System.Collections.Immutable.ImmutableArray<Inner> Value { get; set; }", false)]
    [InlineData("public Dictionary<string, Inner>? Value { get; set; }", false)]
    [InlineData("public List<List<Inner>>? Value { get; set; }", false)]
    [InlineData("public Person? Value { get; set; }", false)]
    [InlineData("public List<Person>? Value { get; set; }", false)]
    [InlineData("public OfPerson? Value { get; set; }", false)]
    [InlineData("public Node? Value { get; set; }", false)]
    public void What_a_member_holds_decides(string member, bool can)
    {
        Plan plan = Planned.Of(Person("sealed class", member), Policy);
        Assert.Equal(can, plan.View("PersonForAudit").CanQuery);
        Assert.Equal(can, plan.Policy!.Roots.Single().Views.Single().Reached.Count > 0);
    }

    [Fact]
    public void A_struct_is_no_entity() => Assert.False(Planned.Of(Person("struct", "[Phi.City] public string? Value { get; set; }"), Policy).View("PersonForAudit").CanQuery);

    [Theory]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData("true", true)]
    [InlineData("no", true)]
    [InlineData("false", false)]
    [InlineData(" False ", false)]
    public void A_project_that_says_so_has_no_query_and_all_else(string? queries, bool can)
    {
        GeneratorRun run = GeneratorRun.OfQueries(queries, Person("sealed class", "public Inner? Value { get; set; }"), Policy);
        Assert.Equal(can, Planned.Of(run).View("PersonForAudit").CanQuery);
        Type[] emitted = run.Load().GetTypes();
        Type views = emitted.Single(type => type.Name == "PersonViews");
        Assert.Equal(
            can ? ["Decision`1, IQueryable`1", "Decision`1, Person"] : ["Decision`1, Person"],
            views.GetMethods().Where(method => method.Name == "ForAudit").Select(method => string.Join(", ", method.GetParameters().Select(parameter => parameter.ParameterType.Name).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));
        string[] members = [.. emitted.Single(type => type.Name == "PersonForAudit").GetMembers(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic).Select(member => member.Name)];
        Assert.Contains("__Make", members);
        Assert.Contains("__JsonContract", members);
        Assert.Equal(can, members.Contains("__Projection"));
    }

    [Fact]
    public void Without_queries_what_a_decision_withholds_is_still_taken_out()
    {
        GeneratorRun run = GeneratorRun.OfQueries("false", Person("sealed class", "[Phi.City] public string? City { get; set; } public Inner? Value { get; set; }"), EmittedApplication.PolicyOf(["AccountNumber", "City"], restrictable: ["City"]));
        Assert.Empty(run.Diagnostics);
        Type view = run.Load().GetTypes().Single(type => type.Name == "PersonForAudit");
        Assert.NotNull(view.GetProperty("WithheldMembers"));
        Assert.NotNull(view.GetMethod("__From", System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic));
    }

    [Theory]
    [InlineData("Patient.Reference", false)]
    [InlineData("Id", true)]
    public void A_subject_that_another_type_holds_is_no_column(string path, bool can) => Assert.Equal(can, Planned.Of($$"""
        public sealed class TheirReference { public string? Reference { get; set; } }
        public sealed class Their { public string Id { get; set; } = ""; public TheirReference? Patient { get; set; } }
        [PhiModelFor(typeof(TheirReference))] public interface ReferencePhi { [Phi.City] object Reference { get; } }
        [PhiModelFor(typeof(Their), Subject = "{{path}}")] public interface TheirPhi { [Phi.City] object Id { get; } object Patient { get; } }
        """, Policy).View("TheirForAudit").CanQuery);

    [Fact]
    public void A_view_reaches_itself_first_and_each_other_once() => Assert.Equal(
        ["PersonForAudit", "InnerForAudit", "LeafForAudit"],
        Planned.Of(Person("sealed class", "public Inner? Value { get; set; } public List<Inner>? Other { get; set; }"), Policy).Policy!.Roots.Single().Views.Single().Reached.Select(view => view.Name));

    private static string Person(string kind, string member) =>
        $"[PhiModel] public {kind} Person {{ [Phi.Subject, Phi.AccountNumber] public string? Id {{ get; set; }} {member} }}\n{Nested}";

    // Of several subjects' rows the one's own is worked out for each row, and only where a mask goes by it.
    [Fact]
    public void A_query_asks_for_a_rows_own_masking_where_a_mask_goes_by_the_subject_and_nowhere_else()
    {
        const string source = """
            [PhiModel] public sealed class Claim
            {
                [Phi.Subject, Phi.AccountNumber] public string Id { get; set; } = "";
                [Phi.ServiceDate] public DateOnly Day { get; set; }
                [Phi.ServiceDate] public List<DateOnly> Days { get; set; } = [];
                [Phi.Ssn] public string? Number { get; set; }
                [Phi.Ssn] public List<string> Numbers { get; set; } = [];
                [Phi.City] public List<string> Cities { get; set; } = [];
            }
            """;
        GeneratorRun run = GeneratorRun.Of(source, EmittedApplication.PolicyOf(["AccountNumber", "City"], [new("ServiceDate", "DateShift"), new("Ssn", "Pseudonym")]));
        string views = run.Result.GeneratedSources.Single(emitted => emitted.HintName.EndsWith("Claim.Views.g.cs", StringComparison.Ordinal)).SourceText.ToString();
        string query = views[views.IndexOf(" __Projection(", StringComparison.Ordinal)..];
        Assert.Contains("Day = global::MinNecessary.Masks.DateShift(source.Day, scope.Masking),", query, StringComparison.Ordinal);
        Assert.Contains("Days = __ShowDays(source.Days, scope.Masking),", query, StringComparison.Ordinal);
        Assert.Contains("Number = global::MinNecessary.Masks.Pseudonym(source.Number, scope.MaskingOfAny),", query, StringComparison.Ordinal);
        Assert.Contains("Numbers = __ShowNumbers(source.Numbers, scope.MaskingOfAny),", query, StringComparison.Ordinal);
        Assert.Contains("Cities = __ShowCities(source.Cities, scope.MaskingOfAny),", query, StringComparison.Ordinal);
    }
}
