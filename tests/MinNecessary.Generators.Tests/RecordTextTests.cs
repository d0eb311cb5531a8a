using System.Reflection;

namespace MinNecessary.Generators.Tests;

/// <summary>A record that is a PHI model prints no PHI, whatever its shape, or does not build.</summary>
public sealed class RecordTextTests
{
    private const string Canary = "CANARY-7351";

    [Theory]
    [InlineData("[PhiModel] public sealed partial record Person { [Phi.Name] public string? Name { get; set; } [NotPhi] public int Batch { get; set; } }")]
    [InlineData("[PhiModel] public partial record Person { [Phi.Name] public string? Name { get; set; } [NotPhi] public int Batch { get; set; } }")]
    [InlineData("[PhiModel] public partial record struct Person { [Phi.Name] public string? Name { get; set; } [NotPhi] public int Batch { get; set; } }")]
    [InlineData("[PhiModel] public sealed partial class Person { [Phi.Name] public string? Name { get; set; } [NotPhi] public int Batch { get; set; } }")]
    [InlineData("[PhiModel] public partial record Root { [Phi.Name] public string? Name { get; set; } } [PhiModel] public sealed partial record Person : Root { [NotPhi] public int Batch { get; set; } }")]
    [InlineData("public record Root { [Phi.Name] public string? Name { get; set; } } [PhiModel] public partial record Person : Root { [NotPhi] public int Batch { get; set; } }")]
    public void No_phi_is_printed(string source)
    {
        Type person = GeneratorRun.Of(source, Samples.Policy).Load().GetType("Sample.Person")!;
        object made = Activator.CreateInstance(person)!;
        person.GetProperty("Name")!.SetValue(made, Canary);
        person.GetProperty("Batch")!.SetValue(made, 4711);
        Assert.DoesNotContain(Canary, made.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, $"{made}", StringComparison.Ordinal);
        if (source.Contains("record", StringComparison.Ordinal))
        {
            Assert.Equal("Person { Batch = 4711 }", made.ToString());
        }
    }

    [Theory]
    [InlineData("public static partial class Outer { [PhiModel] public sealed partial record Person { [Phi.Name] public string? Name { get; set; } } }", "Sample.Outer+Person")]
    [InlineData("[PhiModel] public sealed partial record @class { [Phi.Name] public string? Name { get; set; } [NotPhi] public string? @event { get; set; } }", "Sample.class")]
    public void A_nested_record_and_one_with_a_keywords_name_print_no_phi(string source, string name)
    {
        Type model = GeneratorRun.Of(source, Samples.Policy).Load().GetType(name)!;
        object made = Activator.CreateInstance(model)!;
        model.GetProperty("Name")!.SetValue(made, Canary);
        Assert.DoesNotContain(Canary, made.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[PhiModel] public sealed record «Person» { [Phi.Name] public string? Name { get; set; } }")]
    [InlineData("[PhiModel] public readonly record struct «Person»([property: Phi.Name] string Name);")]
    [InlineData("public static class Outer { [PhiModel] public sealed partial record «Person» { [Phi.Name] public string? Name { get; set; } } }")]
    public void A_record_that_generated_code_cannot_reach_does_not_build(string source)
    {
        var marked = new Marked(source);
        string[] ids = [.. GeneratorRun.Of(marked.Text, Samples.Policy).Diagnostics.Select(diagnostic => diagnostic.Id)];
        Assert.Equal(["MN0009"], ids);
    }

    [Fact]
    public void A_record_with_a_ToString_of_its_own_builds() =>
        GeneratorRun.Of("[PhiModel] public sealed record Person { [Phi.Name] public string? Name { get; set; } public override string ToString() => \"a person\"; }", Samples.Policy).Load();

    [Fact]
    public void Without_a_policy_a_record_prints_no_phi_all_the_same()
    {
        Type person = GeneratorRun.Of("[PhiModel] public sealed partial record Person { [Phi.Name] public string? Name { get; set; } }").Load().GetType("Sample.Person")!;
        object made = Activator.CreateInstance(person)!;
        person.GetProperty("Name")!.SetValue(made, Canary);
        Assert.Equal("Person { }", made.ToString());
    }
}
