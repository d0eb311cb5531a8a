using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MinNecessary.Generators.Analysis;

/// <summary>Tells a file that is opened, and so is there with its name, from one that is made: a path writes a name only where it makes it.</summary>
internal static class FileOpening
{
    // FileMode.Open and FileMode.Truncate. A type of one's own may take more than a path.
    public static bool IsOfExisting(IObjectCreationOperation creation) => IsOfInputAndOutput(creation.Type, "FileStream")
        && creation.Arguments.Any(argument => IsOfInputAndOutput(argument.Parameter?.Type, "FileMode") && argument.Value.ConstantValue is { HasValue: true, Value: 3 or 5 });

    private static bool IsOfInputAndOutput(ITypeSymbol? type, string name) =>
        type is { ContainingNamespace: { Name: "IO", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } } && type.Name == name;
}
