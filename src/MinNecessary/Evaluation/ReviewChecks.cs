using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>What a person decided about a disclosure or request that is not routine (45 CFR 164.514(d)(3)(ii), (d)(4)(iii)).</summary>
internal static class ReviewChecks
{
    private const string Section = "45 CFR 164.514(d)(3)(ii)";

    private static readonly Reason Required = new(
        ReasonCodes.ReviewRequired, ReasonKind.ReviewNeeded, Section, "It is not routine: a person has to review it by the policy's criteria, and approve all of it or a part.");

    private static readonly Reason Refused = new(ReasonCodes.ReviewRefused, ReasonKind.NotPermitted, Section, "A person reviewed it and refused.");

    private static readonly Reason Incomplete = new(
        ReasonCodes.ReviewIncomplete, ReasonKind.FactMissing, Section, "The approval lacks its id, its reviewer, its rationale, or what was approved. Complete the review.");

    private static readonly Reason ByRequester = new(
        ReasonCodes.ReviewedByRequester, ReasonKind.NotPermitted, Section, "The reviewer is the one who asks. Let another person review it.");

    private static readonly Reason ReviewerNotAuthorized = new(
        ReasonCodes.ReviewerNotAuthorized, ReasonKind.NotPermitted, Section, "The reviewer did not review in the role that the policy's criteria name.");

    private static readonly Reason OutOfScope = new(
        ReasonCodes.ReviewOutOfScope, ReasonKind.NotPermitted, Section, "The approval is for another activity, recipient, purpose or individual, or for more than the grant shows.");

    private static readonly Reason Expired = new(
        ReasonCodes.ReviewExpired, ReasonKind.NotPermitted, Section, "The approval holds no longer, or not yet. Have it reviewed again.");

    private static readonly Reason Prohibited = new(
        ReasonCodes.ProhibitedCategory, ReasonKind.Forbidden, "45 CFR 164.508(a)(2)", "The approval names psychotherapy or substance use counseling notes, which need an authorization or consent of their own. No review can approve them.");

    private static readonly Reason EntireRecord = new(
        ReasonCodes.EntireRecordNotJustified, ReasonKind.NotPermitted, "45 CFR 164.514(d)(5)", "The approval is for the entire medical record and has no justification for it. Approve less, or give the justification's id.");

    public static void Check(EvaluationInput input, EvaluationDraft draft, ReviewCriteria criteria)
    {
        draft.Criteria = criteria;
        if (input.Facts.Approval is not { } approval)
        {
            draft.Deny(Required.Or(PaperKinds.Approval, input.Facts));
            return;
        }

        if (!approval.IsApproved)
        {
            draft.Deny(Refused);
            return;
        }

        draft.DenyIf(approval.Categories.Any(CategoryCatalog.IsProhibited), Prohibited);
        draft.DenyIf(new[] { approval.Id, approval.ReviewerId, approval.Rationale }.Any(string.IsNullOrWhiteSpace) || approval.Categories.Count == 0, Incomplete);
        draft.DenyIf(ExactNames.MayBeSameActor(approval.ReviewerId, input.Request.Caller.ActorId), ByRequester);
        draft.DenyIf(!string.Equals(approval.ReviewerRole, criteria.Reviewer, StringComparison.Ordinal), ReviewerNotAuthorized);
        draft.DenyIf(!IsForRequest(approval, input.Request) || !approval.Categories.All(category => IsKnown(category, input)), OutOfScope);
        DateTimeOffset end = EndOf(approval, criteria);
        draft.DenyIf(input.Now < approval.ReviewedAt || input.Now >= end, Expired);
        draft.DenyIf(MedicalRecord.IsEntire(approval.Categories) && string.IsNullOrWhiteSpace(approval.EntireRecordJustificationId), EntireRecord);
        if (input.Grant is null)
        {
            draft.Shown = [.. approval.Categories.Distinct(StringComparer.Ordinal)];
        }
        else
        {
            foreach (string category in draft.Shown.Where(category => !approval.Categories.Lists(category)))
            {
                draft.Withhold(category);
            }
        }

        draft.RestOn(approval.Id);
        draft.EndAt(end);
    }

    private static bool IsForRequest(ReviewApproval approval, AccessRequest request) =>
        approval.Activity == request.Activity
        && string.Equals(approval.Recipient, request.Recipient, StringComparison.Ordinal)
        && string.Equals(approval.Purpose, request.Purpose, StringComparison.Ordinal)
        && string.Equals(approval.Subject, request.Subject, StringComparison.Ordinal);

    // Under a grant, a person approves what it shows or less; without one, whatever the policy knows.
    private static bool IsKnown(string category, EvaluationInput input) =>
        input.Grant?.Shows(category) ?? (CategoryCatalog.IsKnown(category) || input.Policy.Categories.Contains(category));

    // The latest moment that there is, where the sum would lie behind it.
    private static DateTimeOffset EndOf(ReviewApproval approval, ReviewCriteria criteria)
    {
        DateTimeOffset longest = DateTimeOffset.MaxValue - approval.ReviewedAt > criteria.ValidFor ? approval.ReviewedAt + criteria.ValidFor : DateTimeOffset.MaxValue;
        return approval.ExpiresAt < longest ? approval.ExpiresAt : longest;
    }
}
