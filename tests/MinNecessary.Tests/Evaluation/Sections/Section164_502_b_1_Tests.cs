using MinNecessary.Policy;

namespace MinNecessary.Tests.Evaluation.Sections;

/// <summary>45 CFR 164.502(b)(1): a use, a disclosure and a request are each limited, and each for its own purpose.</summary>
public sealed class Section164_502_b_1_Tests
{
    private static readonly PolicyDocument OneOfEach = Office.With(string.Join(", ",
        Office.Grant("Use", null, "Billing", name: "A", disclose: "\"Name\""),
        Office.Grant("Disclosure", "Plan", "Billing", name: "B", disclose: "\"Diagnosis\""),
        Office.Grant("Request", "Plan", "Billing", name: "C", disclose: "\"Payer\"")));

    [Theory]
    [InlineData(Activity.Use, null, "Name")]
    [InlineData(Activity.Disclosure, "Plan", "Diagnosis")]
    [InlineData(Activity.Request, "Plan", "Payer")]
    public void Section_164_502_b_1_a_use_a_disclosure_and_a_request_are_three_activities(Activity activity, string? recipient, string shown) =>
        Verdict.Allowed(Office.Ask(OneOfEach, activity, recipient, "Billing"), shown);

    [Theory]
    [InlineData((Activity)0)]
    [InlineData((Activity)4)]
    [InlineData((Activity)(-1))]
    public void Section_164_502_b_1_without_an_activity_nothing_is_permitted(Activity activity)
    {
        Verdict.Denied(Office.Ask(OneOfEach, activity, null, "Billing"), "NoGrant", "45 CFR 164.514(d)");
        Verdict.Denied(Office.Ask(OneOfEach, activity, "Plan", "Billing"), "NoGrant", "45 CFR 164.514(d)");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("billing")]
    [InlineData("Marketing")]
    [InlineData("Billing\0")]
    public void Section_164_502_b_1_without_a_purpose_of_the_policy_nothing_is_permitted(string purpose) =>
        Verdict.Denied(Office.Ask(OneOfEach, Activity.Use, null, purpose), "NoGrant", "45 CFR 164.514(d)");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("\u00A0")]
    public void Section_164_502_b_1_without_an_individual_nothing_is_permitted(string? subject) =>
        Verdict.Denied(Office.Ask(OneOfEach, subject: subject), "SubjectMissing", "45 CFR 164.502(b)(1)");

    [Fact]
    public void Section_164_502_b_1_a_business_associate_is_limited_too() =>
        Verdict.Denied(Office.Ask(Office.Disclosure("Agency", "Billing"), Activity.Disclosure, "Agency", "Audit"), "NoGrant", "45 CFR 164.514(d)");
}
