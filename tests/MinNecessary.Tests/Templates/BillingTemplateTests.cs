using MinNecessary.Policy;

namespace MinNecessary.Tests.Templates;

/// <summary>The template is the role matrix: what a privacy officer read and what the compiler reads agree.</summary>
public sealed class BillingTemplateTests
{
    private static readonly PolicyDocument Template = BillingTemplate.Document;

    public static TheoryData<string> Rows() => [.. RoleMatrix.Rows.Keys];

    [Fact]
    public void It_has_no_mistake() => Assert.True(PolicyDocument.TryParse(BillingTemplate.Text, out _, out IReadOnlyList<PolicyError> errors), string.Join('\n', errors));

    [Fact]
    public void Every_grant_is_named_after_its_row() =>
        Assert.Equal([.. RoleMatrix.Rows.Keys, "Analytics"], Template.Grants.Select(grant => grant.Name));

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_grant_shows_what_its_row_says(string row)
    {
        GrantDefinition grant = Template.FindGrant(row)!;
        Assert.Equal(RoleMatrix.Columns.Length, RoleMatrix.Cells(row).Length);
        for (int column = 0; column < RoleMatrix.Columns.Length; column++)
        {
            foreach (string category in RoleMatrix.Columns[column])
            {
                Assert.Equal((category, RoleMatrix.Expected(row, column, category)), (category, Shown(grant, category)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_grant_shows_nothing_that_no_column_names_but_what_goes_with_the_procedure(string row)
    {
        GrantDefinition grant = Template.FindGrant(row)!;
        string[] beside = [.. Categories(grant).Except(RoleMatrix.Columns.SelectMany(column => column))];
        Assert.Empty(beside.Except(RoleMatrix.GoesWithTheProcedure));
        Assert.True(beside.Length == 0 || grant.Disclose.Contains("Procedure"), $"{row} shows {string.Join(", ", beside)} without the procedure.");
        Assert.True(!beside.Contains("AuthorizationNumber") || grant.Disclose.Contains("HealthPlanBeneficiaryNumber"), "A plan's authorization number goes with its member id.");
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_that_shows_only_the_claim_being_worked_is_for_assigned_work(string row)
    {
        if (RoleMatrix.Cells(row).Any(cell => cell.Contains('L', StringComparison.Ordinal)))
        {
            Assert.Contains("AssignedWork", Template.FindGrant(row)!.When);
        }
    }

    [Fact]
    public void Analytics_shows_no_identifier_and_of_dates_the_year()
    {
        GrantDefinition analytics = Template.FindGrant("Analytics")!;
        Assert.Equal(DisclosurePreset.SafeHarbor, analytics.Preset);
        Assert.Equal(["Age", "BirthYear", "Year", "Zip3"], analytics.Mask.Values.Distinct().Order(StringComparer.Ordinal));
        Assert.Equal((Activity.Use, PurposeBasis.Operations), (analytics.Activity, Template.Purposes[analytics.Purpose].Basis));
    }

    [Fact]
    public void No_grant_shows_what_every_billing_role_is_denied()
    {
        string[] denied =
        [
            "PsychotherapyNote", "SubstanceUseCounselingNote", "GeneticInformation", "Photograph", "Biometric",
            // These have rules of their own: consent for Part 2 records, and state law. Free text may hold any of them.
            "SubstanceUse", "Hiv", "MentalHealth", "ReproductiveHealth", "FreeText",
        ];
        Assert.All(denied, category => Assert.Contains(category, CategoryCatalog.Names));
        Assert.All(Template.Grants, grant => Assert.Empty(Categories(grant).Intersect(denied)));
    }

    [Fact]
    public void Every_grant_needs_current_training_and_every_outside_party_verification() => Assert.All(Template.Grants, grant =>
    {
        Assert.Contains("TrainingCurrent", grant.When);
        Assert.Equal(grant.Activity != Activity.Use, grant.When.Contains("IdentityVerified"));
        RecipientKind? kind = grant.Recipient is null ? null : Template.Recipients[grant.Recipient].Kind;
        Assert.Equal(kind is RecipientKind.BusinessAssociate or RecipientKind.Clearinghouse or RecipientKind.AIVendor, grant.When.Contains("AgreementInForce"));
    });

    [Fact]
    public void Every_role_recipient_and_purpose_is_used_once_or_more()
    {
        // Who answers for the work and for the policy sees no records by that.
        Assert.Equal(Template.Roles.Keys.Order(StringComparer.Ordinal), Template.Grants.Select(grant => grant.Role).Distinct().Concat(["BillingManager", "PrivacyOfficer"]).Order(StringComparer.Ordinal));
        Assert.Equal(Template.Purposes.Keys.Order(StringComparer.Ordinal), Template.Grants.Select(grant => grant.Purpose).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(Template.Recipients.Keys.Order(StringComparer.Ordinal), Template.Grants.Select(grant => grant.Recipient).OfType<string>().Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_exception_is_one_that_departs_from_its_cell() => Assert.All(RoleMatrix.Exceptions, exception =>
    {
        int column = Array.FindIndex(RoleMatrix.Columns, categories => categories.Contains(exception.Key.Category));
        Assert.NotEqual(exception.Value, RoleMatrix.ByCell(exception.Key.Grant, column, exception.Key.Category));
    });

    private static string Shown(GrantDefinition grant, string category) =>
        grant.Disclose.Contains(category) ? "Full" : grant.Mask.GetValueOrDefault(category, "Withheld");

    private static IEnumerable<string> Categories(GrantDefinition grant) => grant.Disclose.Concat(grant.Mask.Keys);
}
