using System.Text.Json;

namespace MinNecessary.Operations;

/// <summary>How submissions are kept.</summary>
internal sealed class SubmissionRules : IHistoryRules<SubmissionOutcome, SubmissionEvent>
{
    public const string SubmissionKind = "VendorSubmission";

    public string Kind => SubmissionKind;

    public SubmissionOutcome Apply(SubmissionOutcome? before, string id, SubmissionEvent happened, DateTimeOffset at) => happened switch
    {
        SubmissionMade made => new SubmissionOutcome { Id = id, Vendor = made.Vendor, Protocol = made.Protocol, At = at, By = made.By, Missing = made.Missing, Excess = made.Excess },
        SubmissionCasesOpened when before is not null => before with { AreCasesOpen = true },
        _ => throw new FormatException("A record of a submission does not follow on the one before it."),
    };

    // Its cases are due at once: where they are not open yet, whoever opened them was stopped.
    public DateTimeOffset? NextLimit(SubmissionOutcome state) => IsOpen(state) ? state.At : null;

    public bool IsOpen(SubmissionOutcome state) => !state.MayGo && !state.AreCasesOpen;

    public string? About(SubmissionOutcome state) => state.Vendor;

    public byte[] Write(SubmissionEvent happened) => JsonSerializer.SerializeToUtf8Bytes(happened, PeopleJson.Default.SubmissionEvent);

    public SubmissionEvent Read(ReadOnlySpan<byte> content) => OperationsJson.Read(content, PeopleJson.Default.SubmissionEvent, "submission");
}
