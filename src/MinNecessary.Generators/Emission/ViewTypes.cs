using MinNecessary.Generators.Model;
using MinNecessary.Generators.Planning;
using MinNecessary.Policy;

namespace MinNecessary.Generators.Emission;

/// <summary>The types that a view declares.</summary>
internal static class ViewTypes
{
    /// <summary>The type of a member, with its annotations.</summary>
    public static string Of(ViewMemberSpec member) => Of(member, isAnnotated: true);

    /// <summary>The type of a member; without annotations of references where <c>typeof</c> and metadata know none.</summary>
    public static string Of(ViewMemberSpec member, bool isAnnotated)
    {
        // What a decision may withhold is null then, whatever the source's annotation.
        string type = Of(member.Member.Shape, member, isAnnotated);
        bool isNullable = member.IsWithheldAtRunTime && (isAnnotated || !IsReference(member.Member.Shape, member));
        return isNullable && !type.EndsWith("?", StringComparison.Ordinal) ? type + "?" : type;
    }

    /// <summary>The type of a value within a member; without annotations of references where <c>typeof</c> and metadata know none.</summary>
    public static string Of(ShapeSpec shape, ViewMemberSpec member, bool isAnnotated)
    {
        string bare = shape switch
        {
            ListShape list => $"global::System.Collections.Generic.IReadOnlyList<{Of(list.Element, member, isAnnotated)}>",
            DictionaryShape dictionary => $"global::System.Collections.Generic.IReadOnlyDictionary<{dictionary.Key.TypeName}, {Of(dictionary.Value, member, isAnnotated)}>",
            ModelShape => member.NestedView!,
            ScalarShape scalar => ScalarOf(scalar, member),
            _ => throw new NotSupportedException(shape.GetType().Name),
        };
        return IsNullable(shape, member) && (isAnnotated || !IsReference(shape, member)) ? bare + "?" : bare;
    }

    /// <summary>Whether a value is of a reference type in the view.</summary>
    public static bool IsReference(ShapeSpec shape, ViewMemberSpec member) =>
        shape is not ScalarShape scalar || (ResultOf(scalar, member) is { } result ? result is MaskResult.Text or MaskResult.TextOrWithheld : !scalar.IsValueType);

    /// <summary>The type of a scalar's contract: System.Text.Json's converter, or null for an enum.</summary>
    public static string? ConverterOf(ScalarShape scalar, ViewMemberSpec member) => ResultOf(scalar, member) switch
    {
        null or MaskResult.SameOrWithheld => scalar.JsonConverter,
        MaskResult.Year => "Int32Converter",
        _ => "StringConverter",
    };

    /// <summary>The type of a scalar without any annotation.</summary>
    public static string ScalarOf(ScalarShape scalar, ViewMemberSpec member) => ResultOf(scalar, member) switch
    {
        null or MaskResult.SameOrWithheld => scalar.TypeName,
        MaskResult.Year => "int",
        _ => "string",
    };

    // A mask that may withhold a value shows null then, whatever the source's annotation.
    private static bool IsNullable(ShapeSpec shape, ViewMemberSpec member) =>
        shape.IsNullable || (shape is ScalarShape scalar && ResultOf(scalar, member) is { } result
            && (result is MaskResult.TextOrWithheld or MaskResult.SameOrWithheld || (result == MaskResult.Year && scalar.Kind == ScalarKind.Text)));

    private static MaskResult? ResultOf(ScalarShape scalar, ViewMemberSpec member) =>
        member.OwnMask is not null ? MaskResult.TextOrWithheld : member.Treatment == Treatment.Masked ? MaskCatalog.Find(member.Mask!)!.ResultOf(MemberTreatment.FitOf(scalar.Kind)) : null;
}
