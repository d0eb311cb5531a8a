using System.Text.Json;

namespace MinNecessary.Generators.Tests;

/// <summary>Generic models: views are made for the type arguments that other models give them.</summary>
public sealed class GenericModelTests
{
    private const string Model = """
        using System;
        using System.Collections.Generic;
        using MinNecessary;

        [PhiModel]
        public sealed partial class Batch
        {
            [Phi.Subject, Phi.AccountNumber] public string Account { get; set; } = "ACCOUNT-1";
            public Page<Line>? Lines { get; set; } = new() { Items = [new Line { Code = "F11.20", Secret = "CANARY" }], First = new Line { Code = "E11.9" }, Next = new() { Items = [] } };
            public Pair<string, int[]>? Pair { get; set; } = new() { Left = "left", Right = [1, 2] };
            public Signed? Signed { get; set; } = new() { Value = "signed", Note = "CANARY" };
        }

        [PhiModel]
        public sealed partial record Page<T> where T : class
        {
            public required IReadOnlyList<T> Items { get; init; }
            public T? First { get; init; }
            public Page<T>? Next { get; init; }
            [NotPhi("A count")] public int Number { get; init; } = 3;
        }

        [PhiModel]
        public sealed class Pair<TLeft, TRight>
        {
            [Phi.Diagnosis] public TLeft? Left { get; set; }
            [Phi.Diagnosis] public TRight? Right { get; set; }
        }

        public abstract class Holder<T>
        {
            [Phi.Diagnosis] public T? Value { get; set; }
        }

        [PhiModel]
        public sealed class Signed : Holder<string>
        {
            [Phi.Ssn] public string? Note { get; set; }
        }

        [PhiModel]
        public sealed class Line
        {
            [Phi.Diagnosis] public string? Code { get; set; }
            [Phi.Ssn] public string? Secret { get; set; }
        }

        """;

    private static readonly string Policy = EmittedApplication.PolicyOf(["AccountNumber", "Diagnosis"]);

    [Fact]
    public void A_generic_model_is_shown_with_its_type_arguments()
    {
        var application = new EmittedApplication(Model, Policy);
        object view = application.Project(Activator.CreateInstance(application.Assembly.GetType("Sample.Batch")!)!, application.Decide("ACCOUNT-1"));

        const string expected = """{"Account":"ACCOUNT-1","Lines":{"Items":[{"Code":"F11.20"}],"First":{"Code":"E11.9"},"Next":{"Items":[],"First":null,"Next":null,"Number":3},"Number":3},"Pair":{"Left":"left","Right":[1,2]},"Signed":{"Value":"signed"}}""";
        Assert.Equal(expected, JsonSerializer.Serialize(view, view.GetType(), application.Options));
        Assert.DoesNotContain("CANARY", view.ToString()!, StringComparison.Ordinal);
        Assert.NotNull(application.Assembly.GetType("Sample.PageOfLineForAudit"));
        Assert.NotNull(application.Assembly.GetType("Sample.PairOfStringAndInt32ArrayForAudit"));
    }

    [Fact]
    public void A_generic_model_itself_is_refused_by_the_views_JSON()
    {
        var application = new EmittedApplication(Model, Policy);
        Type page = application.Assembly.GetType("Sample.Page`1")!.MakeGenericType(application.Assembly.GetType("Sample.Line")!);
        Assert.Throws<NotSupportedException>(() => application.Options.GetTypeInfo(page));
    }

    [Fact]
    public void A_generic_record_prints_no_PHI()
    {
        var application = new EmittedApplication(Model, Policy);
        object batch = Activator.CreateInstance(application.Assembly.GetType("Sample.Batch")!)!;
        Assert.Equal("Page { Number = 3 }", batch.GetType().GetProperty("Lines")!.GetValue(batch)!.ToString());
    }

    [Theory]
    [InlineData("MN0001", "[NotPhi(\"A count\")] ", "")]
    [InlineData("MN0001", "[Phi.Diagnosis] public TLeft?", "public TLeft?")]
    [InlineData("MN0002", "public T? First", "[NotPhi(\"no\")] public T? First")]
    [InlineData("MN0003", "Pair<string, int[]>?", "Pair<string, System.Action>?")]
    [InlineData("MN0009", "public sealed partial record Page<T>", "public sealed record Page<T>")]
    [InlineData("MN0004", "public sealed class Line\n", "public static class Outer<T> { public sealed class Nothing { } [PhiModel] public sealed class Inner { [NotPhi(\"x\")] public int A { get; set; } } }\n\n[PhiModel]\npublic sealed class Line\n")]
    public void A_mistake_in_a_generic_model_is_an_error(string id, string correct, string mistaken)
    {
        Assert.Contains(correct, Model, StringComparison.Ordinal);
        GeneratorRun run = GeneratorRun.Of(Model.Replace(correct, mistaken, StringComparison.Ordinal).Replace("[1, 2]", "default", StringComparison.Ordinal).Replace(", Next = new() { Items = [] }", "", StringComparison.Ordinal), Policy);
        Assert.Equal(id, Assert.Single(run.Diagnostics.Select(diagnostic => diagnostic.Id).Distinct()));
    }

    [Fact]
    public void A_model_that_holds_other_type_arguments_of_itself_without_end_is_an_error()
    {
        Microsoft.CodeAnalysis.Diagnostic error = Assert.Single(GeneratorRun.Of("""
            [PhiModel] public sealed class Person { [Phi.Subject, Phi.Name] public string? Name { get; set; } public Node<int>? Node { get; set; } }
            [PhiModel] public sealed class Node<T> { [Phi.Charge] public int Value { get; set; } public Node<Node<T>>? Next { get; set; } }
            """, Policy).Diagnostics);
        Assert.Equal("MN0003", error.Id);
        Assert.Contains("holds other type arguments of itself without end", error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_of_the_generic_type_is_reported_once_however_many_models_are_made_of_it()
    {
        string source = Model.Replace("[NotPhi(\"A count\")] ", "", StringComparison.Ordinal).Replace("public Signed? Signed", "public Page<Signed>? Others { get; set; }\n    public Signed? Signed", StringComparison.Ordinal);
        Assert.Equal("MN0001", Assert.Single(GeneratorRun.Of(source, Policy).Diagnostics).Id);
    }
}
