using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Diagnostics;

/// <summary>Every diagnostic of the generator. The MN01xx ones about the document alone get their text from the policy's validation.</summary>
internal static class Descriptors
{
    private const string HelpPages = "https://github.com/minnecessary/minnecessary/blob/main/docs/diagnostics";
    private const string Category = "MinNecessary";

    private static readonly Dictionary<string, DiagnosticDescriptor> All = new DiagnosticDescriptor[]
    {
        Unclassified, PhiAndNotPhi, MemberTypeNotSupported, ModelShapeNotSupported, SubjectNotOneString, CategoryNotInPolicy, GeneratedNameCollides, GeneratorFailed, RecordPrintsPhi, CompanionMemberUnknown, CompanionNotPinned,
        OwnMaskNotUsable, NoModelsThere,
        PolicyNotJson, PolicyDuplicateKey, PolicyUnknownKey, PolicyMissingKey, PolicyWrongValue, PolicyUnknownCategory, PolicyUnknownMask,
        PolicyUnknownRole, PolicyUnknownPurpose, PolicyUnknownRecipient, PolicyUnknownCondition, PolicyAmbiguousGrant, PolicyProhibitedCategory,
        PolicyNameNotIdentifier, PolicyListedTwice, PolicyTooLarge, MaskDoesNotFit, SeveralMasks, UnknownModel, SeveralPolicies, PolicyRecipientOfUse, PolicyPresetWidened,
        PolicyLimitedDataSetPurpose, PolicyLimitedDataSetAgreement, OwnMaskMissing,
    }.ToDictionary(descriptor => descriptor.Id);

    public static IEnumerable<DiagnosticDescriptor> Every => All.Values;

    public static DiagnosticDescriptor Find(string id) => All[id];

    private static DiagnosticDescriptor Unclassified => Error("MN0001", "A member of a PHI model is not classified", "'{0}' of PHI model '{1}' is not classified, so no one knows who may see it. Annotate it with its category, such as [Phi.Name], or with [NotPhi(\"why\")].");

    private static DiagnosticDescriptor PhiAndNotPhi => Error("MN0002", "A member is PHI and not PHI", "'{0}' of PHI model '{1}' is classified as PHI and as not PHI. Remove [NotPhi], or the PHI classification.");

    private static DiagnosticDescriptor MemberTypeNotSupported => Error("MN0003", "The type of a member is not supported", "'{0}' of PHI model '{1}' has a type that views cannot show: {2}. Use a scalar, an enum, a PHI model, or a list of one of them.");

    private static DiagnosticDescriptor ModelShapeNotSupported => Error("MN0004", "The shape of a PHI model is not supported", "PHI model '{0}' cannot have views: {1}");

    private static DiagnosticDescriptor SubjectNotOneString => Error("MN0005", "The subject is not one string member", "[Phi.Subject] on '{0}' of PHI model '{1}' is not possible: {2}");

    private static DiagnosticDescriptor CategoryNotInPolicy => Error("MN0006", "A category is not in the policy", "'{0}' is classified as '{1}', which is neither a built-in category nor declared under \"categories\" in the policy. Declare it there.");

    private static DiagnosticDescriptor GeneratedNameCollides => Error("MN0007", "Two generated types have one name", "'{0}' would be generated twice: for {1} and for {2}. Rename one of them.");

    private static DiagnosticDescriptor GeneratorFailed => Error("MN0008", "The generator failed", "The generator failed, so nothing vouches for the views of this project: {0}. This is a mistake of the generator's: report it, with the model or the policy that causes it.");

    private static DiagnosticDescriptor RecordPrintsPhi => Error("MN0009", "A PHI record prints its members", "PHI model '{0}' is a record, whose ToString prints every member into whatever log it reaches. Declare it and the types it is nested in partial, so that generated code prints no PHI, or write its ToString.");

    private static DiagnosticDescriptor CompanionMemberUnknown => Error("MN0010", "A companion classifies a member that is not there", "Companion '{0}' classifies '{1}', but '{2}' has no readable member of that name. Correct the name, or remove it.");

    private static DiagnosticDescriptor NoModelsThere => Error("MN0013", "A referenced assembly has no PHI model", "[assembly: PhiModelsFrom(typeof({0}))] names {1}. Name a type of the assembly that has the models, or remove the line.");

