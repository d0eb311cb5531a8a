using Microsoft.AspNetCore.Http;

namespace MinNecessary.AspNetCore;

/// <summary>Emergencies over HTTP: listed, shown to whoever reviews them, and reviewed (45 CFR 164.308(a)(1)(ii)(D)).</summary>
internal sealed class EmergencyReviewsOverHttp(IEmergencyRegister register, Reviewer reviewer, TimeProvider clock)
{
    public async Task<IResult> ListAsync(HttpContext context)
    {
        Caller caller = await reviewer.FindAsync(context).ConfigureAwait(false);
        IReadOnlyList<EmergencyAccess> open = await register.GetOpenAsync(context.RequestAborted).ConfigureAwait(false);
        return TypedResults.Ok<List<ReviewEmergency>>([.. open.Where(each => reviewer.MayReview(caller, each)).Select(ReviewEmergency.Of)]);
    }

    /// <summary>Whom it was about, and why in the actor's words: a review needs both, and nobody reviews their own.</summary>
    public async Task<IResult> ShowAsync(HttpContext context, string id)
    {
        Caller caller = await reviewer.FindAsync(context).ConfigureAwait(false);
        return await FindAsync(context, caller, id).ConfigureAwait(false) is { } access && !IsOwn(caller, access)
            ? TypedResults.Ok(new { access.Id, access.ActorId, access.Subject, access.Why })
            : TypedResults.NotFound();
    }

    public async Task<IResult> ReviewAsync(HttpContext context, string id, EmergencyFinding finding)
    {
        Caller caller = await reviewer.FindAsync(context).ConfigureAwait(false);
        if (await FindAsync(context, caller, id).ConfigureAwait(false) is null)
        {
            return TypedResults.NotFound();
        }

        try
        {
            var review = new EmergencyReview { ReviewerId = caller.ActorId, WasJustified = finding.WasJustified, Finding = finding.Finding, ReviewedAt = clock.GetUtcNow() };
            return TypedResults.Ok(ReviewEmergency.Of(await register.CloseAsync(id, review, context.RequestAborted).ConfigureAwait(false)));
        }
        catch (InvalidOperationException)
        {
            return new ProblemResult(WebProblems.ReviewNotPossible("The emergency is reviewed already, is the caller's own, or nothing is said of what was found."));
        }
    }

    private static bool IsOwn(Caller caller, EmergencyAccess access) => string.Equals(caller.ActorId.Trim(), access.ActorId.Trim(), StringComparison.OrdinalIgnoreCase);

    private async ValueTask<EmergencyAccess?> FindAsync(HttpContext context, Caller caller, string id) =>
        (await register.GetOpenAsync(context.RequestAborted).ConfigureAwait(false)).FirstOrDefault(each => string.Equals(each.Id, id, StringComparison.Ordinal) && reviewer.MayReview(caller, each));
}
