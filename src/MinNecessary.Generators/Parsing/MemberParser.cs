using Microsoft.CodeAnalysis;
using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Parsing;

/// <summary>Reads the members of a PHI model and finds what is wrong with their annotations.</summary>
internal sealed class MemberParser(INamedTypeSymbol model, ConstructedModels constructed, Companion? companion = null, LocationSpec? source = null, int depth = 0)
{
    private readonly string _modelName = model.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    public List<MemberSpec> Members { get; } = [];

    public List<DiagnosticSpec> Diagnostics { get; } = [];

    public List<OwnCategorySpec> UsedOwnCategories { get; } = [];

    public List<UndecidedMemberSpec> Undecided { get; } = [];

    public List<MemberPlaceSpec> Places { get; } = [];

    public string? SubjectMember { get; private set; }

    public void Read()
    {
        bool isGeneric = model.IsGenericType;
        foreach (ISymbol member in ReadableMembers.Of(model, isForeign: companion is not null))
        {
            bool isOpen = isGeneric && GenericTypes.HasParameter(TypeOf(member.OriginalDefinition));
            if (isOpen && model.IsDefinition)
            {
                // What it is depends on the type argument.
                continue;
            }

            (int mistakes, int categories, int undecided) = (Diagnostics.Count, UsedOwnCategories.Count, Undecided.Count);
            Read(member, TypeOf(member));
            if (isGeneric && !model.IsDefinition && !isOpen)
            {
                // The generic type itself has reported it, once for all type arguments.
                Diagnostics.RemoveRange(mistakes, Diagnostics.Count - mistakes);
                UsedOwnCategories.RemoveRange(categories, UsedOwnCategories.Count - categories);
                Undecided.RemoveRange(undecided, Undecided.Count - undecided);
            }
        }
    }

    private static ITypeSymbol TypeOf(ISymbol member) => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;

    private void Read(ISymbol member, ITypeSymbol type)
    {
        if (companion is not null && companion.Find(member) is null && companion.WithholdsUnlisted)
        {
            return;
        }

        ISymbol annotated = companion?.Find(member) ?? member;
        INamedTypeSymbol? narrowed = Narrowed(annotated, type);
        Annotations annotations = companion is null || companion.Find(member) is not null ? Annotations.Read(annotated) : Annotations.None;
        LocationSpec? location = LocationSpec.From(annotated.Locations.FirstOrDefault()) ?? LocationSpec.From((companion?.Type ?? model).Locations.FirstOrDefault()) ?? source;
        UsedOwnCategories.AddRange(annotations.OwnCategories.Select(category => new OwnCategorySpec(category, member.Name, location)));
        DiagnosticSpec Mistake(string id, params string[] more) => DiagnosticSpec.Create(id, location, [member.Name, _modelName, .. more]);

        if (annotations.Categories.Count > 0 && annotations.IsNotPhi)
        {
            Diagnostics.Add(Mistake("MN0002"));
            return;
        }

        bool isIndexer = member is IPropertySymbol { IsIndexer: true };
        var shapes = new ShapeParser(model.ContainingAssembly, constructed, depth);
        ShapeSpec? shape = isIndexer ? null : shapes.Read(narrowed?.WithNullableAnnotation(NullableAnnotation.Annotated) ?? type);
        bool isClassified = annotations.Categories.Count > 0 || annotations.IsNotPhi || annotations.Use.IsLabel;
        if (shape?.Leaf is UndecidedShape undecided)
        {
            DiagnosticSpec? ifNoModel = !isClassified && !undecided.IsMarked ? Mistake("MN0001") : undecided.Problem is { } problem ? Mistake("MN0003", problem) : null;
            UndecidedMemberSpec? Held(ShapeSpec? many) => many?.Leaf is UndecidedShape held
                ? new UndecidedMemberSpec(held.Model.Key, held.Problem is { } problem ? Mistake("MN0003", problem) : null, IfModel: null) { Otherwise = Held(held.Otherwise) }
                : null;
            Undecided.Add(new UndecidedMemberSpec(undecided.Model.Key, ifNoModel, annotations.IsNotPhi ? Mistake("MN0002") : null) { Otherwise = Held(undecided.Otherwise) });
        }
        else if (shape?.ModelKey is not null && annotations.IsNotPhi)
        {
            Diagnostics.Add(Mistake("MN0002"));
            return;
        }
        else if (shape?.ModelKey is null && !isClassified && !shapes.IsProblemOfModel)
        {
            Diagnostics.Add(Mistake("MN0001"));
            return;
        }

        if (shape is null)
        {
            Diagnostics.Add(Mistake("MN0003", shapes.Problem ?? "an indexer"));
            return;
        }

        if (annotations.IsSubject)
        {
            ReadSubject(member, narrowed is null ? shape : null, location);
        }

        // A use that does not fit is none: what would be generated for it does not compile, and is no mistake of its own.
        DiagnosticSpec[] misuses = UseRules.Problems(annotations, shape, member.DeclaredAccessibility == Accessibility.Public).Concat(UnseenLabels(annotations, member)).Select(misuse => Mistake("MN0014", misuse.Problem, misuse.Mend)).ToArray();
        MemberUseSpec use = misuses.Length == 0 ? annotations.Use : MemberUseSpec.None;
        Diagnostics.AddRange(misuses);
        if (use != MemberUseSpec.None)
        {
            Places.Add(new MemberPlaceSpec(member.Name, location));
        }

        Members.Add(new MemberSpec(
            TypeNames.Escape(member.Name),
            shape,
            annotations.Categories.ToEquatableArray(),
            annotations.IsNotPhi,
            member.DeclaredAccessibility == Accessibility.Public,
            annotations.JsonName ?? Annotations.Read(member).JsonName)
        {
            NarrowedTo = narrowed is null ? null : TypeNames.Of(narrowed),
            Use = use,
        });
    }

