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

    // Behind what it lists: fields are set in the order of the text.
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [RawWithoutReason];
}
