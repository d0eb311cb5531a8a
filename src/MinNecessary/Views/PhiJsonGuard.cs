using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MinNecessary;

/// <summary>Stands before every other resolver and throws for a PHI model.</summary>
internal sealed class PhiJsonGuard(IJsonTypeInfoResolver[] guarded) : IJsonTypeInfoResolver
{
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        ViewJson.RefuseModel(type);
        foreach (IJsonTypeInfoResolver resolver in guarded)
        {
            if (resolver.GetTypeInfo(type, options) is { } info)
            {
                return info;
            }
        }

        return null;
    }
}
