using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MinNecessary.Generators.Diagnostics;
using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Analysis;

/// <summary>Finds PHI models, and values of their members, that leave a method's body by a way that no decision permitted, and views that are not used as such.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UsageAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = LeakDescriptors.All.Concat(ViewUseDescriptors.All).Append(Descriptors.Find("MN0008")).ToImmutableArray();

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
                BlockFacts facts = BlockFacts.Of(context.OperationBlocks);
                new LeakCheck(usage, facts, context.OwningSymbol, context.ReportDiagnostic).Run(context.CancellationToken);
                RunOfViews(usage, facts, context);
                return null;
            },
            static error => error.ToDiagnostic());
        if (failure is not null)
        {
            context.ReportDiagnostic(failure);
        }
    }

    private static void RunOfViews(UsageCompilation usage, BlockFacts facts, OperationBlockAnalysisContext context)
    {
        var subjects = new SubjectCheck(usage, facts, context.ReportDiagnostic);
        var written = new WrittenViewCheck(usage, facts, context.ReportDiagnostic);
        var queries = new QueryCheck(usage, facts, context.ReportDiagnostic);
        var loaded = new LoadedWholeCheck(usage.Types, BuildProperties.Of(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions).HasQueries, facts, context.ReportDiagnostic);
        foreach (IOperation candidate in facts.Candidates)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            subjects.Run(candidate);
            written.Run(candidate);
            if (candidate is IInvocationOperation call)
            {
                queries.Run(call);
                loaded.Run(call);
            }
        }
    }
}