    private static DiagnosticDescriptor CompanionNotPinned => Error("MN0011", "The members of a type are not those that were read", "Companion '{0}' withholds what it does not list, and the members of '{1}' are not those of the pinned hash. Read what is new: {2}. Then set MemberHash = \"{3}\".");

    private static DiagnosticDescriptor OwnMaskNotUsable => Error("MN0012", "A method cannot be a mask", "The method of mask '{0}' cannot be used: {1}. Correct it, or remove [PhiMask].");

    private static DiagnosticDescriptor PolicyNotJson => Policy("MN0101", "The policy is not valid JSON");

    private static DiagnosticDescriptor PolicyDuplicateKey => Policy("MN0102", "A key of the policy stands twice");

    private static DiagnosticDescriptor PolicyUnknownKey => Policy("MN0103", "A key of the policy is unknown");

    private static DiagnosticDescriptor PolicyMissingKey => Policy("MN0104", "A key of the policy is missing");

    private static DiagnosticDescriptor PolicyWrongValue => Policy("MN0105", "A value of the policy is malformed");

    private static DiagnosticDescriptor PolicyUnknownCategory => Policy("MN0106", "A category of the policy is unknown");

    private static DiagnosticDescriptor PolicyUnknownMask => Policy("MN0107", "A mask of the policy is unknown");

    private static DiagnosticDescriptor PolicyUnknownRole => Policy("MN0108", "A role of the policy is unknown");

    private static DiagnosticDescriptor PolicyUnknownPurpose => Policy("MN0109", "A purpose of the policy is unknown");

    private static DiagnosticDescriptor PolicyUnknownRecipient => Policy("MN0110", "A recipient of the policy is unknown");

    private static DiagnosticDescriptor PolicyUnknownCondition => Policy("MN0111", "A condition of the policy is unknown");

    private static DiagnosticDescriptor PolicyAmbiguousGrant => Policy("MN0112", "Two grants cover one activity, party and purpose");

    private static DiagnosticDescriptor PolicyProhibitedCategory => Policy("MN0113", "A grant discloses a prohibited category");

    private static DiagnosticDescriptor PolicyNameNotIdentifier => Policy("MN0114", "A name of the policy is not a C# identifier");

    private static DiagnosticDescriptor PolicyListedTwice => Policy("MN0115", "A list of the policy has an entry twice");

    private static DiagnosticDescriptor PolicyTooLarge => Policy("MN0116", "The policy is too large or too deep");

    private static DiagnosticDescriptor MaskDoesNotFit => Error("MN0117", "A mask does not fit a member's type", "Mask '{0}' of category '{1}' in grant '{2}' does not fit '{3}', which is {4}. Use a mask for that type, or withhold the category.");

    private static DiagnosticDescriptor SeveralMasks => Error("MN0118", "Several masks for one member", "'{0}' has several categories that grant '{1}' masks differently: {2}. Give them the same mask, or withhold one.");

    private static DiagnosticDescriptor UnknownModel => Error("MN0119", "A grant names an unknown model", "Grant '{0}' names model '{1}', but no PHI model of this project, or of an assembly that it names, with a [Phi.Subject] member has that name. Correct the name, or remove it.");

    private static DiagnosticDescriptor SeveralPolicies => Error("MN0120", "More than one policy in a project", "The project names more than one policy: '{0}' and '{1}'. Name one, and let another project name the other.");

    private static DiagnosticDescriptor PolicyRecipientOfUse => Policy("MN0121", "A use has a recipient");

    private static DiagnosticDescriptor PolicyPresetWidened => Policy("MN0122", "A grant shows more than its preset");

    private static DiagnosticDescriptor PolicyLimitedDataSetPurpose => Policy("MN0123", "A limited data set for what may have none");

    private static DiagnosticDescriptor PolicyLimitedDataSetAgreement => Policy("MN0124", "A limited data set without a data use agreement");

    private static DiagnosticDescriptor OwnMaskMissing => Error("MN0125", "A mask of the policy has no method", "The policy declares mask '{0}', but no method of this project has [PhiMask(\"{0}\")]. Write it, or remove the declaration.");

    private static DiagnosticDescriptor Policy(string id, string title) => Error(id, title, "{0}");

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: $"{HelpPages}/{id}.md", customTags: WellKnownDiagnosticTags.NotConfigurable);
}
