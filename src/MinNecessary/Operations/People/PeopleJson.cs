using System.Text.Json.Serialization;

namespace MinNecessary.Operations;

/// <summary>How what happens to people and partners is written. Null is written too: what is required and null could not be read back.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(MemberEvent))]
[JsonSerializable(typeof(PolicyChangeNoted))]
[JsonSerializable(typeof(AgreementEvent))]
[JsonSerializable(typeof(SubmissionEvent))]
[JsonSerializable(typeof(ReviewEvent))]
[JsonSerializable(typeof(ScheduleEvent))]
[JsonSerializable(typeof(string))]
internal sealed partial class PeopleJson : JsonSerializerContext;
