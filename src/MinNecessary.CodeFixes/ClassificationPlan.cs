using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MinNecessary.Generators.Parsing;
using MinNecessary.Generators.Proposals;

namespace MinNecessary.CodeFixes;

/// <summary>
/// The members that are to be classified and the types that are to become PHI models, across the files of a solution. Where a member
/// holds a type of the project's own, that becomes a PHI model too: its members say what they are, and the member does not.
/// </summary>
internal sealed class ClassificationPlan
{
    private readonly Dictionary<SyntaxNode, ISymbol> _members = [];
    private readonly Dictionary<SyntaxNode, bool> _types = [];
    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<SyntaxNode, ISymbol> _subjects = [];

    public bool IsEmpty => _members.Count == 0 && _types.Count == 0;

    /// <summary>The syntax trees that change.</summary>
    public IEnumerable<SyntaxTree> Trees => _members.Keys.Concat(_types.Keys).Select(node => node.SyntaxTree).Distinct();

    /// <summary>Adds every unclassified member of a PHI model.</summary>
    public void AddMembersOf(INamedTypeSymbol model, ModelTypes models)
    {
        foreach (ISymbol member in UnclassifiedMembers.Of(model, models))
        {
            Add(member, models);
        }
    }

    /// <summary>Adds one member that nobody classified.</summary>
    public void Add(ISymbol member, ModelTypes models)
    {
        if (ModelTypes.Leaf(MemberProposal.TypeOf(member)) is INamedTypeSymbol held && CanBecomeModel(held))
        {
            AddModel(held, models, isRoot: false);
        }
        else if (DeclarationOf(member) is { } declaration)
        {
            // What a base declares for several models, and the names of one field declaration, are classified once.
            _members[declaration] = member;
        }
    }

    /// <summary>Adds a type that is to become a PHI model, with its members and with what it holds.</summary>
    /// <param name="type">The type.</param>
    /// <param name="models">What is a PHI model already.</param>
    /// <param name="isRoot">Whether a subject is proposed too.</param>
    public void AddModel(INamedTypeSymbol type, ModelTypes models, bool isRoot)
    {
        if (!_seen.Add(type) || models.IsModel(type))
        {
            return;
        }

        bool isFirst = true;
        foreach (TypeDeclarationSyntax declaration in type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()).OfType<TypeDeclarationSyntax>())
        {
            _types[declaration] = isFirst;
            isFirst = false;
            foreach (TypeDeclarationSyntax outer in type.IsRecord ? declaration.Ancestors().OfType<TypeDeclarationSyntax>() : [])
            {
                _types[outer] = _types.TryGetValue(outer, out bool isModel) && isModel;
            }
        }

        AddMembersOf(type, models);
        if (isRoot && SubjectProposal.Of(ReadableMembers.Of(type, isForeign: false)) is { } subject && DeclarationOf(subject) is { } place)
        {
            _subjects[place] = subject;
        }
    }

    /// <summary>Whether a type is one of the project's own that can have views.</summary>
    public static bool CanBecomeModel(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class or TypeKind.Struct, IsGenericType: false, IsStatic: false, IsRefLikeType: false, SpecialType: SpecialType.None }
        && type.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is TypeDeclarationSyntax)
        && ModelParser.ShapeProblem(type, [.. ModelParser.Nesting(type)]) is null;

    /// <summary>The tree's root as the plan has it.</summary>
    public SyntaxNode Apply(SyntaxNode root, PhiName phi, string newLine) => root.ReplaceNodes(
        _members.Keys.Concat(_types.Keys).Where(node => node.SyntaxTree == root.SyntaxTree),
        (original, changed) => _types.TryGetValue(original, out bool isModel)
            ? TypeEdit.MakeModel((TypeDeclarationSyntax)changed, isModel, phi, newLine)
            : MemberEdit.Classify(changed, _members[original], _subjects.ContainsKey(original), phi, newLine));

    private static SyntaxNode? DeclarationOf(ISymbol member) => member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
    {
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } => field,
        PropertyDeclarationSyntax property => property,
        ParameterSyntax parameter => parameter,
        _ => null,
    };
}
