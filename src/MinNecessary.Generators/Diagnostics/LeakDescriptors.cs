using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Diagnostics;

/// <summary>The diagnostics about PHI that leaves a method by a way that no decision permitted.</summary>
internal static class LeakDescriptors
{
    private const string HelpPages = "https://github.com/minnecessary/minnecessary/blob/main/docs/diagnostics/";
    private const string Category = "MinNecessary.Usage";

    private static readonly DiagnosticDescriptor Log = new(
        "MN0201",
        "PHI reaches a log",
        "{0} reaches a log through '{1}'. Log what is not PHI, or use a [LoggerMessage] method whose parameter is classified.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0201.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor Screen = new(
        "MN0202",
        "PHI reaches the console or a trace",
        "{0} reaches the console or a trace through '{1}'. Write a view, or what is not PHI.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0202.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor Said = new(
        "MN0203",
        "PHI is in what an exception says",
        "{0} is in what an exception says, through '{1}'. Say what is wrong without it: exceptions end in logs and in answers.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0203.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor Serialized = new(
        "MN0204",
        "A PHI model is serialised",
        "{0} is serialised whole by '{1}'. Serialise the view that a decision permits.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0204.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor Filed = new(
        "MN0205",
        "PHI reaches a file",
        "{0} reaches a file through '{1}'. Write the view that a decision permits.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0205.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor Telemetry = new(
        "MN0206",
        "PHI reaches telemetry",
        "{0} reaches a span or a metric through '{1}'. Tag it with what is not PHI.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0206.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor Answered = new(
        "MN0207",
        "PHI reaches an HTTP response",
        "{0} reaches an HTTP response through '{1}'. Let the endpoint disclose a view ('.DiscloseFor(purpose)', '[Disclose(purpose)]'), or return what is not PHI.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0207.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor Kept = new(
        "MN0208",
        "PHI is kept in a cache, a session or a cookie",
        "{0} is kept through '{1}'. Keep what is not PHI, such as a key of your own, and ask for the view when it is needed.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0208.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor Sent = new(
        "MN0209",
        "PHI is put into a message or a request",
        "{0} is put into a message or a request through '{1}'. Send the view that a decision permits, or what is not PHI.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0209.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor Stated = new(
        "MN0218",
        "PHI is in the text of a statement",
        "{0} is in the text of a statement for the database, through '{1}'. Make it a parameter.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages + "MN0218.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    // Behind what it lists: fields are set in the order of the text.
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [Log, Screen, Said, Serialized, Filed, Telemetry, Answered, Kept, Sent, Stated];
}
