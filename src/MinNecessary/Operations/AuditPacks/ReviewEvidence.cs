using System.Text;

namespace MinNecessary.Operations;

/// <summary>The weekly and monthly reviews, for an auditor: who closed them and what came of their actions. What people wrote stays in the register.</summary>
internal sealed class ReviewEvidence(ReviewDesk desk, NecessityFeedback feedback)
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
        IEnumerable<string[]> decided = (await feedback.ReadDecisionsAsync(cancellationToken).ConfigureAwait(false)).Where(each => days.Has(each.At)).OrderBy(each => each.At).Select(each => (string[])
            [days.Day(each.At), each.Grant, each.Category, EvidenceDays.Number(each.Views), EvidenceDays.Number(each.Days), each.Outcome.ToString(), each.By]);
        int before = text.Length;
        text.Append("## What grants could do without\n\nProposals from what was read of views, and what was decided about them.\n\n");
        int heading = text.Length;
        MarkdownText.Table(text, ["On", "Grant", "Category", "Views in which nobody read it", "Days", "Decided", "By"], decided);
        text.Length = text.Length == heading ? before : text.Length;
        return text.ToString();
    }
}
