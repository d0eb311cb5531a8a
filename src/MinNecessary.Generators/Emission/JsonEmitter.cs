using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Emission;

/// <summary>
/// Emits the views' JSON contracts by hand: System.Text.Json's own generator cannot see types that another generator emits.
/// </summary>
internal static class JsonEmitter
{
    private const string Metadata = "global::System.Text.Json.Serialization.Metadata";
    private const string Services = Metadata + ".JsonMetadataServices";
    private const string TypeInfo = Metadata + ".JsonTypeInfo";
    private const string Options = "global::System.Text.Json.JsonSerializerOptions";

    public static string Emit(PolicySpec policy, EquatableArray<ViewSpec> views)
    {
        var writer = new SourceWriter();
        writer.Namespace(policy.Namespace);
        writer.Open($"public static partial class {policy.ClassName}");
        writer.Line($"/// <summary>The JSON contracts of the views, and of nothing else: a raw model under these alone is refused. Views are written, not read.</summary>");
        writer.Line($"public static {Metadata}.IJsonTypeInfoResolver Json {{ get; }} = new ViewJsonResolver();");
        writer.Line();
        writer.Line(EmissionText.GeneratedCode);
        writer.Open($"private sealed class ViewJsonResolver : {Metadata}.IJsonTypeInfoResolver");
        Dictionary<string, string> values = ValueInfos(views);
        WriteGetTypeInfo(writer, views, values);
        for (int index = 0; index < views.Count; index++)
        {
            writer.Line();
            WriteView(writer, views[index], index);
        }

        writer.Close();
        writer.Close();
        return writer.ToString();
    }

    private static void WriteGetTypeInfo(SourceWriter writer, EquatableArray<ViewSpec> views, Dictionary<string, string> values)
    {
        writer.Open($"public {TypeInfo}? GetTypeInfo(global::System.Type type, {Options} options)");
        for (int index = 0; index < views.Count; index++)
        {
            writer.Open($"if (type == typeof({views[index].FullName}))").Line($"return View{index}(options);").Close().Line();
        }

        foreach (KeyValuePair<string, string> value in values)
        {
            writer.Open($"if (type == typeof({value.Key}))").Line($"return {value.Value};").Close().Line();
        }

        writer.Line("return null;");
        writer.Close();
    }

    private static void WriteView(SourceWriter writer, ViewSpec view, int index)
    {
        writer.Open($"private static {TypeInfo} View{index}({Options} options) => {Services}.CreateObjectInfo(options, new {Metadata}.JsonObjectInfoValues<{view.FullName}>");
        writer.Open($"PropertyMetadataInitializer = _ => new {Metadata}.JsonPropertyInfo[]");
        foreach (ViewMemberSpec member in ViewEmitter.Shown(view))
        {
            string type = Unannotated(Projection.DeclaredType(member), member);
            writer.Open($"{Services}.CreatePropertyInfo(options, new {Metadata}.JsonPropertyInfoValues<{type}>");
            writer.Line("IsProperty = true,");
            writer.Line("IsPublic = true,");
            writer.Line($"DeclaringType = typeof({view.FullName}),");
            writer.Line($"PropertyName = \"{member.Member.Name.TrimStart('@')}\",");
            writer.Line($"Getter = static view => (({view.FullName})view).{member.Member.Name}!,");
            writer.Close("),");
        }

        writer.Close(",");
        writer.Close(");");
    }

    // Every type that a member of a view has, with how its contract is made.
    private static Dictionary<string, string> ValueInfos(EquatableArray<ViewSpec> views)
    {
        Dictionary<string, string> infos = new(StringComparer.Ordinal);
        foreach (ViewMemberSpec member in views.SelectMany(ViewEmitter.Shown))
        {
            string element = Unannotated(Projection.ElementType(member), member);
            if (member.NestedView is null)
            {
                AddScalar(infos, element, member);
            }

            if (member.Member.IsCollection)
            {
                string collection = $"global::System.Collections.Generic.IReadOnlyList<{element}>";
                infos[collection] = $"{Services}.CreateIEnumerableInfo<{collection}, {element}>(options, new {Metadata}.JsonCollectionInfoValues<{collection}>())";
            }
        }

        return infos;
    }

    private static void AddScalar(Dictionary<string, string> infos, string type, ViewMemberSpec member)
    {
        if (!type.EndsWith("?", StringComparison.Ordinal))
        {
            infos[type] = $"{Services}.CreateValueInfo<{type}>(options, {Converter(type, member)})";
            return;
        }

        string bare = type.Substring(0, type.Length - 1);
        infos[bare] = $"{Services}.CreateValueInfo<{bare}>(options, {Converter(bare, member)})";
        infos[type] = $"{Services}.CreateValueInfo<{type}>(options, {Services}.GetNullableConverter<{bare}>(options))";
    }

    private static string Converter(string type, ViewMemberSpec member)
    {
        if (member.Treatment == Treatment.Masked)
        {
            return $"{Services}.{(type == "int" ? "Int32Converter" : "StringConverter")}";
        }

        return member.Member.Value.JsonConverter is { } converter ? $"{Services}.{converter}" : $"{Services}.GetEnumConverter<{type}>(options)";
    }

    // typeof and metadata know no annotation on a reference type; on a value type the question mark is the type.
    private static string Unannotated(string type, ViewMemberSpec member)
    {
        ValueSpec value = member.Member.Value;
        bool isValueElement = member.NestedView is null && (member.Treatment == Treatment.Masked ? member.Mask == "Year" : value.IsValueType);
        if (!type.EndsWith("?", StringComparison.Ordinal) && !type.Contains("?>"))
        {
            return type;
        }

        string trimmed = type.EndsWith(">?", StringComparison.Ordinal) ? type.Substring(0, type.Length - 1) : type;
        return isValueElement ? trimmed : trimmed.Replace("?", "");
    }
}
