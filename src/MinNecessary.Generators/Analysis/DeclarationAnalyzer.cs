using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MinNecessary.Generators.Diagnostics;

namespace MinNecessary.Generators.Analysis;

/// <summary>Finds declarations that say too little of PHI: a place that allows raw models without a reason, a name that says PHI where nothing else does, a decision in a static.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = DeclarationDescriptors.All.Append(Descriptors.Find(KeptDecisionCheck.Id)).Append(Descriptors.Find("MN0008")).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (PhiTypes.Of(start.Compilation) is { } types)
            {
                var reasons = new RawReasonCheck(start.Compilation);
                var names = new PhiNameCheck(types);
                start.RegisterSymbolAction(symbol => Run(symbol, () => reasons.Run(symbol.Symbol, symbol.ReportDiagnostic)), SymbolKind.NamedType, SymbolKind.Method, SymbolKind.Property, SymbolKind.Field, SymbolKind.Parameter);
                start.RegisterSymbolAction(symbol => Run(symbol, () =>
                {
                    names.Run(symbol.Symbol, symbol.ReportDiagnostic);
                    KeptDecisionCheck.OfMember(symbol.Symbol, symbol.ReportDiagnostic);
                }), SymbolKind.Property, SymbolKind.Field);
            }
        });
    }

    private static void Run(SymbolAnalysisContext context, Action check)
    {
        Diagnostic? failure = FailLoudly.Run<Diagnostic?>(
            () =>
            {
                check();
                return null;
            },
            static error => error.ToDiagnostic());
        if (failure is not null)
        {
            context.ReportDiagnostic(failure);
        }
    }
}
