using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Planning;

/// <summary>Decides, once all companions are known, which types are PHI models.</summary>
internal sealed class ShapeResolver(HashSet<string> models)
{
    /// <summary>The model without undecided shapes; a member that views cannot show is left out, and reported elsewhere.</summary>
    public ModelSpec Resolve(ModelSpec model) => model with
    {
        Members = model.Members
            .Select(member => Resolve(member.Shape) is { } shape ? member with { Shape = shape } : null)
            .OfType<MemberSpec>()
            .Where(member => member.Shape.ModelKey is not null || member.Categories.Count > 0 || member.IsNotPhi || member.Use.IsLabel)
            .ToEquatableArray(),
    };

    /// <summary>The mistakes that follow from what was decided.</summary>
    public IEnumerable<DiagnosticSpec> Mistakes(ModelSpec model) => model.Undecided.Select(Mistake).OfType<DiagnosticSpec>();

    private DiagnosticSpec? Mistake(UndecidedMemberSpec member) => models.Contains(member.Key) ? member.IfModel
        : member.IfNoModel ?? (member.Otherwise is { } held ? Mistake(held) : null);

    private ShapeSpec? Resolve(ShapeSpec shape) => shape switch
    {
        UndecidedShape undecided when models.Contains(undecided.Model.Key) => undecided.Model,
        UndecidedShape { Otherwise: { } otherwise } => Resolve(otherwise),
        UndecidedShape => null,
        ListShape list => Resolve(list.Element) is { } element ? list with { Element = element } : null,
        DictionaryShape dictionary => Resolve(dictionary.Value) is { } value ? dictionary with { Value = value } : null,
        _ => shape,
    };
}
