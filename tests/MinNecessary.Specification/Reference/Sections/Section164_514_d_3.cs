using System.Text.Json;
using MinNecessary.Specification.Reference.Plain;

namespace MinNecessary.Specification.Reference.Sections;

/// <summary>
/// 45 CFR 164.514(d)(3): (i) a routine and recurring disclosure follows a standard protocol, which is a grant; (ii) any other is reviewed by a person,
/// by criteria; (iii) a request may be relied on as the minimum necessary, if that is reasonable. (d)(4) says (i) and (ii) of the entity's own requests.
/// </summary>
internal static class Section164_514_d_3
{
    /// <summary>(d)(3)(iii): (A) a public official and (C) a professional represent it, (D) a researcher has documents, (B) a covered entity needs neither.</summary>
    public static void Rely(Matter matter, Answer answer)
    {
        string[] bases = matter.Grant!.Value.Texts("reliance");
        if (bases.Length == 0)
        {
            return;
        }

        if (matter.Facts.Reliance is not { } reliance)
        {
            answer.Deny(matter.Facts.Without("Reliance", "RelianceMissing"));
            return;
        }

        answer.DenyIf(!bases.Contains(reliance.Basis), "RelianceBasisNotPermitted");
        answer.DenyIf(reliance.IsReasonable is null, "RelianceMissing");
        answer.DenyIf(reliance.IsReasonable is false, "RelianceNotReasonable");
        answer.DenyIf(reliance.Basis != "CoveredEntity" && Matter.IsBlank(reliance.RepresentationId), "RepresentationMissing");
    }

    /// <summary>Without a grant, what goes to a known party for a known purpose in a known role is reviewed where the policy has criteria. A use never is.</summary>
    public static bool MayBeReviewed(Matter matter) =>
        matter.Request.Activity is "Disclosure" or "Request"
        && matter.RecipientKind is not null
        && matter.Basis is not null
        && matter.Declares("roles", matter.Request.Role)
        && matter.Criteria is not null;

    public static void ReviewWhereNotRoutine(Matter matter, Answer answer)
    {
        if (matter.Grant!.Value.Find("routine")?.GetBoolean() == false)
        {
            Review(matter, answer);
        }
    }

    /// <summary>(d)(3)(ii)(B), (d)(4)(iii)(B): each one is reviewed individually. The person may approve a part.</summary>
    public static void Review(Matter matter, Answer answer)
    {
        JsonElement criteria = matter.Criteria!.Value;
        if (matter.Facts.Approval is not { } approval)
        {
            answer.Deny(matter.Facts.Without("Approval", "ReviewRequired"));
            return;
        }

        if (!approval.IsApproved)
        {
            answer.Deny("ReviewRefused");
            return;
        }

        // 164.508(a)(2), 42 CFR 2.31(b): these notes need a paper of the individual's own.
        answer.DenyIf(approval.Categories.Any(category => category is "PsychotherapyNote" or "SubstanceUseCounselingNote"), "ProhibitedCategory");
        bool isComplete = !Matter.IsBlank(approval.Id) && !Matter.IsBlank(approval.ReviewerId) && !Matter.IsBlank(approval.Rationale) && approval.Categories.Count > 0;
        answer.DenyIf(!isComplete, "ReviewIncomplete");
        answer.DenyIf(IsSameActor(approval.ReviewerId, matter.Request.Actor ?? ""), "ReviewedByRequester");
        answer.DenyIf(approval.ReviewerRole != criteria.Text("reviewer"), "ReviewerNotAuthorized");
        answer.DenyIf(!IsForThis(approval, matter) || !approval.Categories.All(category => MayApprove(category, matter)), "ReviewOutOfScope");

        DateTimeOffset longest = approval.ReviewedAt + IsoDuration.Length(criteria.Text("validFor")!);
        DateTimeOffset end = approval.ExpiresAt < longest ? approval.ExpiresAt : longest;
        answer.DenyIf(matter.Now < approval.ReviewedAt || matter.Now >= end, "ReviewExpired");
        Section164_514_d_5.RequireJustification(approval, answer);
        if (matter.Grant is null)
        {
            answer.Shown = [.. approval.Categories];
        }
        else
        {
            answer.WithheldCategories.UnionWith(answer.Shown.Except(approval.Categories));
        }

        answer.EndAt(end);
    }

    // An id in another case, or with space around it, is no other person.
    private static bool IsSameActor(string left, string right) => left.Trim().Equals(right.Trim(), StringComparison.OrdinalIgnoreCase);

    private static bool IsForThis(PlainApproval approval, Matter matter) =>
        approval.Activity == matter.Request.Activity && approval.Recipient == matter.Request.Recipient
        && approval.Purpose == matter.Request.Purpose && approval.Subject == (matter.Request.Subject ?? "");

    // Under a grant, what it shows or less; without one, what the policy has a name for.
    private static bool MayApprove(string category, Matter matter) =>
        matter.Grant is { } grant ? Section164_514_d_2.CategoriesOf(grant).Contains(category) : CategoryNames.IsKnown(category, matter);
}
