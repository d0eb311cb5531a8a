using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Tests;

/// <summary>Each mistake in the annotations fails the build with one error at the member.</summary>
public sealed class ModelMistakeTests
{
    [Theory]
    [InlineData("MN0001", "public string? «Note» { get; init; }")]
    [InlineData("MN0001", "public string? «Note»;")]
    [InlineData("MN0001", "internal string? «Note» { get; init; }")]
    [InlineData("MN0001", "public string «Note» => \"\";")]
    [InlineData("MN0001", "public object? «Note» { get; init; }")]
    [InlineData("MN0001", "public Dictionary<string, string>? «Note» { get; init; }")]
    [InlineData("MN0001", "[Obsolete] public string? «Note» { get; init; }")]
    [InlineData("MN0002", "[NotPhi(\"why\"), Phi.Name] public string? «Note» { get; init; }")]
    [InlineData("MN0002", "[NotPhi(\"why\")] public Line? «Note» { get; init; }")]
    [InlineData("MN0003", "[Phi.ClinicalNote] public object? «Note» { get; init; }")]
    [InlineData("MN0003", "[Phi.ClinicalNote] public Dictionary<object, string>? «Note» { get; init; }")]
    [InlineData("MN0003", "[Phi.ClinicalNote] public int[,]? «Note» { get; init; }")]
    [InlineData("MN0003", "[Phi.ClinicalNote] public (string, string) «Note» { get; init; }")]
    [InlineData("MN0003", "[Phi.ClinicalNote] public ArraySegment<string> «Note» { get; init; }")]
    [InlineData("MN0003", "[Phi.ClinicalNote] public Func<string>? «Note» { get; init; }")]
    [InlineData("MN0003", "[Phi.ClinicalNote] public System.Threading.Tasks.Task<string>? «Note» { get; init; }")]
    [InlineData("MN0003", "[Phi.ClinicalNote] public System.Text.StringBuilder? «Note» { get; init; }")]
    [InlineData("MN0003", "[Phi.Photograph] public System.IO.Stream? «Note» { get; init; }")]
    [InlineData("MN0005", "[Phi.Subject, Phi.Name] public string? «Other» { get; init; }")]
    [InlineData("MN0006", "[Undeclared] public string? «Note» { get; init; }")]
    public void A_mistake_is_one_error_at_the_member(string id, string member)
    {
        var marked = new Marked(WithMember(member));
        Diagnostic error = Assert.Single(GeneratorRun.Of([marked.Text, Samples.Use, OwnCategory], Samples.Policy).Diagnostics);
        Assert.Equal(id, error.Id);
        Assert.Equal(DiagnosticSeverity.Error, error.Severity);
        FileLinePositionSpan span = error.Location.GetLineSpan();
        Assert.Equal((marked.Line + 1, marked.Column), (span.StartLinePosition.Line, span.StartLinePosition.Character));
        Assert.Equal(marked.Length, span.EndLinePosition.Character - span.StartLinePosition.Character);
    }

    [Theory]
    [InlineData("private string? Note { get; init; }")]
    [InlineData("public string? Note { set { } }")]
    [InlineData("public string? Note { private get; set; }")]
    [InlineData("public static string? Note { get; set; }")]
    [InlineData("public const string Note = \"\";")]
    [InlineData("[Phi.ClinicalNote] public string? Note { get; init; }")]
    [InlineData("[NotPhi(\"why\")] public string? Note { get; init; }")]
    [InlineData("[Declared] public string? Note { get; init; }")]
    public void What_nobody_outside_can_read_or_what_is_classified_is_no_mistake(string member) =>
        Assert.Empty(GeneratorRun.Of([WithMember(member), Samples.Use, OwnCategory], Samples.Policy).Diagnostics);

