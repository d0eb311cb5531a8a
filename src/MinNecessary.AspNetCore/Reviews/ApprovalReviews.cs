using Microsoft.AspNetCore.Http;
using MinNecessary.Operations;
using MinNecessary.Policy;

namespace MinNecessary.AspNetCore;

/// <summary>Reviewers' answers over HTTP: what is approved or refused of what is not routine (45 CFR 164.514(d)(3)(ii), (d)(4)(iii)).</summary>
internal sealed class ApprovalReviews(ApprovalRegister register, Reviewer reviewer, TimeProvider clock)
{
    public async Task<IResult> RecordAsync(HttpContext context, ReviewAnswer answer)
    {
        Caller caller = await reviewer.FindAsync(context).ConfigureAwait(false);
        ReviewCriteria criteria = reviewer.CriteriaOf(caller, answer.Activity);
        DateTimeOffset now = clock.GetUtcNow();
        var approval = new ReviewApproval
        {
            Id = answer.Id,
            Activity = answer.Activity,
            Recipient = answer.Recipient,
            Purpose = answer.Purpose,
            Subject = answer.Subject,
            IsApproved = answer.IsApproved,
            ReviewerId = caller.ActorId,
            ReviewerRole = criteria.Reviewer,
            Rationale = answer.Rationale,
            Categories = answer.Categories,
            ReviewedAt = now,
            ExpiresAt = answer.ExpiresAt ?? now + criteria.ValidFor,
            EntireRecordJustificationId = answer.EntireRecordJustificationId,
        };
        try
        {
            RegisteredApproval kept = await register.RecordAsync(approval, caller, context.RequestAborted).ConfigureAwait(false);
            return TypedResults.Json(new { kept.Approval.Id, kept.Approval.IsApproved, kept.RecordedAt, kept.Approval.ExpiresAt }, statusCode: StatusCodes.Status201Created);
        }
        catch (ArgumentException)
        {
            return new ProblemResult(WebProblems.ReviewNotPossible(
                "The policy has no such recipient, purpose or category for a review of that activity; an approval names categories, none of which is of psychotherapy notes, and ends after the review; a text is blank or too long; or the entire record has no justification."));
        }
        catch (InvalidOperationException)
        {
            return new ProblemResult(WebProblems.ReviewNotPossible("There is an answer of that id already, or subjects are kept by another key than the application has now."));
        }
    }

    public async Task<IResult> RevokeAsync(HttpContext context, string id, CaseWork why)
    {
        Caller caller = await reviewer.FindAsync(context).ConfigureAwait(false);
        try
        {
            if (await register.FindAsync(caller.Tenant, id, context.RequestAborted).ConfigureAwait(false) is not { } found)
            {
                return TypedResults.NotFound();
            }

            reviewer.CriteriaOf(caller, found.Approval.Activity);
            RegisteredApproval kept = await register.RevokeAsync(id, caller, why.Name, context.RequestAborted).ConfigureAwait(false);
            return TypedResults.Ok(new { kept.Approval.Id, kept.RevokedAt });
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            return new ProblemResult(WebProblems.ReviewNotPossible("The answer was taken back already, or the reason is blank or too long."));
        }
    }
}
