using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Parsing;

/// <summary>Reads a companion and the type that it classifies into a value, as <see cref="ModelParser"/> reads a model.</summary>
internal static class CompanionParser
{
    public static ModelSpec Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Read((INamedTypeSymbol)context.TargetSymbol, context.Attributes[0], source: null);
    }

    /// <summary>Reads a companion; of one in a referenced assembly, what is wrong is reported where the assembly is named.</summary>
    public static ModelSpec Read(INamedTypeSymbol type, AttributeData attribute, LocationSpec? source)
    {
        LocationSpec? location = LocationSpec.From(type.Locations.FirstOrDefault()) ?? source;
        if (attribute.ConstructorArguments is not [{ Value: INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } model }]
            || model.IsGenericType
            || type.IsGenericType
            || ModelParser.ShapeProblem(model, [.. ModelParser.Nesting(model)]) is not null
            || ModelParser.ShapeProblem(type, [.. ModelParser.Nesting(type)]) is not null)
        {
            return ModelSpec.Failed(type.Name, DiagnosticSpec.Create("MN0004", location, type.Name, "it names no class, struct or interface without type parameters that generated code can reach. Name one, and make the companion public or internal."));
        }

        var companion = new Companion(type, Named(attribute, "WithholdsUnlisted") is true);
        IReadOnlyList<ISymbol> readable = ReadableMembers.Of(model, isForeign: true);
        List<DiagnosticSpec> diagnostics = [.. Unknown(companion, readable, model, source)];
        if (companion.WithholdsUnlisted && Unpinned(companion, readable, model, Named(attribute, "MemberHash") as string, location) is { } unpinned)
        {
            diagnostics.Add(unpinned);
        }

        var constructed = new ConstructedModels(source);
        var members = new MemberParser(model, constructed, companion, source);
        members.Read();
        if (Named(attribute, "Subject") is string path)
        {
            members.ReadSubject(path, location);
        }

        diagnostics.AddRange(members.Diagnostics);
        return new ModelSpec(
            TypeNames.Of(model),
            TypeNames.NamespaceOf(type),
            string.Concat(ModelParser.Nesting(model).Select(each => each.Name)),
            ModelParser.Nesting(type).All(each => each.DeclaredAccessibility == Accessibility.Public),
            model.IsValueType,
            members.SubjectMember,
            members.Members.ToEquatableArray(),
            diagnostics.ToEquatableArray(),
            members.UsedOwnCategories.ToEquatableArray(),
            Record: null,
            members.Undecided.ToEquatableArray())
        {
            IsForeign = true,
            Constructed = constructed.All,
            Places = members.Places.ToEquatableArray(),
        };
    }

    private static object? Named(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;

    private static IEnumerable<DiagnosticSpec> Unknown(Companion companion, IReadOnlyList<ISymbol> readable, INamedTypeSymbol model, LocationSpec? source) => companion.Members
        .Where(member => readable.All(candidate => candidate.Name != member.Name))
        .Select(member => DiagnosticSpec.Create("MN0010", LocationSpec.From(member.Locations.FirstOrDefault()) ?? source, companion.Type.Name, member.Name, model.ToDisplayString()));

    private static DiagnosticSpec? Unpinned(Companion companion, IReadOnlyList<ISymbol> readable, INamedTypeSymbol model, string? pinned, LocationSpec? location)
    {
        string hash = HashOf(readable);
        if (hash == pinned)
        {
            return null;
        }

        // Of a type's hundred members, those that nobody has listed are what a person has to read.
        string unlisted = string.Join(", ", readable.Where(member => companion.Find(member) is null).Select(member => member.Name).OrderBy(name => name, StringComparer.Ordinal));
        return DiagnosticSpec.Create("MN0011", location, companion.Type.Name, model.ToDisplayString(), unlisted.Length == 0 ? "nothing is unlisted" : unlisted, hash);
    }

    private static string HashOf(IReadOnlyList<ISymbol> members)
    {
        IEnumerable<string> lines = members
            .Select(member => $"{member.Name}:{(member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type).ToDisplayString()}")
            .OrderBy(line => line, StringComparer.Ordinal);
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes(string.Join("\n", lines))).Take(8).Select(value => value.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
    }
}
