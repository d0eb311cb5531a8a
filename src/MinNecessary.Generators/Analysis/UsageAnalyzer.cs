using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MinNecessary.Generators.Diagnostics;

namespace MinNecessary.Generators.Analysis;

/// <summary>Finds PHI models, and values of their members, that leave a method's body by a way that no decision permitted.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UsageAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = LeakDescriptors.All.Append(Descriptors.Find("MN0008")).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        // What is generated is ours, or another generator's that its author answers for.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (UsageCompilation.Of(start.Compilation) is { } usage)
            {
                start.RegisterOperationBlockAction(block => Judge(usage, block));
            }
        });
    }

    private static void Judge(UsageCompilation usage, OperationBlockAnalysisContext context)
    {
        Diagnostic? failure = FailLoudly.Run<Diagnostic?>(
            () =>
            {
                var leaks = new LeakCheck(usage, BlockFacts.Of(context.OperationBlocks), context.OwningSymbol, context.ReportDiagnostic);
                leaks.Run(context.CancellationToken);
                return null;
            },
            static error => error.ToDiagnostic());
        if (failure is not null)
        {
            context.ReportDiagnostic(failure);
        }
    }
}
