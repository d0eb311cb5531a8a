using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MinNecessary.Generators.Proposals;

namespace MinNecessary.CodeFixes.Tests;

/// <summary>The first hour with an existing application: its whole model, classified to be confirmed.</summary>
public sealed partial class ClassifyModelTests
{
    private static readonly ClassifyMembersFix Fix = new();

    private static readonly string[] Asked = ["Id", "Status", "IsResubmission", "CreatedAt", "Line1", "Line2"];

    [Fact]
    public async Task A_whole_model_builds_but_for_what_only_a_person_can_say()
    {
        var application = Application.Of(ExistingApplication.MarkedClaim, ExistingApplication.Address, ExistingApplication.ServiceLine);
        Diagnostic error = (await application.BuildAsync()).First(diagnostic => diagnostic.Id == "MN0001");
        CodeAction action = (await application.OfferedAsync(Fix, error)).Single(each => each.EquivalenceKey == ClassifyMembersFix.AllKey);

        await AssertBuildsButForReasonsAsync(await Application.ApplyAsync(action));
    }

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task Fixing_all_that_the_generator_reports_does_the_same(FixAllScope scope)
    {
        var application = Application.Of(ExistingApplication.MarkedClaim, ExistingApplication.Address, ExistingApplication.ServiceLine);
        Diagnostic[] errors = [.. (await application.BuildAsync()).Where(diagnostic => diagnostic.Id == "MN0001")];

        await AssertBuildsButForReasonsAsync(await application.ApplyAllAsync(Fix, ClassifyMembersFix.OneKey, scope, errors));
    }

    [Fact]
    public async Task Fixing_all_that_the_analyser_reports_does_the_same()
    {
        var application = Application.Of(ExistingApplication.MarkedClaim, ExistingApplication.Address, ExistingApplication.ServiceLine);
        ImmutableArray<Diagnostic> proposals = await application.AnalyzeAsync(new UnclassifiedMemberAnalyzer());

        await AssertBuildsButForReasonsAsync(await application.ApplyAllAsync(Fix, ClassifyMembersFix.OneKey, FixAllScope.Solution, proposals));
    }

    [Fact]
    public async Task The_analyser_reports_what_the_generator_does_and_where()
    {
        var application = Application.Of(ExistingApplication.MarkedClaim, ExistingApplication.Address, ExistingApplication.ServiceLine);
        IEnumerable<int> errors = (await application.BuildAsync()).Where(diagnostic => diagnostic.Id == "MN0001").Select(error => error.Location.SourceSpan.Start);
        ImmutableArray<Diagnostic> proposals = await application.AnalyzeAsync(new UnclassifiedMemberAnalyzer());

        Assert.Equal(errors.Order(), proposals.Select(proposal => proposal.Location.SourceSpan.Start).Order());
        Assert.All(proposals, proposal => Assert.Equal(("MN0017", DiagnosticSeverity.Info), (proposal.Id, proposal.Severity)));
        Assert.Contains("'SSN' of PHI model 'Claim' is not classified. Proposed, for you to confirm: [Phi.Ssn].", proposals.Select(proposal => proposal.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("[PhiModel] public sealed class Person { [Phi.Ssn] public string? Ssn { get; set; } public Line? Line { get; set; } [NotPhi(\"why\")] public int Row { get; set; } [SensitivityLabel(\"Paid\")] public bool IsPaid { get; set; } }")]
    [InlineData("[PhiModel] public sealed class Person { public System.Text.StringBuilder? Text { get; set; } } [PhiModelFor(typeof(System.Text.StringBuilder))] internal interface Companion { }")]
    [InlineData("public sealed class Person { public string? Ssn { get; set; } }")]
    [InlineData("[PhiModel] public class Page<T> { public T? Item { get; set; } public System.Collections.Generic.List<T>? Items { get; set; } }")]
    public async Task What_is_classified_or_is_a_model_or_is_none_is_not_reported(string source)
    {
        var application = Application.Of("using MinNecessary;\nnamespace Sample;\n" + source + "\n[PhiModel] public sealed class Line { [Phi.Charge] public decimal Charge { get; set; } }");

        Assert.Empty(await application.AnalyzeAsync(new UnclassifiedMemberAnalyzer()));
    }

    private static async Task AssertBuildsButForReasonsAsync(Application fixedUp)
    {
        string[] texts = [await fixedUp.TextAsync(0), await fixedUp.TextAsync(1), await fixedUp.TextAsync(2)];
        IReadOnlyList<Diagnostic> diagnostics = await fixedUp.BuildAsync();
        Assert.All(diagnostics, diagnostic => Assert.True(diagnostic.Id == "CS0103" && diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Contains(MemberEdit.Placeholder, StringComparison.Ordinal), diagnostic.ToString()));
        Assert.Equal(Asked.Order(), texts.SelectMany(Unanswered).Order());
        Assert.Equal(Asked.Length, diagnostics.Count);

        // Somebody says why, and the application is one that builds.
        string[] confirmed = [.. texts.Select(text => text.Replace(MemberEdit.Placeholder, "\"our own\"", StringComparison.Ordinal))];
        Assert.Empty(await Application.Of(confirmed).BuildAsync());
        Assert.Equal(26, texts.Sum(text => Proposed().Count(text)));
    }

    [GeneratedRegex("confirm: proposed from the (name|type)")]
    private static partial Regex Proposed();

    // The members whose annotation is the placeholder.
    private static IEnumerable<string> Unanswered(string text) => CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>()
        .Where(name => name.Identifier.ValueText == MemberEdit.Placeholder)
        .Select(name => name.Ancestors().Select(node => node switch
        {
            PropertyDeclarationSyntax property => property.Identifier.ValueText,
            ParameterSyntax parameter => parameter.Identifier.ValueText,
            _ => null,
        }).OfType<string>().First());
}
