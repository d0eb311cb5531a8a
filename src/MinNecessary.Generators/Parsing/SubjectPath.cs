using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Parsing;

/// <summary>Reads a path to the string that names a type's subject, where another type holds it.</summary>
internal static class SubjectPath
{
    /// <summary>The path as generated code writes it; null, with a problem, where it leads to no string.</summary>
    public static string? Read(INamedTypeSymbol model, string path, out string? problem)
    {
        problem = null;
        ITypeSymbol type = model;
        string expression = "";
        foreach (string name in path.Split('.'))
        {
            ISymbol? member = type is INamedTypeSymbol { SpecialType: SpecialType.None } holder
                ? ReadableMembers.Of(holder, isForeign: true).FirstOrDefault(candidate => candidate.Name == name)
                : null;
            if (member is null)
            {
                problem = type.SpecialType == SpecialType.None ? $"'{type.ToDisplayString()}' has no readable member '{name}'" : "the subject has to be a string";
                return null;
            }

            // What is not there names no subject, and is denied: it must not throw before that.
            string step = expression.Length == 0 ? "" : type.IsReferenceType ? "?." : ".";
            expression += step + TypeNames.Escape(name);
            type = (member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type).WithNullableAnnotation(NullableAnnotation.None);
        }

        if (type.SpecialType != SpecialType.System_String)
        {
            problem = "the subject has to be a string";
            return null;
        }

        return expression;
    }
}
