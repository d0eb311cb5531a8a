using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>
/// Whether a review's answer can be recorded. The evaluator judges it again for each request; what no request could rest on is refused while the reviewer
/// can mend it.
/// </summary>
internal static class ApprovalTerms
{
    /// <summary>The answer, with a list that is its own. Its subject is judged elsewhere.</summary>
    public static ReviewApproval Require(ReviewApproval? approval, Caller by, PolicyDocument policy, DateTimeOffset now, string parameter)
    {
        ArgumentNullException.ThrowIfNull(approval, parameter);
        Given.Id(approval.Id, parameter);
        Given.Text(approval.Rationale, parameter);
        Check(string.Equals(approval.ReviewerId, by.ActorId, StringComparison.Ordinal) && approval.ReviewerRole is not null && by.Holds(approval.ReviewerRole), "Whoever reviewed records it, and holds the role in which they reviewed.");
        ReviewCriteria? criteria = policy.FindCriteria(approval.Activity);
        Check(criteria is not null, "The policy has no criteria for that activity, and so nothing of it is reviewed.");
        Check(approval.ReviewerRole == criteria!.Reviewer, $"The policy lets {criteria.Reviewer} review that activity.");
        Check(approval.Recipient is not null && policy.Recipients.ContainsKey(approval.Recipient), "The policy has no such recipient.");
        Check(approval.Purpose is not null && policy.Purposes.ContainsKey(approval.Purpose), "The policy has no such purpose.");
        Check(approval.Categories is not null && approval.Categories.All(name => name is not null && (CategoryCatalog.IsKnown(name) || policy.Categories.Contains(name))), "The policy has no such category.");
        Check(!approval.IsApproved || approval.Categories!.Count > 0, "An approval names the categories that are approved.");
        Check(!approval.Categories!.Any(CategoryCatalog.IsProhibited), "No review can approve psychotherapy notes or substance use counseling notes (45 CFR 164.508(a)(2), 42 CFR 2.31(b)).");
        Check(!approval.IsApproved || !MedicalRecord.IsEntire(approval.Categories!) || !string.IsNullOrWhiteSpace(approval.EntireRecordJustificationId), "The entire medical record needs the id of a justification (45 CFR 164.514(d)(5)).");
        Check(approval.ReviewedAt <= now, "The review has not been yet.");
        Check(approval.ExpiresAt > approval.ReviewedAt, "An approval holds for a time: it ends after the review.");
        return approval with { Categories = [.. approval.Categories!] };

        void Check(bool holds, string message)
        {
            if (!holds)
            {
                throw new ArgumentException(message, parameter);
            }
        }
    }
}
