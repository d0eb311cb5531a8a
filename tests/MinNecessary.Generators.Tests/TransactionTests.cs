using System.Text.Json;

namespace MinNecessary.Generators.Tests;

/// <summary>
/// What a standard transaction requires is outside of the minimum necessary standard (45 CFR 164.502(b)(2)(vi), 162.923): under a grant for the
/// transaction it is never masked, and on a screen it still is.
/// </summary>
public sealed class TransactionTests
{
    private const string Source = """
        [PhiModel]
        public sealed partial class M0
        {
            [Phi.Subject, Phi.AccountNumber] public string Subject { get; set; } = "S";
            [Phi.HealthPlanBeneficiaryNumber, X12Usage("837P", X12Usage.Required)] public string MemberId { get; set; } = "INVENTED0001";
            [Phi.BirthDate, X12Usage("837P", X12Usage.Situational)] public DateOnly Born { get; set; } = new(1961, 3, 7);
            [Phi.Ssn, X12Usage("837P", X12Usage.Optional)] public string Ssn { get; set; } = "900-00-0001";
            [Phi.Name, X12Usage("270", X12Usage.Required)] public string Name { get; set; } = "Testina Sample";
            [Phi.Diagnosis, X12Usage("837P", X12Usage.Required)] public string Diagnosis { get; set; } = "J02.9";
        }
        """;

    private static readonly Dictionary<string, string> Masks = new(StringComparer.Ordinal)
    {
        ["HealthPlanBeneficiaryNumber"] = "Last4",
        ["BirthDate"] = "Year",
        ["Ssn"] = "Last4",
        ["Name"] = "Initials",
    };

    [Fact]
    public void A_required_or_situational_element_of_the_transaction_is_whole_and_an_optional_one_is_masked() => Assert.Equal(
        """{"Subject":"S","MemberId":"INVENTED0001","Born":"1961-03-07","Ssn":"***0001","Name":"T.S."}""", Shown("837P"));

    [Fact]
    public void An_element_of_another_transaction_is_masked() => Assert.Equal(
        """{"Subject":"S","MemberId":"***0001","Born":1961,"Ssn":"***0001","Name":"Testina Sample"}""", Shown("270"));

    [Fact]
    public void On_a_screen_each_is_masked() => Assert.Equal(
        """{"Subject":"S","MemberId":"***0001","Born":1961,"Ssn":"***0001","Name":"T.S."}""", Shown(null));

    // Required by the transaction or not: what the grant does not name, it withholds.
    [Fact]
    public void A_transaction_shows_nothing_that_its_grant_does_not_name() => Assert.DoesNotContain("J02.9", Shown("837P"), StringComparison.Ordinal);

    private static string Shown(string? transaction)
    {
        string policy = EmittedApplication.PolicyOf(["AccountNumber"], Masks);
        string grant = transaction is null ? policy : policy
            .Replace("\"activity\": \"Use\"", $"\"activity\": \"Request\", \"recipient\": \"Plan\", \"transaction\": \"{transaction}\"", StringComparison.Ordinal)
            .Replace("\"grants\":", "\"recipients\": { \"Plan\": { \"kind\": \"HealthPlan\" } }, \"grants\":", StringComparison.Ordinal);
        var application = new EmittedApplication(Source, grant);
        object view = application.Project(Activator.CreateInstance(application.Assembly.GetType("Sample.M0")!)!, application.Decide("S"));
        return JsonSerializer.Serialize(view, view.GetType(), application.Options);
    }
}
