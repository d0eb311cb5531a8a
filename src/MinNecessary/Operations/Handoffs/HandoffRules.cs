using System.Text.Json;

namespace MinNecessary.Operations;

/// <summary>How handoffs follow from what happened to them.</summary>
internal sealed class HandoffRules : IHistoryRules<Handoff, HandoffEvent>
{
    public const string Name = "Handoff";

    public string Kind => Name;

    public Handoff Apply(Handoff? before, string id, HandoffEvent happened, DateTimeOffset at) => happened switch
    {
        HandedOver over => new Handoff
        {
            Name = over.Name,
            WorkItem = over.WorkItem,
            From = over.From,
            To = over.To,
            State = HandoffState.Waiting,
            Times = (before?.Times ?? 0) + 1,
            HandedOverAt = at,
            HandedOverBy = over.By ?? "",
            Missing = over.Missing,
            DueAt = over.DueAt,
        },
        _ when before is null => throw new FormatException("The history of a handoff does not begin with it."),
        TakenOver => before with { State = HandoffState.TakenOver, TakenOverAt = at, TakenOverBy = happened.By },
        MissingItemsReported => before with { HasReportedItems = true },
        HandoffLimitReported => before with { HasReportedLimit = true },
        _ => throw new FormatException("What happened to a handoff is not known."),
    };

    public DateTimeOffset? NextLimit(Handoff state) => state.NextLimit;

    public bool IsOpen(Handoff state) => state.State == HandoffState.Waiting;

    public string? About(Handoff state) => state.WorkItem;

    public byte[] Write(HandoffEvent happened) => JsonSerializer.SerializeToUtf8Bytes(happened, HandoffEventJson.Default.HandoffEvent);

    public HandoffEvent Read(ReadOnlySpan<byte> content) => OperationsJson.Read(content, HandoffEventJson.Default.HandoffEvent, "handoff");
}
