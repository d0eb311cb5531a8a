using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;

namespace MinNecessary.CodeFixes.Tests;

/// <summary>The fix for one member that nobody classified.</summary>
public sealed class ClassifyMemberTests
{
    private static readonly ClassifyMembersFix Fix = new();

    [Theory]
    [InlineData("public string? Ssn { get; set; }", "[Phi.Ssn] // confirm: proposed from the name\n    public string? Ssn { get; set; }")]
    [InlineData("public string? Ssn;", "[Phi.Ssn] // confirm: proposed from the name\n    public string? Ssn;")]
    [InlineData("public System.DateOnly FollowUp { get; set; }", "[Phi.OtherDate] // confirm: proposed from the type\n    public System.DateOnly FollowUp { get; set; }")]
    [InlineData("[System.Obsolete]\n    public string? Ssn { get; set; }", "[Phi.Ssn] // confirm: proposed from the name\n    [System.Obsolete]\n    public string? Ssn { get; set; }")]
    [InlineData("/// <summary>The number.</summary>\n    public string? Ssn { get; set; }", "/// <summary>The number.</summary>\n    [Phi.Ssn] // confirm: proposed from the name\n    public string? Ssn { get; set; }")]
    [InlineData("public string? FirstName, LastName;", "[Phi.Name] // confirm: proposed from the name\n    public string? FirstName, LastName;")]
    public async Task A_member_gets_what_its_name_proposes_and_a_comment_to_confirm_it(string member, string classified)
    {
        Application fixedUp = await FixFirstAsync(Model(member));

        Assert.Equal(Model(classified), await fixedUp.TextAsync());
        Assert.Empty(await fixedUp.BuildAsync());
    }

