using System.Globalization;
using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Tests;

/// <summary>The policy's project has views of the models of assemblies that it names.</summary>
public sealed class ReferencedModelTests
{
    private const string Usings = "using System; using System.Collections.Generic; using MinNecessary;\n";

    private const string Models = Usings + """
        namespace Theirs;

        [PhiModel]
        public sealed partial record Claim
        {
            [Phi.Subject, Phi.AccountNumber] public required string Account { get; init; }
            [Phi.Name] public string? PatientName { get; init; }
            [Phi.Ssn] public string? Ssn { get; init; }
            [Phi.Ssn] internal string? Kept { get; init; }
            public required IReadOnlyList<Line> Lines { get; init; }
        }

        [PhiModel]
        public sealed partial record Line { [Phi.City] public string? City { get; init; } [Phi.Charge] public decimal Charge { get; init; } }

        [PhiModel]
        internal sealed partial record Hidden { [Phi.City] public string? City { get; init; } }

        public sealed class Foreign { public string? Id { get; set; } public string? Town { get; set; } }

        [PhiModelFor(typeof(Foreign))]
        public interface ForeignPhi { [Phi.Subject, Phi.AccountNumber] object Id { get; } [Phi.City] object Town { get; } }
        """;

    private const string Names = "[assembly: MinNecessary.PhiModelsFrom(typeof(Theirs.Line))]\n";

    private static readonly string Policy = EmittedApplication.PolicyOf(["AccountNumber", "City"], [new("Name", "Initials")]);

    [Fact]
    public void The_models_of_a_named_assembly_have_views()
    {
        GeneratorRun run = GeneratorRun.OfFiles([Names + Use("claim.ForAudit(decision).PatientName + claim.ForAudit(decision).Lines[0].City")], [GeneratorRun.Reference("Theirs", Models)], Policy);
        Assert.Empty(run.Diagnostics);
        Assert.Equal(["ClaimForAudit", "ForeignForAudit", "LineForAudit"], Views(run));
        Assert.Equal(["Account", "Lines", "PatientName"], MembersOf(run, "Theirs.ClaimForAudit"));
    }

    [Fact]
    public void The_models_of_an_assembly_that_is_not_named_have_none()
    {
        GeneratorRun run = GeneratorRun.OfFiles(["namespace Ours; public static class Nothing { }"], [GeneratorRun.Reference("Theirs", Models)], Policy);
        Assert.Empty(run.Diagnostics);
        Assert.Empty(Views(run));
    }

