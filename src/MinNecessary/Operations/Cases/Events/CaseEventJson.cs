using System.Text.Json.Serialization;

namespace MinNecessary.Operations;

/// <summary>How what happened to cases is written. Made at build, so that it is trimmed and compiled ahead of time as the rest is.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(CaseEvent))]
internal sealed partial class CaseEventJson : JsonSerializerContext;
