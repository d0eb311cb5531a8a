using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Diagnostics;

/// <summary>The diagnostics about declarations that say too little of PHI.</summary>
internal static class DeclarationDescriptors
{
    private const string HelpPages = "https://github.com/minnecessary/minnecessary/blob/main/docs/diagnostics/";
    private const string Category = "MinNecessary.Usage";

    private static readonly DiagnosticDescriptor RawWithoutReason = new(
        "MN0210",
        "Raw models are allowed without a reason",
        "[AllowRaw] on '{0}' has no reason. Say why raw models have to be there and what protects them: the disclosure matrix lists it.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0210.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor NameSaysPhi = new(
        "MN0211",
        "A member's name says PHI, and its type is no PHI model",
        "The name of '{0}' says PHI, and '{1}' is no PHI model: nothing controls who sees it. Make the type a PHI model, hold a view in its place, or say [NotPhi(\"why\")].",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0211.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor NotPhiUnjustified = new(
        "MN0212",
        "A member whose name says PHI is declared not to be, without a reason",
        "The name of '{0}' says PHI, and [NotPhi] shows it in every view. Say why it is none: [NotPhi(\"why\")], or give it its category.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0212.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    // Behind what it lists: fields are set in the order of the text.
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [RawWithoutReason, NameSaysPhi, NotPhiUnjustified];
}
