using System.Text.Json.Serialization;

namespace MinNecessary.Operations;

/// <summary>How what happened to handoffs is written.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(HandoffEvent))]
internal sealed partial class HandoffEventJson : JsonSerializerContext;
