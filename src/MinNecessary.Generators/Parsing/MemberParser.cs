using Microsoft.CodeAnalysis;
using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Parsing;

/// <summary>Reads the members of a PHI model and finds what is wrong with their annotations.</summary>
internal sealed class MemberParser(INamedTypeSymbol model)
{
    private readonly string _modelName = model.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    public List<MemberSpec> Members { get; } = [];

    public List<DiagnosticSpec> Diagnostics { get; } = [];

    public List<OwnCategorySpec> UsedOwnCategories { get; } = [];

    public string? SubjectMember { get; private set; }

    public void Read()
    {
        foreach (ISymbol member in ReadableMembers())
        {
            Read(member, member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type);
        }
    }

    private void Read(ISymbol member, ITypeSymbol type)
    {
        Annotations annotations = Annotations.Read(member);
        LocationSpec? location = LocationSpec.From(member.Locations.FirstOrDefault()) ?? LocationSpec.From(model.Locations.FirstOrDefault());
        UsedOwnCategories.AddRange(annotations.OwnCategories.Select(category => new OwnCategorySpec(category, member.Name, location)));

        if (annotations.Categories.Count > 0 && annotations.IsNotPhi)
        {
            Report("MN0002", location, member.Name, _modelName);
            return;
        }

        bool isIndexer = member is IPropertySymbol { IsIndexer: true };
        var shapes = new ShapeParser(model.ContainingAssembly);
        ShapeSpec? shape = isIndexer ? null : shapes.Read(type);
        bool holdsModel = shape?.ModelKey is not null;
        bool isClassified = annotations.Categories.Count > 0 || annotations.IsNotPhi;
        if (holdsModel && annotations.IsNotPhi)
        {
            Report("MN0002", location, member.Name, _modelName);
            return;
        }

        if (!isClassified && !holdsModel)
        {
            Report("MN0001", location, member.Name, _modelName);
            return;
        }

        if (shape is null)
        {
            Report("MN0003", location, member.Name, _modelName, shapes.Problem ?? "an indexer");
            return;
        }

        if (annotations.IsSubject)
        {
            ReadSubject(member, shape, location);
        }

        Members.Add(new MemberSpec(
            TypeNames.Escape(member.Name),
            shape,
            annotations.Categories.ToEquatableArray(),
            annotations.IsNotPhi,
            member.DeclaredAccessibility == Accessibility.Public,
            annotations.JsonName));
    }

    private void ReadSubject(ISymbol member, ShapeSpec shape, LocationSpec? location)
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

    // What code outside the type can read: own and inherited properties and fields, public and internal.
    // A member that hides or overrides one of a base type takes its place.
    private IEnumerable<ISymbol> ReadableMembers()
    {
        Stack<INamedTypeSymbol> chain = new();
        for (INamedTypeSymbol? type = model; type is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; type = type.BaseType)
        {
            chain.Push(type);
        }

        List<ISymbol> readable = [];
        foreach (ISymbol member in chain.SelectMany(type => type.GetMembers()).Where(IsReadable))
        {
            int hidden = readable.FindIndex(other => other.Name == member.Name);
            if (hidden >= 0)
            {
                readable[hidden] = member;
            }
            else
            {
                readable.Add(member);
            }
        }

        return readable;
    }

    private static bool IsReadable(ISymbol member) => !member.IsStatic && !member.IsImplicitlyDeclared && member switch
    {
        IPropertySymbol { GetMethod: { } getter } => IsVisible(member) && IsVisible(getter),
        IFieldSymbol => IsVisible(member),
        _ => false,
    };

    private static bool IsVisible(ISymbol member) =>
        member.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;

    private void Report(string id, LocationSpec? location, params string[] arguments) =>
        Diagnostics.Add(DiagnosticSpec.Create(id, location, arguments));
}
