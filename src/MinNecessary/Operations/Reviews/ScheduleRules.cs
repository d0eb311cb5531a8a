using System.Text.Json;

namespace MinNecessary.Operations;

/// <summary>How the schedules of reviews are kept: one for each cadence, under its name.</summary>
internal sealed class ScheduleRules(Func<ReviewPeriod, DateTimeOffset?> limitOf) : IHistoryRules<ReviewSchedule, ScheduleEvent>
{
    public string Kind => "ReviewSchedule";

    public ReviewSchedule Apply(ReviewSchedule? before, string id, ScheduleEvent happened, DateTimeOffset at) => new(ReviewPeriod.Of(Enum.Parse<ReviewCadence>(id), happened.Next));

    public DateTimeOffset? NextLimit(ReviewSchedule state) => limitOf(state.Next);

    public bool IsOpen(ReviewSchedule state) => true;

    public string? About(ReviewSchedule state) => null;

    public byte[] Write(ScheduleEvent happened) => JsonSerializer.SerializeToUtf8Bytes(happened, PeopleJson.Default.ScheduleEvent);

    public ScheduleEvent Read(ReadOnlySpan<byte> content) => OperationsJson.Read(content, PeopleJson.Default.ScheduleEvent, "schedule");
}
