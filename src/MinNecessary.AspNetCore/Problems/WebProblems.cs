using Microsoft.AspNetCore.Http;

namespace MinNecessary.AspNetCore;

/// <summary>The problems that there are.</summary>
internal static class WebProblems
{
    private static readonly ProblemReason OfTheIndividual = new(
        WebReasonCodes.Individual, "Something about the individual's record stands against it. The disclosure log says what: ask the privacy office.", null);

    public static WebProblem Of(CallerResult caller) => caller.IsAuthenticated
        ? new("access-denied", StatusCodes.Status403Forbidden, "Access is denied.", [caller.Refusal!])
        : new("not-authenticated", StatusCodes.Status401Unauthorized, "Authentication is required.", [caller.Refusal!]);

    public static WebProblem Denied(params ProblemReason[] reasons) => new("access-denied", StatusCodes.Status403Forbidden, "Access is denied.", reasons);

    public static WebProblem BadRequest(string code, string message, int status = StatusCodes.Status400BadRequest) =>
        new("bad-request", status, "The request cannot be read.", [new ProblemReason(code, message, null)]);

    /// <summary>A request that cannot be read. The framework's own message has the value that was sent.</summary>
    public static WebProblem Unreadable(int status) => BadRequest(
        WebReasonCodes.RequestNotReadable,
        status switch
        {
            StatusCodes.Status413PayloadTooLarge => "The request is longer than the server takes.",
            StatusCodes.Status415UnsupportedMediaType => "The request's content is of a type that the endpoint does not take.",
            StatusCodes.Status408RequestTimeout => "The request did not arrive in time.",
            _ => "A part of the request is missing, or is not of the form that the endpoint takes. What was sent is not repeated here.",
        },
        status);

    /// <summary>A mistake of the application's, not of the caller: it is denied, and says what to mend without a value.</summary>
    public static WebProblem NotDisclosable(string code, string message) =>
        new("not-disclosable", StatusCodes.Status500InternalServerError, "The endpoint returned what is not sent.", [new ProblemReason(code, message, "45 CFR 164.502(b)")]);

    public static WebProblem ReviewNotPossible(string message) =>
        new("review-not-possible", StatusCodes.Status409Conflict, "It cannot be reviewed like that.", [new ProblemReason(WebReasonCodes.ReviewNotPossible, message, null)]);

    public static WebProblem Of(Decision decision, string? contact) =>
        decision.Outcome == Outcome.NeedsReview ? NeedsReview(decision.Reasons, contact) : Of(decision.Reasons, contact);

    public static WebProblem Of(IReadOnlyList<Reason> reasons, string? contact)
    {
        ProblemReason[] sent = Sent(reasons);
        return reasons switch
        {
            _ when reasons.Any(reason => reason.Code == ReasonCodes.DisclosureNotLogged) =>
                new("not-logged", StatusCodes.Status503ServiceUnavailable, "The disclosure cannot be logged, so nothing is shown.", sent),
            [{ Code: ReasonCodes.DecisionExpired }] => new("decision-expired", StatusCodes.Status403Forbidden, "The decision has expired. Ask again.", sent),
            _ when reasons.All(reason => reason.Kind == ReasonKind.ReviewNeeded) => NeedsReview(reasons, contact),
            _ => new("access-denied", StatusCodes.Status403Forbidden, "Access is denied.", sent),
        };
    }

    private static WebProblem NeedsReview(IReadOnlyList<Reason> reasons, string? contact) =>
        new("needs-review", StatusCodes.Status403Forbidden, "A person has to review it first.", Sent(reasons)) { Contact = contact };

    // An answer stands beside the address of a record: a code may tell of whose it is what the answer withholds.
    private static ProblemReason[] Sent(IReadOnlyList<Reason> reasons) =>
        [.. reasons.Select(reason => reason.TellsOfIndividual ? OfTheIndividual : new ProblemReason(reason.Code, reason.Message, reason.Citation)).Distinct()];
}
