using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MinNecessary.CodeFixes;

/// <summary>How a file names the annotations: shortly where it can, with a using directive where it needs one.</summary>
internal sealed class PhiName
{
    private const string Namespace = "MinNecessary";
    private static readonly string[] Names = ["Phi", "PhiModelAttribute", "NotPhiAttribute"];

    private readonly string _qualifier;
    private readonly bool _needsUsing;

    private PhiName(string qualifier, bool needsUsing)
    {
        _qualifier = qualifier;
        _needsUsing = needsUsing;
    }

    /// <summary>Reads what the names mean in a file, at its first type.</summary>
    public static PhiName In(SemanticModel file, SyntaxNode root)
    {
        int position = root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().FirstOrDefault()?.SpanStart ?? 0;
        bool[] isOurs = [.. Names.Select(name => file.LookupNamespacesAndTypes(position, name: name))
            .Where(found => found.Length > 0).Select(found => found.All(symbol => symbol.ContainingNamespace?.ToDisplayString() == Namespace))];
        return isOurs.Any(each => !each)
            ? new PhiName($"global::{Namespace}.", needsUsing: false)
            : new PhiName("", needsUsing: isOurs.Length < Names.Length);
    }

    /// <summary>The name of an annotation, such as <c>Phi.Ssn</c>.</summary>
    public NameSyntax Of(string annotation) => SyntaxFactory.ParseName(_qualifier + annotation);

    /// <summary>The file with the using directive, where it needs one.</summary>
    public SyntaxNode WithUsing(SyntaxNode root, string newLine)
    {
        if (!_needsUsing || root is not CompilationUnitSyntax unit)
        {
            return root;
        }

        UsingDirectiveSyntax directive = SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(Namespace)).NormalizeWhitespace().WithTrailingTrivia(SyntaxFactory.EndOfLine(newLine));
        int place = unit.Usings.TakeWhile(each => each.GlobalKeyword != default || (each.Alias is null && each.StaticKeyword == default && each.Name is { } name
            && (name.ToString() is "System" || name.ToString().StartsWith("System.", StringComparison.Ordinal) || string.CompareOrdinal(name.ToString(), Namespace) < 0))).Count();
        if (place > 0)
        {
            return unit.WithUsings(unit.Usings.Insert(place, directive));
        }

        // The first line of a file may be a licence: it stays first.
        SyntaxNode first = (SyntaxNode?)unit.Usings.FirstOrDefault() ?? unit.Members.First();
        SyntaxTriviaList leading = first.GetLeadingTrivia();
        CompilationUnitSyntax bare = unit.ReplaceNode(first, first.WithoutLeadingTrivia());
        SyntaxTriviaList behind = unit.Usings.Count == 0 ? SyntaxFactory.TriviaList(SyntaxFactory.EndOfLine(newLine), SyntaxFactory.EndOfLine(newLine)) : SyntaxFactory.TriviaList(SyntaxFactory.EndOfLine(newLine));
        return bare.WithUsings(bare.Usings.Insert(0, directive.WithLeadingTrivia(leading).WithTrailingTrivia(behind)));
    }
}
