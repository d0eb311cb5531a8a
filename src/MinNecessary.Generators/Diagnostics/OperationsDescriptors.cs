using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Diagnostics;

/// <summary>The diagnostics about the operations around a policy. Of those about the document alone, the text is that of the policy's own validation.</summary>
internal static class OperationsDescriptors
{
    private const string HelpPages = "https://github.com/minnecessary/minnecessary/blob/main/docs/diagnostics/";
    private const string Category = "MinNecessary";

    private static readonly DiagnosticDescriptor PolicyStagesApart = new(
        "MN0137",
        "Stages that do not connect",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0137.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor PolicyHandoffTooWide = new(
        "MN0138",
        "A handoff carries what a stage may not see",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0138.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor PolicyAmbiguousCase = new(
        "MN0139",
        "Two kinds of cases for one trigger",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0139.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor PolicyProtocolMisfit = new(
        "MN0141",
        "A vendor's protocol that does not fit",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0141.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor PolicyOpensNoCase = new(
        "MN0142",
        "A time limit or checklist that opens no case",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0142.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    // Behind what it lists: fields are set in the order of the text.
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        PolicyStagesApart, PolicyHandoffTooWide, PolicyAmbiguousCase, PolicyProtocolMisfit, PolicyOpensNoCase,
    ];
}
