using System.Reflection;

namespace MinNecessary.Generators.Tests;

/// <summary>Shapes of models that have views: what is emitted compiles without an error or a warning.</summary>
public sealed class ShapeTests
{
    [Theory]
    [InlineData("public string? Value { get; set; }")]
    [InlineData("public required string Value { get; init; }")]
    [InlineData("public string Value = \"\";")]
    [InlineData("public readonly string? Value;")]
    [InlineData("public string Value => \"\";")]
    [InlineData("public int Value { get; set; }")]
    [InlineData("public int? Value { get; set; }")]
    [InlineData("public DayOfWeek Value { get; set; }")]
    [InlineData("public DayOfWeek? Value { get; set; }")]
    [InlineData("public Guid Value { get; set; }")]
    [InlineData("public DateTimeOffset? Value { get; set; }")]
    [InlineData("public TimeOnly Value { get; set; }")]
    [InlineData("public string[]? Value { get; set; }")]
    [InlineData("public List<string?> Value { get; set; } = [];")]
    [InlineData("public HashSet<int> Value { get; set; } = [];")]
    [InlineData("public IEnumerable<DateOnly?> Value { get; set; } = [];")]
    [InlineData("public ISet<DayOfWeek> Value { get; set; } = new HashSet<DayOfWeek>();")]
    [InlineData("public Dictionary<string, string> Value { get; set; } = [];")]
    [InlineData("public IReadOnlyDictionary<DayOfWeek, int?>? Value { get; set; }")]
    [InlineData("public SortedDictionary<int, List<string?>> Value { get; set; } = [];")]
    [InlineData("public System.Collections.Frozen.FrozenDictionary<string, string>? Value { get; set; }")]
    [InlineData("public System.Collections.Frozen.FrozenSet<string>? Value { get; set; }")]
    [InlineData("public System.Collections.Immutable.ImmutableArray<string> Value { get; set; }")]
    [InlineData("public System.Collections.Immutable.ImmutableList<DateOnly>? Value { get; set; }")]
    [InlineData("public System.Collections.Immutable.ImmutableDictionary<Guid, decimal>? Value { get; set; }")]
    [InlineData("public List<List<string>> Value { get; set; } = [];")]
    [InlineData("public string?[]?[]? Value { get; set; }")]
    [InlineData("public Uri? Value { get; set; }")]
    [InlineData("public Version Value { get; set; } = new();")]
    [InlineData("public byte[]? Value { get; set; }")]
    [InlineData("public Queue<string> Value { get; set; } = new();")]
    [InlineData("public Codes? Value { get; set; }")]
    [InlineData("public IEnumerable<string>? Value { get; set; }")]
    [InlineData("public Dictionary<string, Nested> Value { get; set; } = [];")]
    [InlineData("public Dictionary<string, List<Nested?>?>? Value { get; set; }")]
    [InlineData("public System.Collections.Immutable.ImmutableArray<Nested> Value { get; set; }")]
    [InlineData("public List<List<NestedStruct?>> Value { get; set; } = [];")]
    [InlineData("public Nested? Value { get; set; }")]
    [InlineData("public Nested Value { get; set; } = new();")]
    [InlineData("public Nested[] Value { get; set; } = [];")]
    [InlineData("public IReadOnlyList<Nested?>? Value { get; set; }")]
    [InlineData("public NestedStruct Value { get; set; }")]
    [InlineData("public NestedStruct? Value { get; set; }")]
    [InlineData("public List<NestedStruct> Value { get; set; } = [];")]
    [InlineData("public Person? Value { get; set; }")]
    [InlineData("public List<Person> Value { get; set; } = [];")]
    public void A_member_of_every_supported_type_has_a_view(string member)
    {
        string category = member.Contains("Nested", StringComparison.Ordinal) || member.Contains("Person", StringComparison.Ordinal) ? "" : "[Phi.Balance] ";
        Assembly emitted = GeneratorRun.Of($$"""
            [PhiModel] public sealed class Person
            {
                [Phi.Subject, Phi.AccountNumber] public string? Id { get; set; }
                {{category}}{{member}}
            }
            [PhiModel] public sealed class Nested { [Phi.Name] public string? Inner { get; set; } }
            [PhiModel] public struct NestedStruct { [Phi.Name] public string? Inner { get; set; } }
            public sealed class Codes : List<string>;
            """, Samples.Policy).Load();
        Assert.NotNull(emitted.GetType("Sample.PersonForCollections")!.GetProperty("Value"));
        Assert.Null(emitted.GetType("Sample.PersonForCoding")?.GetProperty("Id"));
    }

