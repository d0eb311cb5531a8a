using System.Text.Json.Serialization;

namespace MinNecessary.Operations;

/// <summary>How what happens to papers about individuals is written. Null is written too: what is required and null could not be read back.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(ApprovalEvent))]
[JsonSerializable(typeof(RestrictionEvent))]
[JsonSerializable(typeof(SubjectFormNoted))]
internal sealed partial class PapersJson : JsonSerializerContext;
