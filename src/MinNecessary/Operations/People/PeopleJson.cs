using System.Text.Json.Serialization;

namespace MinNecessary.Operations;

/// <summary>How what happens to people and partners is written.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(MemberEvent))]
[JsonSerializable(typeof(PolicyChangeNoted))]
[JsonSerializable(typeof(AgreementEvent))]
[JsonSerializable(typeof(SubmissionEvent))]
[JsonSerializable(typeof(ReviewEvent))]
[JsonSerializable(typeof(ScheduleEvent))]
internal sealed partial class PeopleJson : JsonSerializerContext;
