using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Diagnostics;

/// <summary>The diagnostics about names that a policy uses and does not declare, or that code does not have. Of those about the document alone, the text is that of the policy's own validation.</summary>
internal static class PolicyNameDescriptors
{
    private const string HelpPages = "https://github.com/minnecessary/minnecessary/blob/main/docs/diagnostics/";
    private const string Category = "MinNecessary";

    private static readonly DiagnosticDescriptor PolicyUnknownCategory = new(
        "MN0106",
        "A category of the policy is unknown",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0106.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor PolicyUnknownMask = new(
        "MN0107",
        "A mask of the policy is unknown",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0107.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor PolicyUnknownRole = new(
        "MN0108",
        "A role of the policy is unknown",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0108.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor PolicyUnknownPurpose = new(
        "MN0109",
        "A purpose of the policy is unknown",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0109.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor PolicyUnknownRecipient = new(
        "MN0110",
        "A recipient of the policy is unknown",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0110.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor PolicyUnknownCondition = new(
        "MN0111",
        "A condition of the policy is unknown",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0111.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor UnknownModel = new(
        "MN0119",
        "A grant names an unknown model",
        "Grant '{0}' names model '{1}', but no PHI model of this project, or of an assembly that it names, with a [Phi.Subject] member has that name. Correct the name, or remove it.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0119.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor OwnMaskMissing = new(
        "MN0125",
        "A mask of the policy has no method",
        "The policy declares mask '{0}', but no method of this project has [PhiMask(\"{0}\")]. Write it, or remove the declaration.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0125.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor PolicyUnknownLabel = new(
        "MN0126",
        "A sensitivity label of the policy is unknown",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0126.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor RowContextMissing = new(
        "MN0133",
        "A row condition that no member answers",
        "Grant '{0}' has a row condition on '{1}', and model '{2}' has no {3} with [Phi.Context(\"{1}\")]. Mark the member, name the grant's models under 'models', or remove the condition.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0133.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor PolicyUnknownStage = new(
        "MN0134",
        "A stage of the policy is unknown",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0134.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor PolicyUnknownGrant = new(
        "MN0135",
        "A grant of the policy is unknown",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0135.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor PolicyUnknownEscalation = new(
        "MN0136",
        "An escalation of the policy is unknown",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0136.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor PolicyUnknownCurriculum = new(
        "MN0140",
        "A course of the policy is unknown",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0140.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    // Behind what it lists: fields are set in the order of the text.
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        PolicyUnknownCategory, PolicyUnknownMask, PolicyUnknownRole, PolicyUnknownPurpose, PolicyUnknownRecipient,
        PolicyUnknownCondition, UnknownModel, OwnMaskMissing, PolicyUnknownLabel, RowContextMissing,
        PolicyUnknownStage, PolicyUnknownGrant, PolicyUnknownEscalation, PolicyUnknownCurriculum,
    ];
}
