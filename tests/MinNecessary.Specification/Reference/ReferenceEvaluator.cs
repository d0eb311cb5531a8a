using System.Text.Json;
using MinNecessary.Specification.Reference.Plain;
using MinNecessary.Specification.Reference.Sections;

namespace MinNecessary.Specification.Reference;

/// <summary>
/// The rule, written for reading and not for speed, without any of the library's code: each section of the regulation in a file of its own, here
/// in the order in which reasons are listed. Where the library and this disagree, one of them is wrong, and the regulation says which.
/// </summary>
internal static class ReferenceEvaluator
{
    public static Answer Evaluate(JsonElement policy, PlainRequest request, PlainFacts facts, DateTimeOffset now)
    {
        var matter = new Matter(policy, request, facts, now);
        var answer = new Answer { Shown = Section164_514_d_2.CategoriesOf(matter.Grant) };
        Section164_312.RequireActor(matter, answer);
        Section164_502_b_1.RequireSubject(matter, answer);
        Section164_530.RequirePolicyInEffect(matter, answer);
        if (matter.Grant is not null)
        {
            Section164_502_b_2.Claim(matter, answer);
            Section164_514_d_2.LimitAccess(matter, answer);
            Section164_514_d_3.Rely(matter, answer);
            Section164_514_e.RequireAgreement(matter, answer);
            Section164_514_d_3.ReviewWhereNotRoutine(matter, answer);
        }
        else if (Section164_514_d_3.MayBeReviewed(matter))
        {
            Section164_514_d_2.RequireRole(matter, answer);
            Section164_514_h.RequireVerification(matter, answer);
            Section164_504_e.RequireAgreement(matter, answer);
            Section164_514_d_3.Review(matter, answer);
        }
        else
        {
            // 164.502(a): what neither the policy permits nor a person may permit is not permitted.
            answer.Deny("NoGrant");
            return answer;
        }

        Section164_522.Restrict(matter, answer);
        Part2.RequireConsent(matter, answer);
        Section164_528.Account(matter, answer);
        Hitech13405_b.AdviseLowerRung(matter, answer);
        Section164_530.AdviseReview(matter, answer);
        return answer;
    }

    /// <summary>The categories that may be shown; none unless allowed.</summary>
    public static IReadOnlyList<string> Categories(this Answer answer) =>
        answer.Outcome == "Allowed" ? [.. answer.Shown.Except(answer.WithheldCategories).Order(StringComparer.Ordinal)] : [];
}
