using MinNecessary.Policy;

namespace MinNecessary.Tests.Policy;

/// <summary>What the regulation asks of a grant of its kind, written down here a second time: by what is permitted, and not by what is refused.</summary>
public sealed class GrantRulesTests
{
    // 45 CFR 164.502(b)(2)(i) to (vi): the activities, and the only kind of recipient and basis where the text names one.
    private static readonly (Exemption Exemption, Activity[] Activities, RecipientKind? Kind, PurposeBasis? Basis)[] Exemptions =
    [
        (Exemption.Treatment, [Activity.Disclosure], RecipientKind.Provider, PurposeBasis.Treatment),
        (Exemption.Treatment, [Activity.Request], null, PurposeBasis.Treatment),
        (Exemption.Individual, [Activity.Disclosure], RecipientKind.Individual, null),
        (Exemption.Authorization, [Activity.Use, Activity.Disclosure], null, null),
        (Exemption.Secretary, [Activity.Disclosure], RecipientKind.PublicOfficial, null),
        (Exemption.RequiredByLaw, [Activity.Use, Activity.Disclosure], null, null),
        (Exemption.Compliance, [Activity.Use, Activity.Disclosure], null, null),
    ];

    // 45 CFR 164.514(d)(3)(iii)(A) to (D).
    private static readonly Dictionary<RelianceBasis, RecipientKind[]> Reliances = new()
    {
        [RelianceBasis.PublicOfficial] = [RecipientKind.PublicOfficial],
        [RelianceBasis.CoveredEntity] = [RecipientKind.HealthPlan, RecipientKind.Provider, RecipientKind.Clearinghouse],
        [RelianceBasis.Professional] = [RecipientKind.BusinessAssociate, RecipientKind.AIVendor, RecipientKind.Other],
        [RelianceBasis.Research] = [RecipientKind.Other, RecipientKind.Provider, RecipientKind.PublicOfficial],
    };

    [Fact]
    public void An_exemption_covers_what_the_regulation_names_and_nothing_else()
    {
        int refused = 0;
        foreach (Exemption exemption in Enum.GetValues<Exemption>())
        {
            foreach ((Activity activity, RecipientKind kind, PurposeBasis basis) in Grants())
            {
                bool isCovered = Exemptions.Any(row => row.Exemption == exemption && row.Activities.Contains(activity)
                    && (row.Kind is null || row.Kind == kind) && (row.Basis is null || row.Basis == basis));
                Assert.Equal(isCovered ? [] : ["MN0130"], ErrorsOf(activity, kind, basis, $"\"exemption\": \"{exemption}\","));
                refused += isCovered ? 0 : 1;
            }
        }

        Assert.InRange(refused, 100, 600);
    }

    [Fact]
    public void A_disclosure_relies_on_the_requests_of_the_parties_that_the_regulation_names()
    {
        foreach (RelianceBasis reliance in Enum.GetValues<RelianceBasis>())
        {
            foreach ((Activity activity, RecipientKind kind, PurposeBasis basis) in Grants())
            {
                bool fits = activity == Activity.Disclosure && Reliances[reliance].Contains(kind);
                Assert.Equal(fits ? [] : ["MN0131"], ErrorsOf(activity, kind, basis, $"\"reliance\": [\"{reliance}\"],"));
            }
        }
    }

    [Theory]
    [InlineData(Activity.Use, "", new string[0])]
    [InlineData(Activity.Request, "", new[] { "MN0128" })]
    [InlineData(Activity.Request, "\"AgreementInForce\"", new string[0])]
    [InlineData(Activity.Disclosure, "", new[] { "MN0127", "MN0128" })]
    [InlineData(Activity.Disclosure, "\"IdentityVerified\"", new[] { "MN0128" })]
    [InlineData(Activity.Disclosure, "\"AgreementInForce\"", new[] { "MN0127" })]
    [InlineData(Activity.Disclosure, "\"IdentityVerified\", \"AgreementInForce\"", new string[0])]
    public void A_disclosure_is_verified_and_a_business_associate_has_an_agreement(Activity activity, string when, string[] ids) =>
        Assert.Equal(ids, ErrorsOf(activity, RecipientKind.BusinessAssociate, PurposeBasis.Payment, "", when));

