using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace MinNecessary.AspNetCore;

/// <summary>Stands before every other resolver: it knows the views' contracts, and for PHI models one that reads and does not write.</summary>
internal sealed class ResponseGuard(ViewCatalog catalog, JsonSerializerOptions unguarded, IJsonTypeInfoResolver? before) : IJsonTypeInfoResolver
{
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        if (catalog.IsModel(type))
        {
            return ReaderOf(type, options);
        }

        foreach (PolicyViews views in catalog.Policies)
        {
            if (views.Json.GetTypeInfo(type, options) is { } contract)
            {
                return contract;
            }
        }

        JsonTypeInfo? found = before?.GetTypeInfo(type, options);
        foreach (JsonPropertyInfo property in found is { Kind: JsonTypeInfoKind.Object } ? found.Properties : [])
        {
            // A converter on one member would write what its type's contract refuses.
            if (property.CustomConverter is not null && (catalog.IsModel(property.PropertyType) || catalog.HoldsModels(property.PropertyType)))
            {
                throw new RawModelException(property.PropertyType, $"and member '{property.Name}' of '{type}' has a converter of its own for it");
            }
        }

        return found;
    }

    /// <summary>Guards options, and makes them read-only: nothing gets before the guard.</summary>
    public static JsonSerializerOptions Guard(JsonSerializerOptions options, ViewCatalog catalog)
    {
        if (options.IsReadOnly && options.TypeInfoResolver is ResponseGuard)
        {
            return options;
        }

        options.TypeInfoResolver = new ResponseGuard(catalog, new JsonSerializerOptions(options), options.TypeInfoResolver);
        options.MakeReadOnly();
        return options;
    }

    private JsonTypeInfo ReaderOf(Type type, JsonSerializerOptions options)
    {
        var converter = (JsonConverter)Activator.CreateInstance(typeof(ModelReader<>).MakeGenericType(type), unguarded)!;
        return (JsonTypeInfo)typeof(JsonMetadataServices).GetMethod(nameof(JsonMetadataServices.CreateValueInfo))!.MakeGenericMethod(type).Invoke(null, [options, converter])!;
    }
}