    [Fact]
    public async Task What_says_nothing_does_not_compile_until_somebody_gives_a_reason()
    {
        Application fixedUp = await FixFirstAsync(Model("public int Row { get; set; }"));

        Assert.Equal(Model("[NotPhi(WhyIsThisNoPhi)] // confirm: nothing is proposed; give the category, or the reason in quotes\n    public int Row { get; set; }"), await fixedUp.TextAsync());
        Diagnostic error = Assert.Single(await fixedUp.BuildAsync());
        Assert.Equal(("CS0103", 6), (error.Id, error.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public async Task Fields_of_one_declaration_that_say_different_things_are_asked_about()
    {
        Application fixedUp = await FixFirstAsync(Model("public string? Ssn, City;"));

        Assert.Contains("[NotPhi(WhyIsThisNoPhi)]", await fixedUp.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_parameter_of_a_record_is_classified_where_it_stands()
    {
        Application fixedUp = await FixFirstAsync("using MinNecessary;\nnamespace Sample;\n[PhiModel]\npublic sealed partial record Person([property: Phi.Name] string Name, string Ssn);\n");

        Assert.Equal("using MinNecessary;\nnamespace Sample;\n[PhiModel]\npublic sealed partial record Person([property: Phi.Name] string Name, [property: Phi.Ssn] /* confirm: proposed from the name */ string Ssn);\n", await fixedUp.TextAsync());
        Assert.Empty(await fixedUp.BuildAsync());
    }

    [Fact]
    public async Task A_member_is_classified_where_a_base_declares_it_and_the_file_gets_the_using_directive()
    {
        var application = Application.Of("using MinNecessary;\nnamespace Sample;\n[PhiModel]\npublic sealed class Person : Base;\n", "namespace Sample;\n\npublic class Base\n{\n    public string? Ssn { get; set; }\n}\n");

        Application fixedUp = await FixFirstAsync(application);

        Assert.Equal("using MinNecessary;\n\nnamespace Sample;\n\npublic class Base\n{\n    [Phi.Ssn] // confirm: proposed from the name\n    public string? Ssn { get; set; }\n}\n", await fixedUp.TextAsync(1));
        Assert.Empty(await fixedUp.BuildAsync());
    }

    [Fact]
    public async Task A_using_directive_stands_among_the_others_and_a_licence_stays_first()
    {
        const string model = "using MinNecessary;\nnamespace Sample;\n[PhiModel]\npublic sealed class Person : Base;\n";
        Application sorted = await FixFirstAsync(Application.Of(model, "// Licence.\nusing System;\nusing Zebra;\n\nnamespace Sample { public class Base { public string? Ssn { get; set; } } }\nnamespace Zebra { public class Z; }\n"));
        Application first = await FixFirstAsync(Application.Of(model, "// Licence.\nusing Zebra;\n\nnamespace Sample { public class Base { public string? Ssn { get; set; } } }\nnamespace Zebra { public class Z; }\n"));

        Assert.StartsWith("// Licence.\nusing System;\nusing MinNecessary;\nusing Zebra;\n", await sorted.TextAsync(1), StringComparison.Ordinal);
        Assert.StartsWith("// Licence.\nusing MinNecessary;\nusing Zebra;\n", await first.TextAsync(1), StringComparison.Ordinal);
        Assert.Empty((await sorted.BuildAsync()).Concat(await first.BuildAsync()));
    }

    [Fact]
    public async Task An_application_with_a_Phi_of_its_own_gets_full_names()
    {
        Application fixedUp = await FixFirstAsync("namespace Sample;\npublic static class Phi;\n[MinNecessary.PhiModel]\npublic sealed class Person\n{\n    public string? Ssn { get; set; }\n}\n");

        Assert.Contains("    [global::MinNecessary.Phi.Ssn] // confirm", await fixedUp.TextAsync(), StringComparison.Ordinal);
        Assert.Empty(await fixedUp.BuildAsync());
    }

    [Fact]
    public async Task Lines_that_end_as_on_Windows_still_do()
    {
        Application fixedUp = await FixFirstAsync(Model("public string? Ssn { get; set; }").ReplaceLineEndings("\r\n"));

        Assert.Equal(Model("[Phi.Ssn] // confirm: proposed from the name\n    public string? Ssn { get; set; }").ReplaceLineEndings("\r\n"), await fixedUp.TextAsync());
    }

    [Fact]
    public async Task A_member_that_holds_a_class_of_the_project_makes_that_a_PHI_model()
    {
        Application fixedUp = await FixFirstAsync(Application.Of(
            Model("public System.Collections.Generic.List<Line> Lines { get; set; } = new();"),
            "namespace Sample;\n\npublic record Line(string CptCode, decimal Charge);\n"));

        Assert.Equal(Model("public System.Collections.Generic.List<Line> Lines { get; set; } = new();"), await fixedUp.TextAsync());
        Assert.Equal("using MinNecessary;\n\nnamespace Sample;\n\n[PhiModel]\npublic partial record Line([property: Phi.Procedure] /* confirm: proposed from the name */ string CptCode, [property: Phi.Charge] /* confirm: proposed from the name */ decimal Charge);\n", await fixedUp.TextAsync(1));
        Assert.Empty(await fixedUp.BuildAsync());
    }

    [Fact]
    public async Task Nothing_is_offered_where_the_member_is_of_another_assembly()
    {
        var application = Application.Of("using MinNecessary;\nnamespace Sample;\n[PhiModel]\npublic sealed class Fault : System.Exception;\n");
        IReadOnlyList<Diagnostic> errors = [.. (await application.BuildAsync()).Where(error => error.Id == "MN0001")];

        Assert.NotEmpty(errors);
        Assert.All(errors, error => Assert.Empty(application.OfferedAsync(Fix, error).GetAwaiter().GetResult()));
    }

    private static string Model(string member) =>
        $"using MinNecessary;\nnamespace Sample;\n[PhiModel]\npublic sealed class Person\n{{\n    [Phi.Name] public string? Name {{ get; set; }}\n    {member}\n}}\n";

    private static Task<Application> FixFirstAsync(string source) => FixFirstAsync(Application.Of(source));

    private static async Task<Application> FixFirstAsync(Application application)
    {
        Diagnostic error = (await application.BuildAsync()).First(diagnostic => diagnostic.Id == "MN0001");
        IReadOnlyList<CodeAction> offered = await application.OfferedAsync(Fix, error);
        return await Application.ApplyAsync(offered.Single(action => action.EquivalenceKey == ClassifyMembersFix.OneKey));
    }
}