    [Theory]
    [InlineData("[PhiModel] public sealed partial record Person([property: Phi.Subject, Phi.AccountNumber] string Id, [property: Phi.Name] string Value);", "Sample.PersonForCollections")]
    [InlineData("[PhiModel] public partial record struct Person([property: Phi.Subject, Phi.AccountNumber] string Id, [property: Phi.Name] string Value);", "Sample.PersonForCollections")]
    [InlineData("[PhiModel] internal sealed class Person { [Phi.Subject, Phi.AccountNumber] public string? Id { get; set; } [Phi.Name] public string? Value { get; set; } }", "Sample.PersonForCollections")]
    [InlineData("public static class Outer { [PhiModel] public sealed class Person { [Phi.Subject, Phi.AccountNumber] public string? Id { get; set; } [Phi.Name] public string? Value { get; set; } } }", "Sample.OuterPersonForCollections")]
    [InlineData("public class Base { [Phi.Subject, Phi.AccountNumber] public string? Id { get; set; } [Phi.Name] public virtual string? Value { get; set; } } [PhiModel] public sealed class Person : Base { public override string? Value { get; set; } }", "Sample.PersonForCollections")]
    [InlineData("[PhiModel] public sealed partial class Person { [Phi.Subject, Phi.AccountNumber] public string? Id { get; set; } } public sealed partial class Person { [Phi.Name] public string? Value { get; set; } }", "Sample.PersonForCollections")]
    [InlineData("[PhiModel] public sealed class @class { [Phi.Subject, Phi.AccountNumber] public string? @event { get; set; } [Phi.Name] public string? Value { get; set; } }", "Sample.classForCollections")]
    public void A_model_of_every_supported_shape_has_a_view(string model, string view) =>
        Assert.NotNull(GeneratorRun.Of(model, Samples.Policy).Load().GetType(view)!.GetProperty("Value"));

    [Theory]
    [InlineData("From")]
    [InlineData("Projection")]
    [InlineData("JsonContract")]
    [InlineData("JsonMembers")]
    [InlineData("ShowLines")]
    [InlineData("Of")]
    [InlineData("Decision")]
    [InlineData("MinNecessary")]
    [InlineData("System")]
    [InlineData("view")]
    [InlineData("source")]
    [InlineData("decision")]
    [InlineData("options")]
    [InlineData("canRead")]
    [InlineData("value")]
    [InlineData("item")]
    [InlineData("field")]
    [InlineData("Person")]
    [InlineData("Sample")]
    public void A_member_may_have_a_name_that_generated_code_uses_itself(string name)
    {
        Assembly emitted = GeneratorRun.Of($$"""
            [PhiModel] public sealed class Owner
            {
                [Phi.Subject, Phi.AccountNumber] public string? Id { get; set; }
                [Phi.Name] public string? {{name}} { get; set; }
                [Phi.Balance] public List<decimal>? Lines { get; set; }
                public Inner? Inner { get; set; }
            }
            [PhiModel] public sealed class Inner
            {
                [Phi.Name] public List<string>? {{name}} { get; set; }
            }
            """, Samples.Policy).Load();
        Assert.NotNull(emitted.GetType("Sample.OwnerForCollections")!.GetProperty(name));
    }

    [Fact]
    public void Two_models_of_one_name_in_two_namespaces_have_views_of_their_own()
    {
        const string model = "[PhiModel] public sealed class Person { [Phi.Subject, Phi.AccountNumber] public string? Id { get; set; } }";
        Assembly emitted = GeneratorRun.OfFiles([$"namespace A {{ using MinNecessary; {model} }} namespace B {{ using MinNecessary; {model} }}"], Samples.Policy).Load();
        Assert.NotNull(emitted.GetType("A.PersonForCollections"));
        Assert.NotNull(emitted.GetType("B.PersonForCollections"));
    }

    [Fact]
    public void A_member_of_two_categories_is_shown_only_where_both_are_disclosed()
    {
        Assembly emitted = GeneratorRun.Of("""
            [PhiModel] public sealed class Person
            {
                [Phi.Subject, Phi.AccountNumber] public string? Id { get; set; }
                [Phi.Name, Phi.Balance] public string? Both { get; set; }
                [Phi.Name, Phi.Diagnosis] public string? Half { get; set; }
            }
            """, Samples.Policy).Load();
        Type view = emitted.GetType("Sample.PersonForCollections")!;
        Assert.NotNull(view.GetProperty("Both"));
        Assert.Null(view.GetProperty("Half"));
    }

    [Fact]
    public void A_nested_model_that_is_classified_itself_is_shown_only_where_its_category_is()
    {
        Assembly emitted = GeneratorRun.Of("""
            [PhiModel] public sealed class Person
            {
                [Phi.Subject, Phi.AccountNumber] public string? Id { get; set; }
                [Phi.Diagnosis] public Inner? Inner { get; set; }
            }
            [PhiModel] public sealed class Inner { [Phi.Name] public string? Name { get; set; } }
            """, Samples.Policy).Load();
        Assert.Null(emitted.GetType("Sample.PersonForCollections")!.GetProperty("Inner"));
        Assert.Null(emitted.GetType("Sample.InnerForCollections"));
    }
}