    [Fact]
    public void A_public_member_that_was_not_classified_where_it_was_compiled_is_an_error_where_its_assembly_is_named()
    {
        string unclassified = Models.Replace("[Phi.Ssn] public", "public", StringComparison.Ordinal);
        Diagnostic error = Assert.Single(GeneratorRun.OfFiles([Names], [GeneratorRun.Reference("Theirs", unclassified, hasGenerator: false)], Policy).Diagnostics);
        Assert.Equal(("MN0001", "Source0.cs", 1), (error.Id, error.Location.GetLineSpan().Path, error.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Contains("'Ssn' of PHI model 'Claim'", error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Phi.City] public string? City", "[Phi.City, NotPhi] public string? City", "MN0002")]
    [InlineData("[Phi.City] public string? City", "[Phi.City] public System.IO.Stream? City", "MN0003")]
    [InlineData("public sealed class Foreign {", "[PhiModel] public sealed class Own<T> { [Phi.Subject, Phi.City] public string? Id { get; set; } } public sealed class Foreign {", "MN0004")]
    [InlineData("[Phi.City] public string? City", "[Phi.Subject, Phi.City] public int City", "MN0005")]
    [InlineData("[Phi.City] object Town", "[Phi.City] object Town { get; } [Phi.City] object Gone", "MN0010")]
    [InlineData("[PhiModelFor(typeof(Foreign))]", "[PhiModelFor(typeof(List<>))]", "MN0004")]
    [InlineData("[PhiModelFor(typeof(Foreign))]", "[PhiModelFor(typeof(Foreign), WithholdsUnlisted = true)]", "MN0011")]
    public void Any_other_mistake_there_is_an_error_too(string correct, string mistaken, string id)
    {
        string models = Models.Replace(correct, mistaken, StringComparison.Ordinal);
        Assert.NotEqual(Models, models);
        GeneratorRun run = GeneratorRun.OfFiles(["[assembly: MinNecessary.PhiModelsFrom(typeof(Theirs.Foreign))]"], [GeneratorRun.Reference("Theirs", models, hasGenerator: false)], Policy);
        Assert.Contains(run.Diagnostics, error => error.Id == id && error.Location.GetLineSpan().Path == "Source0.cs");
    }

    [Fact]
    public void A_model_of_this_project_may_hold_a_model_of_a_named_assembly()
    {
        const string batch = Usings + Names + "namespace Ours; [PhiModel] public sealed partial record Batch { [Phi.Subject, Phi.AccountNumber] public required string Id { get; init; } public required Theirs.Line Line { get; init; } }";
        MetadataReference theirs = GeneratorRun.Reference("Theirs", Models);
        GeneratorRun run = GeneratorRun.OfFiles([batch], [theirs], Policy);
        Assert.Empty(run.Diagnostics);
        Assert.Contains("BatchForAudit", Views(run));
        Diagnostic error = Assert.Single(GeneratorRun.OfFiles([batch.Replace(Names, "", StringComparison.Ordinal)], [theirs], Policy).Diagnostics);
        Assert.Equal("MN0003", error.Id);
        Assert.Contains("[assembly: PhiModelsFrom(typeof(Line))]", error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_that_another_assembly_declares_is_an_error_at_the_model_that_inherits_it()
    {
        MetadataReference theirs = GeneratorRun.Reference("Theirs", "namespace Theirs; public class Base { public string? Note { get; set; } }", hasGenerator: false);
        Diagnostic error = Assert.Single(GeneratorRun.OfFiles([Usings + "[PhiModel] public sealed class Own : Theirs.Base { [Phi.Subject, Phi.City] public string? Id { get; set; } }"], [theirs], Policy).Diagnostics);
        Assert.Equal(("MN0001", "Source0.cs", 2), (error.Id, error.Location.GetLineSpan().Path, error.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public void A_generic_model_of_another_assembly_is_one_error()
    {
        MetadataReference theirs = GeneratorRun.Reference("Theirs", "namespace Theirs; [MinNecessary.PhiModel] public sealed class Page<T> { [MinNecessary.NotPhi] public int Row { get; set; } }");
        Diagnostic error = Assert.Single(GeneratorRun.OfFiles([Usings + "[PhiModel] public sealed class Own { [Phi.Subject, Phi.City] public string? Id { get; set; } public Theirs.Page<int>? Page { get; set; } }"], [theirs], Policy).Diagnostics);
        Assert.Equal("MN0003", error.Id);
        Assert.Contains("'Theirs.Page<int>?' is a generic PHI model of another assembly", error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Models_of_one_name_in_two_assemblies_have_their_views_in_their_own_namespaces()
    {
        MetadataReference[] references = [GeneratorRun.Reference("Theirs", Models), GeneratorRun.Reference("Others", Models.Replace("namespace Theirs", "namespace Others", StringComparison.Ordinal))];
        GeneratorRun run = GeneratorRun.OfFiles([Names + "[assembly: MinNecessary.PhiModelsFrom(typeof(Others.Claim))]" + Use("claim.ForAudit(decision).PatientName")], references, Policy);
        Assert.Empty(run.Diagnostics);
        Assert.Equal(2, Views(run).Count(name => name == "ClaimForAudit"));
    }

    [Theory]
    [InlineData("typeof(string)", "which has no public PHI model")]
    [InlineData("typeof(Ours.Own)", "this project itself")]
    public void A_line_that_names_no_models_is_one_error(string type, string message)
    {
        Diagnostic error = Assert.Single(GeneratorRun.OfFiles([$"[assembly: MinNecessary.PhiModelsFrom({type})] namespace Ours {{ public sealed class Own {{ }} }}"], Policy).Diagnostics);
        Assert.Equal("MN0013", error.Id);
        Assert.Contains(message, error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static string Use(string expression) =>
        $"namespace Ours {{ using Sample; using Theirs; using MinNecessary; public static class Use {{ public static string? Of(Claim claim, Decision<Audit> decision) => {expression}; }} }}";

    private static IEnumerable<string> Views(GeneratorRun run) => run.Output.GetSymbolsWithName(name => name.EndsWith("ForAudit", StringComparison.Ordinal), SymbolFilter.Type).Select(symbol => symbol.Name).Order(StringComparer.Ordinal);

    private static IEnumerable<string> MembersOf(GeneratorRun run, string type) =>
        run.Output.Assembly.GetTypeByMetadataName(type)!.GetMembers().OfType<IPropertySymbol>().Where(member => member.DeclaredAccessibility == Accessibility.Public).Select(member => member.Name).Order(StringComparer.Ordinal);
}
