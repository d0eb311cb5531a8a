extern alias generators;

using generators::MinNecessary.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Tests;

/// <summary>Each diagnostic is an error or a warning that nothing suppresses, and has a page.</summary>
public sealed class DiagnosticPageTests
{
    private static readonly string Pages = Path.Combine(Repository.Root, "docs", "diagnostics");

    // What is only likely, as docs/decisions/0020-likely-is-a-warning.md has it: nobody's build stops for it, and nobody switches it off.
    private static readonly string[] Likely = ["MN0211", "MN0214", "MN0216"];

    [Fact]
    public void Each_diagnostic_is_an_error_that_nothing_suppresses_or_a_warning_that_nothing_does() => Assert.All(Descriptors.Every, descriptor =>
    {
        Assert.Equal(Likely.Contains(descriptor.Id) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error, descriptor.DefaultSeverity);
        Assert.True(descriptor.IsEnabledByDefault);
        Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, descriptor.CustomTags);
    });

    [Fact]
    public void Each_diagnostic_has_a_page_of_its_title() => Assert.All(Descriptors.Every, descriptor =>
    {
        Assert.EndsWith($"docs/diagnostics/{descriptor.Id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.Equal($"# {descriptor.Id}: {descriptor.Title}", File.ReadLines(Path.Combine(Pages, descriptor.Id + ".md")).First());
        Assert.Contains($"[{descriptor.Id}]({descriptor.Id}.md) | {descriptor.Title} |", File.ReadAllText(Path.Combine(Pages, "README.md")), StringComparison.Ordinal);
    });

    [Fact]
    public void Each_page_is_of_a_diagnostic() => Assert.Equal(
        // MN0100 is reported by the package's build file; MN0017 proposes, beside the error MN0001.
        Descriptors.Every.Select(descriptor => descriptor.Id).Concat(["MN0100", "MN0017"]).Order(StringComparer.Ordinal),
        Directory.GetFiles(Pages, "MN*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
}
