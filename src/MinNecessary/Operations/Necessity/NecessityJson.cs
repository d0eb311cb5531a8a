using System.Text.Json.Serialization;

namespace MinNecessary.Operations;

/// <summary>How reads of views, and what is decided about them, are written.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(ReadsRecorded))]
[JsonSerializable(typeof(FeedbackEvent))]
internal sealed partial class NecessityJson : JsonSerializerContext;
