using Microsoft.CodeAnalysis;
using MinNecessary.Generators.Diagnostics;
using MinNecessary.Generators.Parsing;

namespace MinNecessary.Generators.Analysis;

/// <summary>A place that allows raw models has a reason.</summary>
internal sealed class RawReasonCheck(Compilation compilation)
{
    private readonly INamedTypeSymbol? _attribute = compilation.GetTypeByMetadataName(KnownNames.AllowRawAttribute);

    public void Run(ISymbol symbol, Action<Diagnostic> report)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            bool isBlank = SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, _attribute) && attribute.ConstructorArguments is [{ Value: null or string } argument] && string.IsNullOrWhiteSpace(argument.Value as string);
            if (isBlank)
            {
                report(Diagnostic.Create(Descriptors.Find("MN0210"), attribute.ApplicationSyntaxReference?.GetSyntax().GetLocation(), symbol.Name));
            }
        }
    }
}
