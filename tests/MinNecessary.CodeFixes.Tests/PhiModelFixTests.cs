using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using MinNecessary.Generators.Analysis;

namespace MinNecessary.CodeFixes.Tests;

/// <summary>The fix that makes a PHI model of a class whose members say that they hold PHI.</summary>
public sealed class PhiModelFixTests
{
    private static readonly PhiModelFix Fix = new();

    [Fact]
    public async Task A_class_becomes_a_partial_model_with_what_it_holds_and_a_subject()
    {
        var application = Application.Of(ExistingApplication.Claim, ExistingApplication.Address, ExistingApplication.ServiceLine);

        Application fixedUp = await FixAsync(application, "SSN");

        string claim = await fixedUp.TextAsync();
        Assert.Contains("    /// <summary>A claim as the office keeps it.</summary>\n    [PhiModel]\n    public partial class Claim\n", claim, StringComparison.Ordinal);
        Assert.Contains("        [Phi.Subject, Phi.MedicalRecordNumber] // confirm: proposed from the name\n        [StringLength(10)] public string PatientId", claim, StringComparison.Ordinal);
        Assert.Contains("using System.ComponentModel.DataAnnotations;\nusing MinNecessary;\n", claim, StringComparison.Ordinal);
        Assert.Contains("[PhiModel]\npublic sealed partial record Address(", await fixedUp.TextAsync(1), StringComparison.Ordinal);
        Assert.Contains("[PhiModel]\npublic partial class ServiceLine", await fixedUp.TextAsync(2), StringComparison.Ordinal);
        Assert.All(await fixedUp.BuildAsync(), diagnostic => Assert.Equal("CS0103", diagnostic.Id));
    }

    [Fact]
    public async Task A_record_within_a_class_makes_that_partial_too_and_no_model()
    {
        Application fixedUp = await FixAsync(Application.Of("using MinNecessary;\nnamespace Sample;\npublic static class Messages\n{\n    record Person(string Ssn);\n}\n".Replace("    record", "    public record", StringComparison.Ordinal)), "Ssn");

        Assert.Equal("using MinNecessary;\nnamespace Sample;\npublic static partial class Messages\n{\n    [PhiModel]\n    public partial record Person([property: Phi.Subject, Phi.Ssn] /* confirm: proposed from the name */ string Ssn);\n}\n", await fixedUp.TextAsync());
        Assert.Empty(await fixedUp.BuildAsync());
    }

    [Fact]
    public async Task A_type_without_modifiers_keeps_what_stands_before_it()
    {
        Application fixedUp = await FixAsync(Application.Of("using MinNecessary;\n// The person.\nclass Person\n{\n    public int? Ssn { get; set; }\n}\n"), "Ssn");

        Assert.Equal("using MinNecessary;\n// The person.\n[PhiModel]\npartial class Person\n{\n    [Phi.Ssn] // confirm: proposed from the name\n    public int? Ssn { get; set; }\n}\n", await fixedUp.TextAsync());
        Assert.Empty(await fixedUp.BuildAsync());
    }

    [Theory]
    [InlineData("[PhiModel] public class Person { [Phi.Ssn] public string? Ssn { get; set; } }")]
    [InlineData("public class Person<T> { public string? Ssn { get; set; } }")]
    [InlineData("public static class Person { public static string? Ssn { get; set; } }")]
    [InlineData("public class Outer { private class Person { public string? Ssn { get; set; } } }")]
    public async Task Nothing_is_offered_for_what_is_a_model_or_can_be_none(string source)
    {
        var application = Application.Of("using MinNecessary;\nnamespace Sample;\n" + source);

        Assert.Empty(await application.OfferedAsync(Fix, await application.AtAsync(Fix.FixableDiagnosticIds[0], "Ssn")));
    }

    [Fact]
    public async Task It_is_offered_where_the_analyser_reports_a_name()
    {
        var application = Application.Of("using MinNecessary;\nnamespace Sample;\n[PhiModel]\npublic class Claim { [Phi.Charge] public decimal Charge { get; set; } }\npublic class Person { public string? Ssn { get; set; } public string? FirstName { get; set; } }\n");
        Diagnostic reported = Assert.Single(await application.AnalyzeAsync(new DeclarationAnalyzer()));
        CodeAction action = Assert.Single(await application.OfferedAsync(Fix, reported));
        Application fixedUp = await Application.ApplyAsync(action);

        Assert.Empty(await fixedUp.AnalyzeAsync(new DeclarationAnalyzer()));
        Assert.Empty(await fixedUp.BuildAsync());
    }

    private static async Task<Application> FixAsync(Application application, string member)
    {
        Diagnostic reported = await application.AtAsync(Fix.FixableDiagnosticIds[0], member);
        CodeAction action = Assert.Single(await application.OfferedAsync(Fix, reported));
        return await Application.ApplyAsync(action);
    }
}
