using System.Text.Json;

namespace MinNecessary.Operations;

/// <summary>How the observation of versions of policies is kept: each under its hash.</summary>
internal sealed class FeedbackRules : IHistoryRules<FeedbackState, FeedbackEvent>
{
    public string Kind => "NecessityFeedback";

    public FeedbackState Apply(FeedbackState? before, string id, FeedbackEvent happened, DateTimeOffset at) => happened switch
    {
        FeedbackBegun begun => new FeedbackState { Since = at, EndsAt = begun.EndsAt, NextAt = begun.EndsAt },
        _ when before is null => throw new FormatException("The history of feedback does not begin with it."),
        FeedbackChecked looked => before with { Reported = [.. before.Reported, .. looked.Grants], NextAt = looked.NextAt },
        ProposalDecided decided => before with
        {
            Decisions =
            [
                .. before.Decisions,
                new NecessityDecision
                {
                    Grant = decided.Grant,
                    Category = decided.Category,
                    Outcome = decided.Outcome,
                    Reason = decided.Reason,
                    By = decided.By,
                    At = at,
                    Views = decided.Views,
                    Days = decided.Days,
                },
            ],
        },
        _ => throw new FormatException("What happened to feedback is not known."),
    };

    public DateTimeOffset? NextLimit(FeedbackState state) => state.NextAt;

    public bool IsOpen(FeedbackState state) => true;

    public string? About(FeedbackState state) => null;

    public byte[] Write(FeedbackEvent happened) => JsonSerializer.SerializeToUtf8Bytes(happened, NecessityJson.Default.FeedbackEvent);

    public FeedbackEvent Read(ReadOnlySpan<byte> content) => OperationsJson.Read(content, NecessityJson.Default.FeedbackEvent, "feedback");
}
