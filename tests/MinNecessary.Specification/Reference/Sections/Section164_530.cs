namespace MinNecessary.Specification.Reference.Sections;

/// <summary>45 CFR 164.530(i): policies are kept current, and it is known from when to when each was in effect.</summary>
internal static class Section164_530
{
    public static void RequirePolicyInEffect(Matter matter, Answer answer)
    {
        DateOnly first = Matter.Day(matter.Policy.Text("effective")!);
        DateOnly? end = matter.Policy.Text("expires") is { } text ? Matter.Day(text) : null;
        answer.DenyIf(matter.Today < first || matter.Today >= end, "PolicyNotInEffect");
        if (end is { } day && matter.Today < day)
        {
            answer.EndAt(day);
        }
    }

    public static void AdviseReview(Matter matter, Answer answer)
    {
        if (matter.Policy.Find("review") is { } review && matter.Today > IsoDuration.Behind(Matter.Day(review.Text("last")!), review.Text("every")!))
        {
            answer.Advisories.Add("PolicyReviewOverdue");
        }
    }
}
