using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MinNecessary.Generators.Parsing;

namespace MinNecessary.Generators.Proposals;

/// <summary>
/// Says beside MN0001, which is the generator's, what would be proposed for a member. Tools that apply fixes from the command line know
/// the diagnostics of analysers alone, and editors did until 2023.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnclassifiedMemberAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Not an error: MN0001 is that, for the same member. Off in a build, which does not print information.</summary>
    internal static readonly DiagnosticDescriptor Proposed = new(
        "MN0017",
        "A classification is proposed",
        "'{0}' of PHI model '{1}' is not classified. Proposed, for you to confirm: {2}.",
        "MinNecessary",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: "https://github.com/minnecessary/minnecessary/blob/main/docs/diagnostics/MN0017.md");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Proposed);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(KnownNames.PhiModelAttribute) is null)
            {
                return;
            }

            var models = new ModelTypes(start.Compilation);

            // A member that several models inherit is one member.
            var reported = new ConcurrentDictionary<ISymbol, bool>(SymbolEqualityComparer.Default);
            start.RegisterSymbolAction(symbol => Analyze(symbol, models, reported), SymbolKind.NamedType);
        });
    }

    private static void Analyze(SymbolAnalysisContext context, ModelTypes models, ConcurrentDictionary<ISymbol, bool> reported)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!ModelTypes.IsMarked(type))
        {
            return;
        }

        foreach (ISymbol member in UnclassifiedMembers.Of(type, models))
        {
            if (member.Locations.FirstOrDefault(location => location.IsInSource) is { } location && reported.TryAdd(member.OriginalDefinition, true))
            {
                string proposal = MemberProposal.Of(member).Category is { } category ? $"[Phi.{category}]" : "nothing, for neither its name nor its type says what it is";
                context.ReportDiagnostic(Diagnostic.Create(Proposed, location, member.Name, type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), proposal));
            }
        }
    }
}
