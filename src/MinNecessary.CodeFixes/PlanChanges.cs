using Microsoft.CodeAnalysis;

namespace MinNecessary.CodeFixes;

/// <summary>Carries out a plan in the documents that it names.</summary>
internal static class PlanChanges
{
    public static async Task<Solution> ApplyAsync(Solution solution, ClassificationPlan plan, CancellationToken cancellationToken)
    {
        Solution changed = solution;
        foreach (SyntaxTree tree in plan.Trees)
        {
            // What a generator wrote is nobody's to change.
            if (solution.GetDocument(tree) is not { } document || document is SourceGeneratedDocument)
            {
                continue;
            }

            SemanticModel? meaning = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
            SyntaxNode root = await tree.GetRootAsync(cancellationToken).ConfigureAwait(false);
            if (meaning is not null)
            {
                string newLine = root.ToFullString().IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? "\r\n" : "\n";
                var phi = PhiName.In(meaning, root);
                changed = changed.WithDocumentSyntaxRoot(document.Id, phi.WithUsing(plan.Apply(root, phi, newLine), newLine));
            }
        }

        return changed;
    }
}
