using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MinNecessary.Generators.Diagnostics;

namespace MinNecessary.Generators.Analysis;

/// <summary>Finds declarations that say too little of PHI: a place that allows raw models without a reason.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = DeclarationDescriptors.All.Append(Descriptors.Find("MN0008")).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (PhiTypes.Of(start.Compilation) is not null)
            {
                var reasons = new RawReasonCheck(start.Compilation);
                start.RegisterSymbolAction(symbol => Run(symbol, () => reasons.Run(symbol.Symbol, symbol.ReportDiagnostic)), SymbolKind.NamedType, SymbolKind.Method, SymbolKind.Property, SymbolKind.Field, SymbolKind.Parameter);
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
