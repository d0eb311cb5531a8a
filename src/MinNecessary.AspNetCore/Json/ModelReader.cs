using System.Text.Json;
using System.Text.Json.Serialization;

namespace MinNecessary.AspNetCore;

/// <summary>Reads a PHI model from a request and never writes one: what comes in discloses nothing.</summary>
/// <param name="unguarded">The options as they were before they were guarded.</param>
internal sealed class ModelReader<TModel>(JsonSerializerOptions unguarded) : JsonConverter<TModel>
{
    public override TModel? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonSerializer.Deserialize<TModel>(ref reader, unguarded);

    public override void Write(Utf8JsonWriter writer, TModel value, JsonSerializerOptions options) => throw new RawModelException(value?.GetType() ?? typeof(TModel), "and is not serialised");
}
