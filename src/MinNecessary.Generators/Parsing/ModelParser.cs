using Microsoft.CodeAnalysis;
using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Parsing;

/// <summary>Reads a type marked as a PHI model into a value; nothing of the compiler's leaves with it.</summary>
internal static class ModelParser
{
    public static ModelSpec Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        var model = (INamedTypeSymbol)context.TargetSymbol;
        cancellationToken.ThrowIfCancellationRequested();

        List<DiagnosticSpec> diagnostics = [];
        INamedTypeSymbol[] nesting = Nesting(model).ToArray();
        if (ShapeProblem(model, nesting) is { } problem)
        {
            diagnostics.Add(DiagnosticSpec.Create("MN0004", LocationSpec.From(model.Locations.FirstOrDefault()), model.Name, problem));
        }

        var constructed = new ConstructedModels(source: null);
        var members = new MemberParser(model, constructed);
        members.Read();
        diagnostics.AddRange(members.Diagnostics);

        diagnostics.AddRange(OpenSubject(model, members, LocationSpec.From(model.Locations.FirstOrDefault())));

        RecordSpec? record = null;
        if (diagnostics.Count == 0 && RecordParser.PrintsMembers(model))
        {
            if (RecordParser.IsPartial(nesting))
            {
                record = RecordParser.Read(model, nesting, TypeNames.NamespaceOf(model), members.Members);
            }
            else
            {
                diagnostics.Add(DiagnosticSpec.Create("MN0009", LocationSpec.From(model.Locations.FirstOrDefault()), model.Name));
            }
        }

        return Of(model, nesting, members, diagnostics, record) with { Constructed = constructed.All };
    }

    /// <summary>Reads a model of a referenced assembly; what is wrong with it is reported where the assembly is named.</summary>
    public static ModelSpec ReadReferenced(INamedTypeSymbol model, LocationSpec? source)
    {
        INamedTypeSymbol[] nesting = Nesting(model).ToArray();
        List<DiagnosticSpec> diagnostics = ShapeProblem(model, nesting) is { } problem ? [DiagnosticSpec.Create("MN0004", source, model.Name, problem)] : [];
        var constructed = new ConstructedModels(source);
        var members = new MemberParser(model, constructed, source: source);
        members.Read();
        diagnostics.AddRange(members.Diagnostics);
        diagnostics.AddRange(OpenSubject(model, members, source));

        // How a record prints itself was settled where it was compiled.
        return Of(model, nesting, members, diagnostics, record: null) with { Constructed = constructed.All };
    }

    /// <summary>Reads a generic model with the type arguments that a member gives it.</summary>
    public static ModelSpec ReadConstructed(INamedTypeSymbol model, ConstructedModels constructed, int depth, LocationSpec? source)
    {
        var members = new MemberParser(model, constructed, source: source, depth: depth);
        members.Read();
        return Of(model, [.. Nesting(model)], members, members.Diagnostics, record: null);
    }

    private static ModelSpec Of(INamedTypeSymbol model, INamedTypeSymbol[] nesting, MemberParser members, List<DiagnosticSpec> diagnostics, RecordSpec? record) =>
        new(
            TypeNames.Of(model),
            TypeNames.NamespaceOf(model),
            TypeNames.ViewBaseOf(nesting),
            nesting.All(TypeNames.IsPublic),
            model.IsValueType,
            members.SubjectMember,
            members.Members.ToEquatableArray(),
            diagnostics.ToEquatableArray(),
            members.UsedOwnCategories.ToEquatableArray(),
            record,
            members.Undecided.ToEquatableArray())
        {
            IsOpen = model.IsGenericType && model.IsDefinition,
            Places = members.Places.ToEquatableArray(),
        };

    // Views are made of the generic models that another one holds; a root is held by none.
    private static IEnumerable<DiagnosticSpec> OpenSubject(INamedTypeSymbol model, MemberParser members, LocationSpec? location) =>
        model.Arity > 0 && members.SubjectMember is not null
            ? [DiagnosticSpec.Create("MN0004", location, model.Name, "it is generic and has a subject. Derive a class from it, with type arguments, and mark that in place of it.")]
            : [];

    public static IEnumerable<INamedTypeSymbol> Nesting(INamedTypeSymbol model)
    {
        Stack<INamedTypeSymbol> types = new();
        for (INamedTypeSymbol? type = model; type is not null; type = type.ContainingType)
        {
            types.Push(type);
        }

        return types;
    }

    /// <summary>The PHI models that a model derives from or implements.</summary>
    public static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol model)
    {
        List<INamedTypeSymbol> bases = [.. model.AllInterfaces];
        for (INamedTypeSymbol? type = model.BaseType; type is not null; type = type.BaseType)
        {
            bases.Add(type);
        }

        return bases.Where(type => type.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == KnownNames.PhiModelAttribute));
    }

    public static string? ShapeProblem(INamedTypeSymbol model, INamedTypeSymbol[] nesting)
    {
        if (nesting.Any(type => type.Arity > 0 && !SymbolEqualityComparer.Default.Equals(type, model)))
        {
            return "it is nested in a generic type. Declare it outside of that.";
        }

        if (nesting.Any(type => type.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal)))
        {
            return "generated code cannot reach it. Make it, and the types it is nested in, public or internal.";
        }

        if (nesting.Any(type => type.IsFileLocal))
        {
            return "it is local to its file. Remove the 'file' modifier.";
        }

        return model.IsRefLikeType ? "it is a ref struct. Declare a struct or a class." : null;
    }
}
