using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Diagnostics;

/// <summary>The diagnostics about models, companions and masks: those below MN0100. Written out, one by one, for the tool that tracks releases.</summary>
internal static class ModelDescriptors
{
    private const string HelpPages = "https://github.com/minnecessary/minnecessary/blob/main/docs/diagnostics/";
    private const string Category = "MinNecessary";

    private static readonly DiagnosticDescriptor Unclassified = new(
        "MN0001",
        "A member of a PHI model is not classified",
        "'{0}' of PHI model '{1}' is not classified, so no one knows who may see it. Annotate it with its category, such as [Phi.Name], or with [NotPhi(\"why\")].",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0001.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor PhiAndNotPhi = new(
        "MN0002",
        "A member is PHI and not PHI",
        "'{0}' of PHI model '{1}' is classified as PHI and as not PHI. Remove [NotPhi], or the PHI classification.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0002.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor MemberTypeNotSupported = new(
        "MN0003",
        "The type of a member is not supported",
        "'{0}' of PHI model '{1}' has a type that views cannot show: {2}. Use a scalar, an enum, a PHI model, or a list of one of them.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0003.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor ModelShapeNotSupported = new(
        "MN0004",
        "The shape of a PHI model is not supported",
        "PHI model '{0}' cannot have views: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0004.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor SubjectNotOneString = new(
        "MN0005",
        "The subject is not one string member",
        "[Phi.Subject] on '{0}' of PHI model '{1}' is not possible: {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0005.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor CategoryNotInPolicy = new(
        "MN0006",
        "A category is not in the policy",
        "'{0}' is classified as '{1}', which is neither a built-in category nor declared under \"categories\" in the policy. Declare it there.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0006.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor GeneratedNameCollides = new(
        "MN0007",
        "Two generated types have one name",
        "'{0}' would be generated twice: for {1} and for {2}. Rename one of them.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0007.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor GeneratorFailed = new(
        "MN0008",
        "The generator failed",
        "The generator failed, so nothing vouches for the views of this project: {0}. This is a mistake of the generator's: report it, with the model or the policy that causes it.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0008.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor RecordPrintsPhi = new(
        "MN0009",
        "A PHI record prints its members",
        "PHI model '{0}' is a record, whose ToString prints every member into whatever log it reaches. Declare it and the types it is nested in partial, so that generated code prints no PHI, or write its ToString.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0009.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor CompanionMemberUnknown = new(
        "MN0010",
        "A companion classifies a member that is not there",
        "Companion '{0}' classifies '{1}', but '{2}' has no readable member of that name. Correct the name, or remove it.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0010.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor CompanionNotPinned = new(
        "MN0011",
        "The members of a type are not those that were read",
        "Companion '{0}' withholds what it does not list, and the members of '{1}' are not those of the pinned hash. Read what is new: {2}. Then set MemberHash = \"{3}\".",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0011.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor OwnMaskNotUsable = new(
        "MN0012",
        "A method cannot be a mask",
        "The method of mask '{0}' cannot be used: {1}. Correct it, or remove [PhiMask].",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0012.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor NoModelsThere = new(
        "MN0013",
        "A referenced assembly has no PHI model",
        "[assembly: PhiModelsFrom(typeof({0}))] names {1}. Name a type of the assembly that has the models, or remove the line.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0013.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor AnnotationMisfit = new(
        "MN0014",
        "An annotation does not fit its member",
        "Member '{0}' of PHI model '{1}': {2}. {3}.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0014.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor UnknownDerivation = new(
        "MN0015",
        "A member is derived from one that is not there",
        "Member '{0}' of PHI model '{1}' is derived from '{2}': {3}. Correct the name, or remove [DerivedFrom].",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0015.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor UnknownLabel = new(
        "MN0016",
        "A sensitivity label is not in the policy",
        "Member '{0}' states sensitivity label '{1}', which the policy does not declare. Correct it, or declare it under 'labels'.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0016.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    // Behind what it lists: fields are set in the order of the text.
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        Unclassified, PhiAndNotPhi, MemberTypeNotSupported, ModelShapeNotSupported, SubjectNotOneString,
        CategoryNotInPolicy, GeneratedNameCollides, GeneratorFailed, RecordPrintsPhi, CompanionMemberUnknown,
        CompanionNotPinned, OwnMaskNotUsable, NoModelsThere, AnnotationMisfit, UnknownDerivation, UnknownLabel,
    ];
}
