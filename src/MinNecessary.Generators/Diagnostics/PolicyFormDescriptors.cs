using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Diagnostics;

/// <summary>The diagnostics about how a policy is written: its JSON, keys, values and names. Of those about the document alone, the text is that of the policy's own validation.</summary>
internal static class PolicyFormDescriptors
{
    private const string HelpPages = "https://github.com/minnecessary/minnecessary/blob/main/docs/diagnostics/";
    private const string Category = "MinNecessary";

    private static readonly DiagnosticDescriptor PolicyNotJson = new(
        "MN0101",
        "The policy is not valid JSON",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0101.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor PolicyDuplicateKey = new(
        "MN0102",
        "A key of the policy stands twice",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0102.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor PolicyUnknownKey = new(
        "MN0103",
        "A key of the policy is unknown",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0103.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor PolicyMissingKey = new(
        "MN0104",
        "A key of the policy is missing",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0104.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor PolicyWrongValue = new(
        "MN0105",
        "A value of the policy is malformed",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0105.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor PolicyNameNotIdentifier = new(
        "MN0114",
        "A name of the policy is not a C# identifier",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0114.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor PolicyListedTwice = new(
        "MN0115",
        "A list of the policy has an entry twice",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0115.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor PolicyTooLarge = new(
        "MN0116",
        "The policy is too large or too deep",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0116.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor SeveralPolicies = new(
        "MN0120",
        "More than one policy in a project",
        "The project names more than one policy: '{0}' and '{1}'. Name one, and let another project name the other.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0120.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    // Behind what it lists: fields are set in the order of the text.
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        PolicyNotJson, PolicyDuplicateKey, PolicyUnknownKey, PolicyMissingKey, PolicyWrongValue,
        PolicyNameNotIdentifier, PolicyListedTwice, PolicyTooLarge, SeveralPolicies,
    ];
}