    // An abstract member may hold anything derived. A companion that names one class shows values of that class, and no other.
    private INamedTypeSymbol? Narrowed(ISymbol annotated, ITypeSymbol type)
    {
        bool isOpen = type is INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: true } or { SpecialType: SpecialType.System_Object };
        return isOpen && companion is not null && annotated is IPropertySymbol { Type: INamedTypeSymbol { TypeKind: TypeKind.Class } listed } && IsDerived(listed, type) ? listed : null;
    }

    // What a member or a list of the base holds is shown by the base's view, which reads the base's labels alone.
    private IEnumerable<(string Problem, string Mend)> UnseenLabels(Annotations annotations, ISymbol member)
    {
        bool isDeclaredHere = companion is null && annotations.Use.IsLabel && SymbolEqualityComparer.Default.Equals(member.ContainingType, model);
        foreach (INamedTypeSymbol seen in isDeclaredHere ? ModelParser.Bases(model) : [])
        {
            if (!ReadableMembers.Of(seen, isForeign: false).Any(other => other.Name == member.Name && Annotations.Read(other).Use.IsLabel))
            {
                yield return ($"'{seen.Name}' is a PHI model too, and its view shows what a list of it holds without reading this label", $"Declare the label in '{seen.Name}'");
            }
        }
    }

    private static bool IsDerived(INamedTypeSymbol type, ITypeSymbol ancestor)
    {
        INamedTypeSymbol? current = type.BaseType;
        while (current is not null && !SymbolEqualityComparer.Default.Equals(current, ancestor))
        {
            current = current.BaseType;
        }

        return current is not null;
    }

    /// <summary>Reads a subject that a member of the type holds.</summary>
    public void ReadSubject(string path, LocationSpec? location)
    {
        string? expression = SubjectPath.Read(model, path, out string? problem);
        if (SubjectMember is not null || problem is not null)
        {
            Report("MN0005", location, path, _modelName, problem ?? $"'{SubjectMember}' is the subject already");
        }
        else
        {
            SubjectMember = expression;
        }
    }

    private void ReadSubject(ISymbol member, ShapeSpec? shape, LocationSpec? location)
    {
        if (SubjectMember is not null)
        {
            Report("MN0005", location, member.Name, _modelName, $"'{SubjectMember}' is the subject already");
        }
        else if (shape is not ScalarShape { Kind: ScalarKind.Text })
        {
            Report("MN0005", location, member.Name, _modelName, "the subject has to be a string");
        }
        else
        {
            SubjectMember = TypeNames.Escape(member.Name);
        }
    }

    private void Report(string id, LocationSpec? location, params string[] arguments) =>
        Diagnostics.Add(DiagnosticSpec.Create(id, location, arguments));
}
