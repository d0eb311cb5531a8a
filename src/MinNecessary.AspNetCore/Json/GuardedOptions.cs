using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MinNecessary.AspNetCore;

/// <summary>Guarded copies of options that an endpoint brings itself, each made once. Safe for concurrent use.</summary>
internal sealed class GuardedOptions(ViewCatalog catalog)
{
    private readonly ConditionalWeakTable<JsonSerializerOptions, JsonSerializerOptions> _guarded = [];

    public JsonSerializerOptions Of(JsonSerializerOptions options) => options.TypeInfoResolver is ResponseGuard
        ? options
        : _guarded.GetValue(options, own => ResponseGuard.Guard(new JsonSerializerOptions(own) { TypeInfoResolver = own.TypeInfoResolver ?? new DefaultJsonTypeInfoResolver() }, catalog));
}
