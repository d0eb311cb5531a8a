using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using MinNecessary.Generators.Parsing;

namespace MinNecessary.Generators.Analysis;

/// <summary>Tells PHI models, what holds them, and their members from everything else, in one compilation. Safe for concurrent use.</summary>
internal sealed class PhiTypes
{
    private const int Deepest = 6;

    private readonly INamedTypeSymbol _attribute;
    private readonly INamedTypeSymbol? _enumerable;
    private readonly INamedTypeSymbol? _stream;
    private readonly Lazy<Dictionary<INamedTypeSymbol, Companion>> _companions;
    private readonly Lazy<bool> _hasAny;
    private readonly ConcurrentDictionary<ITypeSymbol, bool> _models = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, ITypeSymbol?> _held = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, MemberKind> _members = new(SymbolEqualityComparer.Default);

    private PhiTypes(Compilation compilation, INamedTypeSymbol attribute)
    {
        _attribute = attribute;
        _enumerable = compilation.GetTypeByMetadataName("System.Collections.Generic.IEnumerable`1");
        _stream = compilation.GetTypeByMetadataName("System.Collections.Generic.IAsyncEnumerable`1");
        _companions = new(() => compilation.GetTypeByMetadataName(KnownNames.PhiModelForAttribute) is { } companion
            ? CompanionTypes.In(compilation, companion)
            : new Dictionary<INamedTypeSymbol, Companion>(SymbolEqualityComparer.Default));
        _hasAny = new(() => _companions.Value.Count > 0 || LibraryUsers.Of(compilation, attribute.ContainingAssembly).Any(assembly => LibraryUsers.Types(assembly.GlobalNamespace).Any(IsMarked)));
    }

    /// <summary>Null where the compilation does not reference the library.</summary>
    public static PhiTypes? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName(KnownNames.PhiModelAttribute) is { } attribute ? new PhiTypes(compilation, attribute) : null;

    /// <summary>Whether the project, or what it references, has a PHI model at all.</summary>
    public bool HasAny => _hasAny.Value;

    /// <summary>Whether a type is a PHI model: by its own annotation, a base's, an interface's, or by a companion.</summary>
    public bool IsModel(ITypeSymbol? type) => type is not null && _models.GetOrAdd(type, ReadModel);

    /// <summary>The PHI model that a value of the type is or holds, as an element, a part of a tuple or of an anonymous type; else null.</summary>
    public ITypeSymbol? HeldBy(ITypeSymbol? type) => type is null ? null : _held.GetOrAdd(type, each => ReadHeld(each, 0));

    /// <summary>Whether a type is a PHI model by a companion: its members carry no annotation that others would act on.</summary>
    public bool HasCompanion(ITypeSymbol type) => type is INamedTypeSymbol named && _companions.Value.ContainsKey(named);

    /// <summary>What a member says of the person whose model it is in.</summary>
    public MemberKind KindOf(ISymbol member) => _members.GetOrAdd(member.OriginalDefinition, ReadKind);

    /// <summary>The same of a member as it is read from a value: the companion of a derived type classifies what its base declares.</summary>
    public MemberKind KindOf(ISymbol member, ITypeSymbol? instance)
    {
        MemberKind kind = KindOf(member);
        for (ITypeSymbol? type = instance; kind == MemberKind.Unclassified && type is not null && !SymbolEqualityComparer.Default.Equals(type, member.ContainingType); type = type.BaseType)
        {
            kind = InCompanion(type, member) ?? kind;
        }

        return kind;
    }

    private bool ReadModel(ITypeSymbol type)
    {
        if (type is ITypeParameterSymbol parameter)
        {
            return parameter.ConstraintTypes.Any(IsModel);
        }

        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (IsMarked(current))
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(IsMarked);
    }

    private bool IsMarked(ITypeSymbol type) =>
        type.OriginalDefinition.GetAttributes().Any(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, _attribute))
        || (type is INamedTypeSymbol { IsGenericType: false, SpecialType: SpecialType.None } named && _companions.Value.ContainsKey(named));

    private ITypeSymbol? ReadHeld(ITypeSymbol type, int depth)
    {
        if (depth > Deepest || type.SpecialType is SpecialType.System_String or SpecialType.System_Object)
        {
            return null;
        }

        if (IsModel(type))
        {
            return type;
        }

        IEnumerable<ITypeSymbol> parts = type switch
        {
            IArrayTypeSymbol array => [array.ElementType],
            INamedTypeSymbol { IsAnonymousType: true } anonymous => anonymous.GetMembers().OfType<IPropertySymbol>().Select(property => property.Type),
            INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.Select(element => element.Type),
            INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => nullable.TypeArguments,
            INamedTypeSymbol { Arity: > 0 } named when IsPair(named) => named.TypeArguments,
            INamedTypeSymbol named => named.AllInterfaces.Append(named).Where(IsSequence).Select(sequence => sequence.TypeArguments[0]),
            _ => [],
        };
        return parts.Select(part => ReadHeld(part, depth + 1)).FirstOrDefault(held => held is not null);
    }

    private bool IsSequence(INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, _enumerable) || SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, _stream);

    private static bool IsPair(INamedTypeSymbol type) => type.ContainingNamespace?.ToDisplayString() is "System" or "System.Collections.Generic"
        && type.Name is "KeyValuePair" or "Memory" or "ReadOnlyMemory" or "Span" or "ReadOnlySpan";

    private MemberKind ReadKind(ISymbol member)
    {
        if (Classified(member) is { } kind)
        {
            return kind;
        }

        for (INamedTypeSymbol? type = member.ContainingType; type is not null; type = type.BaseType)
        {
            if (InCompanion(type, member) is { } listed)
            {
                return listed;
            }
        }

        return MemberKind.Unclassified;
    }

    private MemberKind? InCompanion(ITypeSymbol type, ISymbol member) =>
        member is IPropertySymbol or IFieldSymbol && type is INamedTypeSymbol named && _companions.Value.TryGetValue(named, out Companion? companion) && companion.Find(member) is { } listed
            ? Classified(listed) ?? MemberKind.Unclassified
            : null;

    private static MemberKind? Classified(ISymbol member)
    {
        Annotations annotations = Annotations.Read(member);
        return annotations.IsNotPhi ? MemberKind.NotPhi : annotations.Categories.Count > 0 ? MemberKind.Phi : null;
    }
}