    [Theory]
    [InlineData("")]
    [InlineData("\"exemption\": \"Authorization\",")]
    [InlineData("\"entireRecord\": \"Why not.\",")]
    public void The_entire_record_is_justified_or_exempt_and_less_than_all_of_it_is_no_entire_record(string justification)
    {
        Assert.Equal(["Diagnosis", "Procedure", "Medication", "LabResult", "VitalSign", "ClinicalNote"], MedicalRecord.Categories);
        string all = string.Join(", ", MedicalRecord.Categories.Select(category => $"\"{category}\""));
        Assert.Equal(justification.Length > 0 ? [] : ["MN0129"], ErrorsOf(Activity.Use, default, PurposeBasis.Payment, justification, "", all));
        foreach (string category in MedicalRecord.Categories)
        {
            string less = string.Join(", ", MedicalRecord.Categories.Where(other => other != category).Select(other => $"\"{other}\""));
            Assert.Empty(ErrorsOf(Activity.Use, default, PurposeBasis.Payment, justification, "", less));
            Assert.Empty(ErrorsOf(Activity.Use, default, PurposeBasis.Payment, justification + $"\"mask\": {{ \"{category}\": \"Redact\" }},", "", less));
        }
    }

    [Theory]
    [InlineData(Activity.Use, "", new[] { "MN0132" })]
    [InlineData(Activity.Use, "Disclosure", new[] { "MN0132" })]
    [InlineData(Activity.Disclosure, "", new[] { "MN0132" })]
    [InlineData(Activity.Disclosure, "Request", new[] { "MN0132" })]
    [InlineData(Activity.Disclosure, "Disclosure", new string[0])]
    [InlineData(Activity.Request, "Disclosure", new[] { "MN0132" })]
    [InlineData(Activity.Request, "Request", new string[0])]
    public void What_is_not_routine_is_no_use_and_has_criteria_of_its_activity(Activity activity, string criteria, string[] ids) =>
        Assert.Equal(ids, ErrorsOf(activity, RecipientKind.HealthPlan, PurposeBasis.Payment, "\"routine\": false,", criteria: criteria));

    private static IEnumerable<(Activity Activity, RecipientKind Kind, PurposeBasis Basis)> Grants() =>
        from activity in Enum.GetValues<Activity>()
        from kind in activity == Activity.Use ? [default] : Enum.GetValues<RecipientKind>()
        from basis in Enum.GetValues<PurposeBasis>()
        select (activity, kind, basis);

    private static IEnumerable<string> ErrorsOf(Activity activity, RecipientKind kind, PurposeBasis basis, string keys, string when = "\"IdentityVerified\", \"AgreementInForce\"", string disclose = "", string criteria = "")
    {
        string recipient = activity == Activity.Use ? "" : "\"recipient\": \"Party\",";
        string recipients = activity == Activity.Use ? "" : $"\"Party\": {{ \"kind\": \"{kind}\" }}";
        string reviewed = criteria.Length == 0 ? "" : $"\"By\": {{ \"activity\": \"{criteria}\", \"reviewer\": \"Clerk\", \"questions\": [\"Why?\"], \"validFor\": \"P1D\" }}";
        bool isValid = PolicyDocument.TryParse(
            $$"""
            {
              "name": "Desk", "version": "1", "effective": "2026-01-01", "owner": "x", "purposes": { "Task": { "basis": "{{basis}}" } },
              "roles": { "Clerk": { "description": "x" } }, "recipients": { {{recipients}} }, "criteria": { {{reviewed}} },
              "grants": {
                "Task": { "activity": "{{activity}}", "role": "Clerk", {{recipient}} "purpose": "Task", {{keys}} "disclose": [{{disclose}}], "when": [{{when}}], "why": "x" }
              }
            }
            """,
            out _,
            out IReadOnlyList<PolicyError> errors);
        return isValid ? [] : errors.Select(error => error.Id);
    }
}
