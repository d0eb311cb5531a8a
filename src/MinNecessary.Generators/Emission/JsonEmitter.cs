using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Emission;

/// <summary>
/// Emits the views' JSON contracts by hand: System.Text.Json's own generator cannot see types that another generator emits.
/// </summary>
internal static class JsonEmitter
{
    private const string Metadata = "global::System.Text.Json.Serialization.Metadata";
    private const string ViewJson = "global::MinNecessary.ViewJson";
    private const string TypeInfo = Metadata + ".JsonTypeInfo";
    private const string Withheld = ViewEmitter.WithheldMembers;
    private const string WithheldType = "global::System.Collections.Generic.IReadOnlyList<string>";
    private const string Options = "global::System.Text.Json.JsonSerializerOptions";

    /// <summary>Emits the policy's resolvers.</summary>
    public static string Emit(PolicySpec policy, EquatableArray<ViewSpec> views)
    {
        var writer = new SourceWriter();
        writer.Namespace(policy.Namespace);
        writer.Open($"public static partial class {policy.ClassName}");
        writer.Line("/// <summary>The JSON contracts of the views. A raw PHI model is refused. Views are written and not read: one that is read was made without a decision.</summary>");
        writer.Line($"public static {Metadata}.IJsonTypeInfoResolver Json {{ get; }} = new ViewJsonResolver(canRead: false);");
        writer.Line();
        writer.Line("/// <summary>The same contracts for a program that receives views and reads them. Never read a raw model's JSON with them: what it holds would not be masked.</summary>");
        writer.Line($"public static {Metadata}.IJsonTypeInfoResolver JsonForRecipient {{ get; }} = new ViewJsonResolver(canRead: true);");
        writer.Line();
        writer.Line(EmissionText.GeneratedCode);
        writer.Open($"private sealed class ViewJsonResolver : {Metadata}.IJsonTypeInfoResolver");
        writer.Line("private readonly bool _canRead;");
        writer.Line();
        writer.Line("public ViewJsonResolver(bool canRead) => _canRead = canRead;");
        writer.Line();
        WriteGetTypeInfo(writer, views, policy.ForeignModels);
        writer.Close();
        writer.Close();
        return writer.ToString();
    }

    /// <summary>Writes the contract of one view, inside the view: only there can it be made.</summary>
    public static void WriteContract(SourceWriter writer, ViewSpec view)
    {
        writer.Line($"internal static {TypeInfo} {EmissionText.JsonContract}({Options} options, bool canRead) => {ViewJson}.Contract(options, canRead, static () => {ObservationEmitter.NewUnobserved(view)}, {EmissionText.JsonMembers});");
        writer.Line();
        writer.Open($"private static {Metadata}.JsonPropertyInfo[] {EmissionText.JsonMembers}({Options} options, bool canRead)");
        if (view.HasWithheldMembers)
        {
            writer.Line($"global::System.Func<{view.Name}, {WithheldType}> withheld = static view => view.{Withheld};");
        }

        writer.Open($"return new {Metadata}.JsonPropertyInfo[]");
        foreach (ViewMemberSpec member in ViewEmitter.Shown(view))
        {
            string contract = MemberOf(view, member);
            writer.Line(member.IsWithheldAtRunTime ? $"{ViewJson}.UnlessWithheld({contract}, \"{member.Member.BareName}\", withheld)," : contract + ",");
        }

        if (view.HasWithheldMembers)
        {
            writer.Line($"{ViewJson}.WithheldMembers(options, \"{Withheld}\", withheld, canRead),");
        }

        writer.Close(";");
        writer.Close();
    }

    private static string MemberOf(ViewSpec view, ViewMemberSpec member)
    {
        string json = member.Member.JsonName is { } name ? EmissionText.Literal(name) : "null";
        return $"{ViewJson}.Member<{view.Name}, {ViewTypes.Of(member, isAnnotated: false)}>(options, \"{member.Member.BareName}\", {json}, static view => (({view.Name})view).{member.Member.Name}!, canRead)";
    }

    private static void WriteGetTypeInfo(SourceWriter writer, EquatableArray<ViewSpec> views, EquatableArray<string> foreignModels)
    {
        writer.Open($"public {TypeInfo}? GetTypeInfo(global::System.Type type, {Options} options)");
        foreach (ViewSpec view in views)
        {
            WriteCase(writer, view.FullName, $"{view.FullName}.{EmissionText.JsonContract}(options, _canRead)");
        }

        foreach (KeyValuePair<string, string> value in JsonValueInfos.Of(views.SelectMany(ViewEmitter.Shown), views.Any(view => view.HasWithheldMembers)))
        {
            WriteCase(writer, value.Key, $"{ViewJson}.Custom<{value.Key}>(options) ?? {value.Value}");
        }

        foreach (string model in foreignModels)
        {
            writer.Open($"if (typeof({model}).IsAssignableFrom(type))").Line($"throw {ViewJson}.Refusal(type);").Close().Line();
        }

        writer.Line($"{ViewJson}.RefuseModel(type);");
        writer.Line("return null;");
        writer.Close();
    }

    private static void WriteCase(SourceWriter writer, string type, string contract) => writer
        .Open($"if (type == typeof({type}))")
        .Line($"return {contract};")
        .Close()
        .Line();
}
