using System.Text;

namespace MinNecessary.Operations;

/// <summary>The weekly and monthly reviews, for an auditor: who closed them and what came of their actions. What people wrote stays in the register.</summary>
internal sealed class ReviewEvidence(ReviewDesk desk)
{
    public async Task<string> ReviewsAsync(EvidenceDays days, CancellationToken cancellationToken)
    {
        List<string[]> reviews = [];
        List<string[]> actions = [];
        foreach (ReviewCadence cadence in Enum.GetValues<ReviewCadence>())
        {
            foreach (Review review in (await desk.ReadAsync(cadence, cancellationToken).ConfigureAwait(false)).Where(review => days.Has(review.Period.FirstDay, review.Period.LastDay)))
            {
                int done = review.Actions.Count(action => action.DoneAt is not null);
                reviews.Add([review.Period.ToString(), review.Closing is { } closing ? days.Day(closing.At) : "open", review.Closing?.By ?? "–", EvidenceDays.Number(review.Decisions.Count), $"{EvidenceDays.Number(done)} of {EvidenceDays.Number(review.Actions.Count)}"]);
                actions.AddRange(review.Actions.Select(action => (string[])[review.Period.ToString(), action.Kpi.ToString(), action.Owner, EvidenceDays.Day(action.DueOn), days.Day(action.DoneAt), action.DoneBy ?? "–"]));
            }
        }

        var text = new StringBuilder("# Reviews\n\n");
        text.Append(reviews.Count == 0 ? "Of these days none is entered. A review that was not closed in time has a case among the exceptions.\n\n" : "");
        MarkdownText.Table(text, ["Review", "Closed on", "By", "Decisions", "Actions done"], reviews);
        text.Append(actions.Count == 0 ? "" : "## Actions\n\n");
        MarkdownText.Table(text, ["Review", "Measure", "Owner", "Due on", "Done on", "By"], actions);
        return text.ToString();
    }
}
