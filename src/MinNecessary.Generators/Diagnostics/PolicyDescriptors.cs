using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Diagnostics;

/// <summary>The diagnostics about the policy: those from MN0100 on. Of those about the document alone, the text is that of the policy's own validation.</summary>
internal static class PolicyDescriptors
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

    private static readonly DiagnosticDescriptor UnknownModel = new(
        "MN0119",
        "A grant names an unknown model",
        "Grant '{0}' names model '{1}', but no PHI model of this project, or of an assembly that it names, with a [Phi.Subject] member has that name. Correct the name, or remove it.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0119.md",
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

    private static readonly DiagnosticDescriptor RowContextMissing = new(
        "MN0133",
        "A row condition that no member answers",
        "Grant '{0}' has a row condition on '{1}', and model '{2}' has no {3} with [Phi.Context(\"{1}\")]. Mark the member, name the grant's models under 'models', or remove the condition.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0133.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor PolicyLateOutsideTreatment = new(
        "MN0134",
        "Logging late outside of treatment",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0134.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    // Behind what it lists: fields are set in the order of the text.
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        PolicyNotJson, PolicyDuplicateKey, PolicyUnknownKey, PolicyMissingKey, PolicyWrongValue,
        PolicyUnknownCategory, PolicyUnknownMask, PolicyUnknownRole, PolicyUnknownPurpose, PolicyUnknownRecipient,
        PolicyUnknownCondition, PolicyAmbiguousGrant, PolicyProhibitedCategory, PolicyNameNotIdentifier,
        PolicyListedTwice, PolicyTooLarge, MaskDoesNotFit, SeveralMasks, UnknownModel, SeveralPolicies,
        PolicyRecipientOfUse, PolicyPresetWidened, PolicyLimitedDataSetPurpose, PolicyLimitedDataSetAgreement,
        OwnMaskMissing, PolicyUnknownLabel, PolicyDisclosureUnverified, PolicyAssociateWithoutAgreement, PolicyEntireRecord,
        PolicyExemptionMisfit, PolicyRelianceMisfit, PolicyReviewWithoutCriteria, PolicyLateOutsideTreatment, RowContextMissing,
    ];
}
