using MinNecessary.Generators.Model;
using MinNecessary.Policy;

namespace MinNecessary.Generators.Emission;

/// <summary>How a member's value becomes the view's.</summary>
internal static class Projection
{
    // Stands for the scope's type until it is known.
    private const string ScopeType = "#scope#";
    private const string Values = "global::MinNecessary.ViewValues";
    private const string MaskContext = "global::MinNecessary.MaskContext";

    /// <summary>What quiets the compiler about a reference that only <c>Make</c> sets; empty where there is nothing to quiet.</summary>
    public static string Initializer(ViewMemberSpec member) =>
        ViewTypes.IsReference(member.Member.Shape, member) && !ViewTypes.Of(member).EndsWith("?", StringComparison.Ordinal) ? " = null!;" : "";

    /// <summary>The expression over <c>source</c> and <c>scope</c>.</summary>
    public static string Expression(ViewMemberSpec member, string scopeType) =>
        Show(member.Member.Shape, member, member.Member.Of("source"), "scope", 1).Replace(ScopeType, scopeType);

    /// <summary>The expression over <paramref name="access"/> and <c>masking</c>, for a member that holds no models.</summary>
    public static string OfMasking(ViewMemberSpec member, string access) =>
        Show(member.Member.Shape, member, access, "masking", 1).Replace(ScopeType, MaskContext);

    /// <summary>The expression of a scalar over <paramref name="access"/> and <c>scope</c>.</summary>
    public static string OfScalar(ViewMemberSpec member, string access) => Show(member.Member.Shape, member, access, "scope", 1);

    private static string Show(ShapeSpec shape, ViewMemberSpec member, string access, string scope, int depth) => shape switch
    {
        ScalarShape scalar => ShowScalar(scalar, member, access, scope),
        ModelShape model => ShowModel(model, member.NestedView!, access, scope),
        ListShape list => ShowList(list, member, access, scope, depth),
        DictionaryShape dictionary => ShowDictionary(dictionary, member, access, scope, depth),
        _ => throw new NotSupportedException(shape.GetType().Name),
    };

    private static string ShowScalar(ScalarShape scalar, ViewMemberSpec member, string access, string scope)
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
        return $"global::MinNecessary.Masks.{mask.Method}({value}{argument}{(mask.NeedsContext ? $", {MaskingOf(scope, mask)}" : "")})";
    }

    private static string ShowModel(ModelShape model, string view, string access, string scope)
    {
        if (!model.IsValueType)
        {
            return $"{access} is null ? null! : {view}.{EmissionText.Make}({access}, {scope})";
        }

        return model.IsNullable ? $"{access} is null ? null : {view}.{EmissionText.Make}({access}.Value, {scope})" : $"{view}.{EmissionText.Make}({access}, {scope})";
    }

    private static string ShowList(ListShape list, ViewMemberSpec member, string access, string scope, int depth)
    {
        string source = list.IsImmutableArray ? $"{access}.IsDefault ? null : (global::System.Collections.Generic.IEnumerable<{list.Element.SourceType}>){access}" : access;
        string copy = list.IsArray ? "ListOfArray" : "List";
        if (list.Element is ScalarShape && member.Treatment == Treatment.Full)
        {
            return $"{Values}.{copy}<{list.Element.SourceType}>({source})!";
        }

        string types = $"{list.Element.SourceType}, {ScopeType}, {ViewTypes.Of(list.Element, member, isAnnotated: true)}";
        return $"{Values}.{copy}<{types}>({source}, {scope}, {Lambda(list.Element, member, scope, depth)})!";
    }

    private static string ShowDictionary(DictionaryShape dictionary, ViewMemberSpec member, string access, string scope, int depth)
    {
        string types = $"{dictionary.Key.TypeName}, {dictionary.Value.SourceType}, {ScopeType}, {ViewTypes.Of(dictionary.Value, member, isAnnotated: true)}";
        return $"{Values}.Dictionary<{types}>({access}, {scope}, {Lambda(dictionary.Value, member, scope, depth)})!";
    }

    // Static, so that it captures nothing and is allocated once.
    private static string Lambda(ShapeSpec shape, ViewMemberSpec member, string scope, int depth) =>
        $"static (item{depth}, {Inner(scope)}{depth}) => {Show(shape, member, "item" + depth, Inner(scope) + depth, depth + 1)}";

    // What is handed on is a scope, or in a query what masks need alone.
    private static string Inner(string scope) => scope.TrimEnd('1', '2', '3', '4', '5', '6', '7', '8', '9');

    private static string MaskingOf(string scope, MaskDefinition mask) => scope.StartsWith("masking", StringComparison.Ordinal) ? scope : scope + Masking(mask);

    /// <summary>The member of a scope that has what a member's mask needs. A query of several subjects asks for a row's own only where it has to.</summary>
    public static string MaskingOf(ViewMemberSpec member) => Masking(member.Mask is null || member.OwnMask is not null ? null : MaskCatalog.Find(member.Mask));

    private static string Masking(MaskDefinition? mask) => mask is { NeedsSubject: true } ? ".Masking" : ".MaskingOfAny";
}
