using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Diagnostics;

/// <summary>The diagnostics about decisions, views and queries that are not used as what they are.</summary>
internal static class ViewUseDescriptors
{
    private const string HelpPages = "https://github.com/minnecessary/minnecessary/blob/main/docs/diagnostics/";
    private const string Category = "MinNecessary.Usage";

    private static readonly DiagnosticDescriptor Kept = new(
        "MN0213",
        "A decision is kept",
        "A decision is kept in {0}. It is for one caller and for minutes: ask the gate each time.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0213.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor OtherSubject = new(
        "MN0214",
        "A decision is used for another subject",
        "The decision for the subject of '{0}' is used for '{1}'. Ask for one for each subject, or for all of them at once with DecideForAllAsync.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0214.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor Written = new(
        "MN0215",
        "A view goes back into its model",
        "'{0}' goes back into '{1}': '{2}' would be written as the view shows it, masked or without what is withheld. Change the model itself.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0215.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor LoadedWhole = new(
        "MN0216",
        "Models are loaded whole to be shown",
        "The models are loaded whole, and only shown by '{0}'. Call '{0}' on the query itself: it asks the database for what the view shows, of the decision's subjects{1}.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0216.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor LooksAtWithheld = new(
        "MN0217",
        "A query looks at what its view does not show",
        "The query looks at '{0}', which '{1}' does not show in full, and is refused at run time. Filter and sort by what the grant shows.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0217.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    // Behind what it lists: fields are set in the order of the text.
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [Kept, OtherSubject, Written, LoadedWhole, LooksAtWithheld];
}
