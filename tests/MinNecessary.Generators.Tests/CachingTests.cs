extern alias generators;

using System.Collections;
using System.Reflection;
using generators::MinNecessary.Generators;
using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Tests;

/// <summary>What an edit does not touch is not done again, and nothing of the compiler's is kept from one edit to the next.</summary>
public sealed class CachingTests
{
    private const string BadModel = "\n[PhiModel] public sealed class Bad { public string? Note { get; set; } }";

    private const string Companion = "\n[PhiModelFor(typeof(Theirs))] internal interface TheirsPhi { [Phi.Subject, Phi.AccountNumber] object Host { get; } }\npublic sealed class Theirs { public string? Host { get; set; } }";

    private const string OwnMask = "\npublic static class Office { [PhiMask(\"Own\")] public static string? Own(string value) => null; }";

    private const string RawPlace = "\npublic static class Outbox { [AllowRaw(\"until it is sent\")] public static Claim? Body { get; set; } }";

    private static readonly string Policy = Samples.Policy.Replace("\"purposes\"", "\"masks\": { \"Own\": { \"description\": \"Our own\" } }, \"purposes\"", StringComparison.Ordinal);
    private const string Header = "using System; using System.Collections.Generic; using MinNecessary; namespace Sample;\n";

    private const string Referenced = "[assembly: MinNecessary.PhiModelsFrom(typeof(Theirs.Bill))]";

    private const string Theirs = "namespace Theirs; [MinNecessary.PhiModel] public sealed class Bill { [MinNecessary.Phi.Subject, MinNecessary.Phi.AccountNumber] public string? Account { get; set; } }";

    private static readonly MetadataReference Reference = GeneratorRun.Reference("Theirs", Theirs);

    [Fact]
    public void The_same_project_again_is_wholly_cached() => AssertCached(project => project.Clone());

    [Fact]
    public void An_unrelated_type_is_wholly_cached() =>
        AssertCached(project => project.AddSyntaxTrees(GeneratorRun.Parse("public sealed class Unrelated { public string? Name { get; set; } }", 99)));

    [Fact]
    public void A_comment_above_the_models_is_wholly_cached() =>
        AssertCached(project => project.ReplaceSyntaxTree(project.SyntaxTrees.First(), GeneratorRun.Parse("// a comment\n\n" + Samples.Model, 0)));

    [Fact]
    public void A_new_member_changes_its_models_views_and_no_others()
    {
        GeneratorRun first = Project();
        GeneratorRun second = first.Again(project => project.ReplaceSyntaxTree(
            project.SyntaxTrees.First(),
            GeneratorRun.Parse(Samples.Model.Replace("[Phi.Charge]", "[Phi.Diagnosis] public string? Note { get; init; }\n    [Phi.Charge]", StringComparison.Ordinal), 0)));
        Assert.Equal(["global::Sample.Line"], Changed(second, TrackingNames.Views));
    }

    [Fact]
    public void Every_named_step_runs()
    {
        GeneratorRun run = Project(BadModel);
        Assert.Equal(GeneratorRun.Steps.Order(StringComparer.Ordinal), GeneratorRun.Steps.Where(run.Result.TrackedSteps.ContainsKey).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_of_the_compiler_is_kept_in_a_steps_output()
    {
        GeneratorRun run = Project(BadModel);
        foreach (object value in GeneratorRun.Steps.SelectMany(step => run.Result.TrackedSteps[step]).SelectMany(step => step.Outputs).Select(output => output.Value))
        {
            AssertHoldsNoCompilerObject(value, []);
        }
    }

    [Fact]
    public void Another_reference_changes_the_output_of_no_step() =>
        AssertCached(project => project.AddReferences(GeneratorRun.Reference("Unrelated", "public sealed class Unrelated { }")));

    [Fact]
    public void A_new_model_in_a_referenced_assembly_has_a_view_and_leaves_the_others_cached()
    {
        MetadataReference newer = GeneratorRun.Reference("Theirs", Theirs + " [MinNecessary.PhiModel] public sealed class Receipt { [MinNecessary.Phi.Subject, MinNecessary.Phi.AccountNumber] public string? Account { get; set; } }");
        GeneratorRun second = Project().Again(project => project.ReplaceReference(Reference, newer));
        Assert.Empty(second.Diagnostics);
        Assert.Equal(["global::Theirs.Receipt"], Changed(second, TrackingNames.Views));
    }

    private static GeneratorRun Project(string more = "") => GeneratorRun.OfFiles([Header + Samples.Model, Header + Samples.Use, Header + Companion + OwnMask + RawPlace + more, Referenced], [Reference], Policy);

    private static string[] Changed(GeneratorRun run, string step) =>
        [.. run.Result.TrackedSteps[step].SelectMany(each => each.Outputs)
            .Where(output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))
            .Select(output => (string)output.Value.GetType().GetProperty("ModelKey")!.GetValue(output.Value)!)];

    private static void AssertCached(Func<Compilation, Compilation> change)
    {
        GeneratorRun second = Project().Again(change);
        Assert.Empty(second.Diagnostics);
        GeneratorRun.AssertCached(second.Result);
    }

    private static void AssertHoldsNoCompilerObject(object? value, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        Assert.False(value is Compilation or ISymbol or SyntaxNode or SyntaxTree or Location or SemanticModel, value.GetType().FullName);
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                AssertHoldsNoCompilerObject(item, seen);
            }
        }

        for (Type? type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                AssertHoldsNoCompilerObject(field.GetValue(value), seen);
            }
        }
    }
}