    [Theory]
    [InlineData("[PhiModel] public sealed partial record Person([property: Phi.Name] string Name, string Note);")]
    [InlineData("[PhiModel] public partial record struct Person([property: Phi.Name] string Name, string Note);")]
    [InlineData("public class Base { public string? Note { get; set; } } [PhiModel] public sealed class Person : Base;")]
    [InlineData("[PhiModel] public class Person { protected internal string? Note { get; set; } protected string? Hidden { get; set; } }")]
    [InlineData("public class Base<T> { public T? Note { get; set; } } [PhiModel] public sealed class Person : Base<string>;")]
    [InlineData("[PhiModel] public sealed partial class Person; public partial class Person { public string? Note { get; set; } }")]
    [InlineData("public interface IHave { string? Note { get; set; } } [PhiModel] public sealed class Person : IHave { public string? Note { get; set; } }")]
    public void A_member_is_found_wherever_it_is_declared(string source)
    {
        Diagnostic error = Assert.Single(GeneratorRun.Of(source, Samples.Policy).Diagnostics);
        Assert.Equal("MN0001", error.Id);
        Assert.Contains("'Note'", error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[PhiModel] public sealed class Person<T> { [Phi.Subject, Phi.Name] public string? Name { get; set; } }")]
    [InlineData("public class Outer<T> { [PhiModel] public sealed class Person { [Phi.Subject, Phi.Name] public string? Name { get; set; } } }")]
    [InlineData("public class Outer { [PhiModel] private sealed class Person { [Phi.Subject, Phi.Name] public string? Name { get; set; } } }")]
    [InlineData("[PhiModel] file sealed class Person { [Phi.Subject, Phi.Name] public string? Name { get; set; } }")]
    [InlineData("[PhiModel] public ref struct Person { [Phi.Subject, Phi.Name] public string? Name { get; set; } }")]
    public void A_shape_that_has_no_views_yet_is_one_error(string source) =>
        Assert.Equal("MN0004", Assert.Single(GeneratorRun.Of(source, Samples.Policy).Diagnostics).Id);

    [Theory]
    [InlineData("int")]
    [InlineData("IReadOnlyList<string>")]
    [InlineData("Guid")]
    public void A_subject_that_is_no_string_is_one_error(string type)
    {
        Diagnostic error = Assert.Single(GeneratorRun.Of($"[PhiModel] public sealed class Person {{ [Phi.Subject, Phi.AccountNumber] public {type} Id {{ get; set; }} = default!; }}", Samples.Policy).Diagnostics);
        Assert.Equal("MN0005", error.Id);
        Assert.Contains("the subject has to be a string", error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_models_whose_views_would_have_one_name_are_one_error()
    {
        const string source = """
            [PhiModel] public sealed class OuterIm { [Phi.Subject, Phi.AccountNumber] public string? Id { get; set; } }
            public static class Outer { [PhiModel] public sealed class Im { [Phi.Subject, Phi.AccountNumber] public string? Id { get; set; } } }
            """;
        Assert.Equal("MN0007", Assert.Single(GeneratorRun.Of(source, Samples.Policy).Diagnostics).Id);
    }

    [Fact]
    public void A_type_of_the_application_with_a_views_name_is_one_error()
    {
        const string source = """
            [PhiModel] public sealed class Claim { [Phi.Subject, Phi.AccountNumber] public string? Id { get; set; } }
            public sealed class ClaimForCollections;
            """;
        Assert.All(GeneratorRun.Of(source, Samples.Policy).Diagnostics, diagnostic => Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity));
        Assert.NotEmpty(GeneratorRun.Of(source, Samples.Policy).Diagnostics);
    }

    [Fact]
    public void Without_a_policy_an_unclassified_member_is_an_error_all_the_same() =>
        Assert.Equal("MN0001", Assert.Single(GeneratorRun.Of(WithMember("public string? Note { get; init; }")).Diagnostics).Id);

    private static string WithMember(string member) => Samples.Model.Replace("[Phi.Ssn]", member + "\n    [Phi.Ssn]", StringComparison.Ordinal);

    private const string OwnCategory = """
        public sealed class UndeclaredAttribute : PhiAttribute { public UndeclaredAttribute() : base("Undeclared") { } }

        [PhiCategory("Infertility")]
        public sealed class DeclaredAttribute : PhiAttribute { public DeclaredAttribute() : base("Infertility") { } }
        """;
}
