using Microsoft.AspNetCore.Http;
using MinNecessary.Operations;

namespace MinNecessary.AspNetCore;

/// <summary>The cases of reviewers over HTTP: listed, taken, and closed with their evidence.</summary>
internal sealed class CaseReviews(CaseDesk desk, Reviewer reviewer)
{
    public async Task<IResult> ListAsync(HttpContext context)
    {
        Caller caller = await reviewer.FindAsync(context).ConfigureAwait(false);
        List<ReviewCase> open = [];
        await foreach (Case each in desk.ReadAsync(isOpen: true, cancellationToken: context.RequestAborted).ConfigureAwait(false))
        {
            if (reviewer.MayReview(caller, each))
            {
                open.Add(ReviewCase.Of(each));
            }
        }

        return TypedResults.Ok<List<ReviewCase>>([.. open.OrderBy(each => each.DueAt).ThenBy(each => each.Id, StringComparer.Ordinal)]);
    }

    public Task<IResult> TakeAsync(HttpContext context, string id) => ActAsync(context, id, caller => desk.TakeAsync(id, caller.ActorId, context.RequestAborted));

    public Task<IResult> AddEvidenceAsync(HttpContext context, string id, CaseWork work) =>
        ActAsync(context, id, caller => desk.AddEvidenceAsync(id, work.Name, work.Where ?? "", caller.ActorId, context.RequestAborted));

    public Task<IResult> VerifyAsync(HttpContext context, string id, CaseWork work) => ActAsync(context, id, caller => desk.VerifyAsync(id, work.Name, caller.ActorId, context.RequestAborted));

    public Task<IResult> SetRootCauseAsync(HttpContext context, string id, CaseWork work) => ActAsync(context, id, caller => desk.SetRootCauseAsync(id, work.Name, caller.ActorId, context.RequestAborted));

    public Task<IResult> CloseAsync(HttpContext context, string id) => ActAsync(context, id, caller => desk.CloseAsync(id, caller.ActorId, context.RequestAborted));

    private async Task<IResult> ActAsync(HttpContext context, string id, Func<Caller, ValueTask<Case>> act)
    {
        Caller caller = await reviewer.FindAsync(context).ConfigureAwait(false);
        try
        {
            // One that the caller may not review is not told from none.
            return await desk.FindAsync(id, context.RequestAborted).ConfigureAwait(false) is not { } found || !reviewer.MayReview(caller, found)
                ? TypedResults.NotFound()
                : TypedResults.Ok(ReviewCase.Of(await act(caller).ConfigureAwait(false)));
        }
        catch (CaseNotClosableException exception)
        {
            // What is lacking is in the policy's own words.
            return new ProblemResult(WebProblems.ReviewNotPossible($"The case lacks: {string.Join(", ", exception.Missing)}."));
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            return new ProblemResult(WebProblems.ReviewNotPossible("The case is not open, or the policy knows no such step, evidence or form of a root cause, or a text is blank or too long."));
        }
    }
}
