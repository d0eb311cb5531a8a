using MinNecessary.Policy;

namespace MinNecessary.Tests.Evaluation.Sections;

/// <summary>45 CFR 164.530(i), (j): policies begin and end, are reviewed, and are known by version and hash.</summary>
public sealed class Section164_530_Tests
{
    [Theory]
    [InlineData("2025-12-31T23:59:59Z", false)]
    [InlineData("2026-01-01T00:00:00Z", true)]
    [InlineData("2026-12-31T23:59:59Z", true)]
    [InlineData("2027-01-01T00:00:00Z", false)]
    public void Section_164_530_i_a_policy_decides_from_its_first_day_until_it_expires(string now, bool isInEffect)
    {
        MinNecessary.Evaluation evaluation = Office.Ask(Office.Use("Billing", policy: "\"expires\": \"2027-01-01\""), now: At(now));
        if (isInEffect)
        {
            Verdict.Allowed(evaluation);
            Assert.Equal(At("2027-01-01T00:00:00Z"), evaluation.ExpiresAt);
        }
        else
        {
            Verdict.Denied(evaluation, "PolicyNotInEffect", "45 CFR 164.530(i)");
            Assert.Equal(ReasonKind.Forbidden, evaluation.Reasons[0].Kind);
        }
    }

    [Theory]
    [InlineData("P1Y", "2025-11-23", false)]
    [InlineData("P1Y", "2025-11-22", true)]
    [InlineData("P1M", "2026-10-23", false)]
    [InlineData("P1M", "2026-10-22", true)]
    [InlineData("P2W3D", "2026-11-06", false)]
    [InlineData("P2W3D", "2026-11-05", true)]
    [InlineData("P999Y", "2026-11-05", false)]
    public void Section_164_530_i_an_overdue_review_of_the_policy_is_said_and_denies_nothing(string every, string last, bool isOverdue)
    {
        MinNecessary.Evaluation evaluation = Office.Ask(Office.Use("Billing", policy: $"\"review\": {{ \"every\": \"{every}\", \"last\": \"{last}\" }}"));
        Verdict.Advises(evaluation, isOverdue ? [("PolicyReviewOverdue", "45 CFR 164.530(i)")] : []);
    }

    [Fact]
    public void Section_164_530_i_an_overdue_review_is_said_beside_what_else_is_advised() => Verdict.Advises(
        Office.Ask(Office.Use("Audit", policy: "\"review\": { \"every\": \"P1M\", \"last\": \"2026-01-01\" }", disclose: "\"Diagnosis\"")),
        ("DeidentifiedDataWouldServe", "HITECH 13405(b)"),
        ("PolicyReviewOverdue", "45 CFR 164.530(i)"));

    private static DateTimeOffset At(string moment) => DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);
}
