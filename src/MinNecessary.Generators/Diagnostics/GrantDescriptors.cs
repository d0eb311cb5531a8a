using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Diagnostics;

/// <summary>The diagnostics about what a grant may do. Of those about the document alone, the text is that of the policy's own validation.</summary>
internal static class GrantDescriptors
{
    private const string HelpPages = "https://github.com/minnecessary/minnecessary/blob/main/docs/diagnostics/";
    private const string Category = "MinNecessary";

    private static readonly DiagnosticDescriptor PolicyAmbiguousGrant = new(
        "MN0112",
        "Two grants cover one activity, party and purpose",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0112.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor PolicyProhibitedCategory = new(
        "MN0113",
        "A grant discloses a prohibited category",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0113.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor MaskDoesNotFit = new(
        "MN0117",
        "A mask does not fit a member's type",
        "Mask '{0}' of category '{1}' in grant '{2}' does not fit '{3}', which is {4}. Use a mask for that type, or withhold the category.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0117.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor SeveralMasks = new(
        "MN0118",
        "Several masks for one member",
        "'{0}' has several categories that grant '{1}' masks differently: {2}. Give them the same mask, or withhold one.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0118.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor PolicyRecipientOfUse = new(
        "MN0121",
        "A use has a recipient",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0121.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor PolicyPresetWidened = new(
        "MN0122",
        "A grant shows more than its preset",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0122.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor PolicyLimitedDataSetPurpose = new(
        "MN0123",
        "A limited data set for what may have none",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0123.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor PolicyLimitedDataSetAgreement = new(
        "MN0124",
        "A limited data set without a data use agreement",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0124.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor PolicyDisclosureUnverified = new(
        "MN0127",
        "A disclosure without verification",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0127.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor PolicyAssociateWithoutAgreement = new(
        "MN0128",
        "A business associate without an agreement",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0128.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor PolicyEntireRecord = new(
        "MN0129",
        "The entire medical record without a justification",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0129.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor PolicyExemptionMisfit = new(
        "MN0130",
        "An exemption that does not cover the grant",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0130.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor PolicyRelianceMisfit = new(
        "MN0131",
        "A reliance that the recipient does not fit",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0131.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor PolicyReviewWithoutCriteria = new(
        "MN0132",
        "A review without criteria",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0132.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor PolicyLateOutsideTreatment = new(
        "MN0143",
        "Logging late outside of treatment",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0143.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    // Behind what it lists: fields are set in the order of the text.
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        PolicyAmbiguousGrant, PolicyProhibitedCategory, MaskDoesNotFit, SeveralMasks, PolicyRecipientOfUse,
        PolicyPresetWidened, PolicyLimitedDataSetPurpose, PolicyLimitedDataSetAgreement, PolicyDisclosureUnverified,
        PolicyAssociateWithoutAgreement, PolicyEntireRecord, PolicyExemptionMisfit, PolicyRelianceMisfit,
        PolicyReviewWithoutCriteria, PolicyLateOutsideTreatment,
    ];
}
