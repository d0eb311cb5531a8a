using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Parsing;

/// <summary>Reads how a record prints itself. The compiler's own ToString of a record prints every member.</summary>
internal static class RecordParser
{
    /// <summary>Whether the compiler would write a ToString that prints the members.</summary>
    public static bool PrintsMembers(INamedTypeSymbol model) =>
        model.IsRecord && !model.GetMembers().OfType<IMethodSymbol>().Any(method =>
            !method.IsImplicitlyDeclared && (method is { Name: "PrintMembers", Parameters.Length: 1 } || method is { Name: "ToString", Parameters.Length: 0 }));

    /// <summary>Whether generated code can be added to the type and to those that it is nested in.</summary>
    public static bool IsPartial(INamedTypeSymbol[] nesting) => nesting.All(type => type.DeclaringSyntaxReferences
        .Any(reference => reference.GetSyntax() is TypeDeclarationSyntax syntax && syntax.Modifiers.Any(SyntaxKind.PartialKeyword)));

    public static RecordSpec Read(INamedTypeSymbol model, INamedTypeSymbol[] nesting, string @namespace, IEnumerable<MemberSpec> members) => new(
        TypeNames.Of(model),
        @namespace,
        nesting.Select(type => $"partial {Keyword(type)} {TypeNames.Escape(type.Name)}{Parameters(type)}").ToEquatableArray(),
        Modifiers(model),
        members.Where(member => member is { IsNotPhi: true, IsPublic: true, Shape: ScalarShape }).Select(member => member.Name).ToEquatableArray());

    private static string Parameters(INamedTypeSymbol type) =>
        type.Arity == 0 ? "" : $"<{string.Join(", ", type.TypeParameters.Select(parameter => TypeNames.Escape(parameter.Name)))}>";

    private static string Keyword(INamedTypeSymbol type) => (type.IsRecord, type.TypeKind) switch
    {
        (true, TypeKind.Struct) => "record struct",
        (true, _) => "record",
        (false, TypeKind.Struct) => "struct",
        (false, TypeKind.Interface) => "interface",
        _ => "class",
    };

    private static string Modifiers(INamedTypeSymbol model) => model switch
    {
        { IsValueType: true } => "private",
        { BaseType.IsRecord: true } => "protected override",
        { IsSealed: true } => "private",
        _ => "protected virtual",
    };
}
