using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Emission;

/// <summary>The JSON contracts of every type that a member of a view has, views apart: the type, and how its contract is made.</summary>
internal static class JsonValueInfos
{
    private const string Metadata = "global::System.Text.Json.Serialization.Metadata";
    private const string ByOptions = "global::MinNecessary.ViewJson.WithNumbersByOptions";
    private const string Services = Metadata + ".JsonMetadataServices";

    public static IReadOnlyDictionary<string, string> Of(IEnumerable<ViewMemberSpec> members, bool withNames)
    {
        SortedDictionary<string, string> infos = new(StringComparer.Ordinal);
        if (withNames)
        {
            AddList(infos, "global::System.Collections.Generic.IReadOnlyList<string>", "string");
            AddScalar(infos, "string", "string", "StringConverter");
        }

        foreach (ViewMemberSpec member in members)
        {
            Add(infos, member.Member.Shape, member);
            if (member is { IsWithheldAtRunTime: true, Member.Shape: ScalarShape scalar })
            {
                AddScalar(infos, ViewTypes.Of(member, isAnnotated: false), ViewTypes.ScalarOf(scalar, member), ViewTypes.ConverterOf(scalar, member));
            }
        }

        return infos;
    }

    private static void Add(SortedDictionary<string, string> infos, ShapeSpec shape, ViewMemberSpec member)
    {
        string type = ViewTypes.Of(shape, member, isAnnotated: false);
        switch (shape)
        {
            case ScalarShape scalar:
                AddScalar(infos, type, ViewTypes.ScalarOf(scalar, member), ViewTypes.ConverterOf(scalar, member));
                break;
            case ListShape list:
                AddList(infos, type, ViewTypes.Of(list.Element, member, isAnnotated: false));
                Add(infos, list.Element, member);
                break;
            case DictionaryShape dictionary:
                string value = ViewTypes.Of(dictionary.Value, member, isAnnotated: false);
                infos[type] = $"{ByOptions}({Services}.CreateIReadOnlyDictionaryInfo<{type}, {dictionary.Key.TypeName}, {value}>(options, new {Metadata}.JsonCollectionInfoValues<{type}>()))";
                AddScalar(infos, dictionary.Key.TypeName, dictionary.Key.TypeName, dictionary.Key.JsonConverter);
                Add(infos, dictionary.Value, member);
                break;
        }
    }

    private static void AddList(SortedDictionary<string, string> infos, string type, string element) =>
        infos[type] = $"{ByOptions}({Services}.CreateIEnumerableInfo<{type}, {element}>(options, new {Metadata}.JsonCollectionInfoValues<{type}>()))";

    private static void AddScalar(SortedDictionary<string, string> infos, string type, string bare, string? converter)
    {
        infos[bare] = $"{Services}.CreateValueInfo<{bare}>(options, {(converter is null ? $"{Services}.GetEnumConverter<{bare}>(options)" : $"{Services}.{converter}")})";
        if (type != bare)
        {
            infos[type] = $"{Services}.CreateValueInfo<{type}>(options, {Services}.GetNullableConverter<{bare}>(options))";
        }
    }
}
