using MinNecessary.Generators.Model;
using MinNecessary.Policy;

namespace MinNecessary.Generators.Emission;

/// <summary>How a member's value becomes the view's.</summary>
internal static class Projection
{
    // Stands for the decision's type until it is known.
    private const string DecisionType = "#decision#";
    private const string Values = "global::MinNecessary.ViewValues";

    /// <summary>What quiets the compiler about a reference that only <c>From</c> sets; empty where there is nothing to quiet.</summary>
    public static string Initializer(ViewMemberSpec member) =>
        ViewTypes.IsReference(member.Member.Shape, member) && !ViewTypes.Of(member).EndsWith("?", StringComparison.Ordinal) ? " = null!;" : "";

    /// <summary>The expression over <c>source</c> and <c>decision</c>.</summary>
    public static string Expression(ViewMemberSpec member, string decisionType) => Of(member, member.Member.Of("source"), decisionType);

    /// <summary>The expression over <paramref name="access"/> and <c>decision</c>.</summary>
    public static string Of(ViewMemberSpec member, string access, string decisionType) =>
        Show(member.Member.Shape, member, access, "decision", 1).Replace(DecisionType, decisionType);

    private static string Show(ShapeSpec shape, ViewMemberSpec member, string access, string decision, int depth) => shape switch
    {
        ScalarShape scalar => ShowScalar(scalar, member, access, decision),
        ModelShape model => ShowModel(model, member.NestedView!, access, decision),
        ListShape list => ShowList(list, member, access, decision, depth),
        DictionaryShape dictionary => ShowDictionary(dictionary, member, access, decision, depth),
        _ => throw new NotSupportedException(shape.GetType().Name),
    };

    private static string ShowScalar(ScalarShape scalar, ViewMemberSpec member, string access, string decision)
    {
        if (member.Treatment != Treatment.Masked)
        {
            return access;
        }

        if (member.OwnMask is { } method)
        {
            return $"global::MinNecessary.OwnMask.Apply<{scalar.TypeName}>({EmissionText.Literal(member.Mask!)}, {access}, {method})";
        }

        MaskDefinition mask = MaskCatalog.Find(member.Mask!)!;
        string value = scalar.Kind != ScalarKind.Number || mask.Fits == MaskFits.Any ? access : scalar.JsonConverter is "DoubleConverter" or "SingleConverter" ? $"(double?){access}" : $"(decimal?){access}";
        string argument = mask.Argument is { } number ? $", {number}" : "";
        return $"global::MinNecessary.Masks.{mask.Method}({value}{argument}{(mask.NeedsContext ? $", {decision}.Masking" : "")})";
    }

    private static string ShowModel(ModelShape model, string view, string access, string decision)
    {
        if (!model.IsValueType)
        {
            return $"{access} is null ? null! : {view}.{EmissionText.From}({access}, {decision})";
        }

        return model.IsNullable ? $"{access} is null ? null : {view}.{EmissionText.From}({access}.Value, {decision})" : $"{view}.{EmissionText.From}({access}, {decision})";
    }

    private static string ShowList(ListShape list, ViewMemberSpec member, string access, string decision, int depth)
    {
        string source = list.IsImmutableArray ? $"{access}.IsDefault ? null : (global::System.Collections.Generic.IEnumerable<{list.Element.SourceType}>){access}" : access;
        if (list.Element is ScalarShape && member.Treatment == Treatment.Full)
        {
            return $"{Values}.List<{list.Element.SourceType}>({source})!";
        }

        string types = $"{list.Element.SourceType}, {DecisionType}, {ViewTypes.Of(list.Element, member, isAnnotated: true)}";
        return $"{Values}.List<{types}>({source}, {decision}, {Lambda(list.Element, member, depth)})!";
    }

    private static string ShowDictionary(DictionaryShape dictionary, ViewMemberSpec member, string access, string decision, int depth)
    {
        string types = $"{dictionary.Key.TypeName}, {dictionary.Value.SourceType}, {DecisionType}, {ViewTypes.Of(dictionary.Value, member, isAnnotated: true)}";
        return $"{Values}.Dictionary<{types}>({access}, {decision}, {Lambda(dictionary.Value, member, depth)})!";
    }

    // Static, so that it captures nothing and is allocated once.
    private static string Lambda(ShapeSpec shape, ViewMemberSpec member, int depth) =>
        $"static (item{depth}, decision{depth}) => {Show(shape, member, "item" + depth, "decision" + depth, depth + 1)}";
}
