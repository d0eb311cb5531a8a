using Microsoft.CodeAnalysis;
using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Parsing;

/// <summary>Reads the type of a member: a scalar, a PHI model, or a list or a dictionary of them, however deep.</summary>
internal sealed class ShapeParser(IAssemblySymbol assembly, ConstructedModels constructed, int construction)
{
    private const int Deepest = 8;

    /// <summary>What views cannot show; null where everything was read.</summary>
    public string? Problem { get; private set; }

    /// <summary>Whether what views cannot show is a PHI model: its members are classified, and that is not what is wrong.</summary>
    public bool IsProblemOfModel { get; private set; }

    /// <summary>Reads <paramref name="type"/>; null, with a <see cref="Problem"/>, where views cannot show it.</summary>
    public ShapeSpec? Read(ITypeSymbol type, int depth = 0)
    {
        if (depth > Deepest)
        {
            Problem = "it is nested too deep";
            return null;
        }

        bool isNullableValue = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        ITypeSymbol bare = isNullableValue ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
        bool isNullable = isNullableValue || (type.IsReferenceType && type.NullableAnnotation != NullableAnnotation.NotAnnotated);
        string source = TypeNames.Annotated(type);
        if (ScalarTypes.Find(bare) is { } scalar)
        {
            return new ScalarShape(source, TypeNames.Of(bare), scalar.Kind, isNullable, bare.IsValueType, scalar.Converter);
        }

        if (IsModel(bare))
        {
            return ReadModel(bare, source, isNullable);
        }

        ShapeSpec? many = isNullableValue ? Unsupported(type) : ReadMany(bare, source, isNullable, depth);
        return CanHaveCompanion(bare) ? Undecided(bare, source, isNullable, many) : many;
    }

    // A companion may classify it; whether one does is not known here, where one model is read by itself.
    private UndecidedShape Undecided(ITypeSymbol type, string source, bool isNullable, ShapeSpec? many)
    {
        var shape = new UndecidedShape(source, new ModelShape(source, TypeNames.Of(type), isNullable, type.IsValueType), many, Problem);
        Problem = null;
        return shape;
    }

    // Whether the project names the assembly of a model that is another's is not known here either.
    private ShapeSpec? ReadModel(ITypeSymbol model, string source, bool isNullable)
    {
        var shape = new ModelShape(source, TypeNames.Of(model), isNullable, model.IsValueType);
        if (model is INamedTypeSymbol { IsGenericType: true } generic)
        {
            return ReadConstructed(generic, shape);
        }

        return SymbolEqualityComparer.Default.Equals(model.ContainingAssembly, assembly)
            ? shape
            : new UndecidedShape(source, shape, null, $"PHI model '{model.ToDisplayString()}' is of an assembly that no [assembly: PhiModelsFrom(typeof({model.Name}))] names") { IsMarked = true };
    }

    private ModelShape? ReadConstructed(INamedTypeSymbol model, ModelShape shape)
    {
        if (!SymbolEqualityComparer.Default.Equals(model.ContainingAssembly, assembly))
        {
            IsProblemOfModel = true;
            Problem = $"'{model.ToDisplayString()}' is a generic PHI model of another assembly";
            return null;
        }

        if (!constructed.TryAdd(model, construction))
        {
            IsProblemOfModel = true;
            Problem = $"'{model.ToDisplayString()}' holds other type arguments of itself without end";
            return null;
        }

        return shape;
    }

    private static bool CanHaveCompanion(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface, IsGenericType: false, SpecialType: SpecialType.None }
        && type.ContainingNamespace?.ToDisplayString() is { } name && name != "System" && !name.StartsWith("System.", StringComparison.Ordinal);

    private ShapeSpec? ReadMany(ITypeSymbol type, string source, bool isNullable, int depth)
    {
        if (DictionaryOf(type) is { } pair)
        {
            if (Read(pair.Value, depth + 1) is not { } value)
            {
                return null;
            }

            if (Read(pair.Key, depth + 1) is ScalarShape { IsNullable: false } key)
            {
                return new DictionaryShape(source, key, value, isNullable);
            }

            Problem = $"the keys of '{type.ToDisplayString()}' are no scalars";
            return null;
        }

        bool isImmutableArray = type.OriginalDefinition.ToDisplayString() == "System.Collections.Immutable.ImmutableArray<T>";
        if (ElementOf(type) is not { } element || (type.IsValueType && !isImmutableArray))
        {
            return Unsupported(type);
        }

        return Read(element, depth + 1) is { } shape ? new ListShape(source, shape, isNullable, isImmutableArray) : null;
    }

    private ShapeSpec? Unsupported(ITypeSymbol type)
    {
        Problem = $"'{type.ToDisplayString()}'";
        return null;
    }

    private static bool IsModel(ITypeSymbol type) =>
        type.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == KnownNames.PhiModelAttribute);

    private static (ITypeSymbol Key, ITypeSymbol Value)? DictionaryOf(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { IsReferenceType: true } named)
        {
            return null;
        }

        INamedTypeSymbol? dictionary = named.AllInterfaces.Append(named).FirstOrDefault(candidate => candidate.OriginalDefinition.ToDisplayString() is
            "System.Collections.Generic.IReadOnlyDictionary<TKey, TValue>" or "System.Collections.Generic.IDictionary<TKey, TValue>");
        return dictionary is null ? null : (dictionary.TypeArguments[0], dictionary.TypeArguments[1]);
    }

    private static ITypeSymbol? ElementOf(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            return array.Rank == 1 ? array.ElementType : null;
        }

        INamedTypeSymbol[] enumerables = type is INamedTypeSymbol named
            ? named.AllInterfaces.Append(named).Where(candidate => candidate.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T).ToArray()
            : [];
        return enumerables is [{ TypeArguments: [var element] }] ? element : null;
    }
}
