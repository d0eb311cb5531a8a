using System.Globalization;
using MinNecessary.Testing.Tests.Models;

namespace MinNecessary.Testing.Tests.Canaries;

public sealed class CanariesTests
{
    private static readonly CanariedModel<Menagerie> Filled = new Testing.Canaries(7).Fill<Menagerie>();

    public static TheoryData<string, Func<Menagerie, string?>> Members => new()
    {
        { "Menagerie.Id", model => model.Id },
        { "Menagerie.Device", model => model.Device.ToString() },
        { "Menagerie.Email", model => model.Email },
        { "Menagerie.Telephone", model => model.Telephone },
        { "Menagerie.Zip", model => model.Zip },
        { "Menagerie.Page", model => model.Page?.OriginalString },
        { "Menagerie.BornAsText", model => model.BornAsText },
        { "Menagerie.Admitted", model => model.Admitted.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) },
        { "Menagerie.Discharged", model => model.Discharged?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) },
        { "Menagerie.Price", model => model.Price.ToString(CultureInfo.InvariantCulture) },
        { "Menagerie.Paid", model => model.Paid.ToString("F0", CultureInfo.InvariantCulture) },
        { "Menagerie.Account", model => model.Account.ToString(CultureInfo.InvariantCulture) },
        { "Menagerie.Card", model => model.Card?.ToString(CultureInfo.InvariantCulture) },
        { "Menagerie.Photograph", model => System.Text.Encoding.ASCII.GetString(model.Photograph!) },
        { "Menagerie.NameInField", model => model.NameInField },
        { "Menagerie.InternalName", model => model.InternalName },
        { "Menagerie.Diagnoses[1]", model => model.Diagnoses[1] },
        { "Menagerie.Procedures[1]", model => model.Procedures.Last() },
        { "Menagerie.Medications[1]", model => model.Medications[1] },
        { "Menagerie.Results (key 2)", model => model.Results!.Keys.Last() },
        { "Menagerie.Results (value 2)", model => model.Results!.Values.Last().ToString(CultureInfo.InvariantCulture) },
        { "Menagerie.Notes[0]", model => model.Notes[0] },
        { "Menagerie.Positional.Last", model => model.Positional?.Last },
        { "Menagerie.Point.Street", model => model.Point.Street },
        { "Menagerie.Point.City", model => model.Point.City },
    };

    [Theory]
    [MemberData(nameof(Members))]
    public void A_member_has_the_value_of_its_canary(string member, Func<Menagerie, string?> read) =>
        Assert.Equal(Filled.Canaries.Single(canary => canary.Member == member).Value, read(Filled.Value));

    [Fact]
    public void A_record_that_its_constructor_gives_another_of_its_own_is_filled_once()
    {
        CanariedModel<Chain> chain = new Testing.Canaries(seed: 1).Fill<Chain>();

        Assert.Equal("Chain.Name", Assert.Single(chain.Canaries).Member);
        Assert.Null(chain.Value.Next);
    }

    [Fact]
    public void What_carries_no_canary_is_said_with_its_reason()
    {
        Dictionary<string, string> why = Filled.NotCarried.ToDictionary(member => member.Member, member => member.Why);

        Assert.Equal(
            ["Menagerie.Normalized", "Menagerie.Pulse", "Menagerie.Relative", "Menagerie.Sex", "Menagerie.Summary", "Menagerie.Urgency"],
            why.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("the enumeration Urgency has too few values to be unmistakable", why["Menagerie.Urgency"]);
        Assert.Equal("a Int16 has too few values to be unmistakable", why["Menagerie.Pulse"]);
        Assert.Equal("its setter keeps another value", why["Menagerie.Normalized"]);
        Assert.Equal("nothing can set it: what it is computed from carries canaries of its own", why["Menagerie.Summary"]);
        Assert.Equal("the model holds itself, and is filled once", why["Menagerie.Relative"]);
        Assert.Equal(Urgency.Urgent, Filled.Value.Urgency);
    }

    [Fact]
    public void Each_member_of_PHI_either_carries_a_canary_or_is_said_not_to()
    {
        string[] said = [.. Filled.Canaries.Select(canary => canary.Member).Concat(Filled.NotCarried.Select(member => member.Member))];

        foreach (System.Reflection.PropertyInfo property in typeof(Menagerie).GetProperties().Where(property => property.IsDefined(typeof(PhiAttribute), true)))
        {
            Assert.Contains(said, member => member.StartsWith($"Menagerie.{property.Name}", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void No_two_members_share_a_canary_or_a_way_to_write_it()
    {
        string[] forms = [.. Filled.Canaries.SelectMany(canary => canary.Forms.Select(form => form.Text.ToUpperInvariant()).Distinct())];

        Assert.Equal(forms.Length, forms.Distinct().Count());
    }

    [Fact]
    public void The_same_seed_gives_the_same_values_and_another_seed_gives_others()
    {
        string[] Values(int seed) => [.. new Testing.Canaries(seed).Fill<Claim>().Canaries.Select(canary => canary.Value)];

        Assert.Equal(Values(3), Values(3));
        Assert.DoesNotContain(Values(3).Intersect(Values(4)), value => !value.StartsWith("19", StringComparison.Ordinal));
    }

    [Fact]
    public void A_second_model_of_the_same_kind_has_canaries_of_its_own()
    {
        var canaries = new Testing.Canaries(5);

        Assert.Empty(canaries.Fill<Claim>().Canaries.Select(canary => canary.Value).Intersect(canaries.Fill<Claim>().Canaries.Select(canary => canary.Value)));
    }

    [Fact]
    public void A_model_of_another_package_is_filled_by_its_companion()
    {
        CanariedModel<TheirPatient> filled = new Testing.Canaries(9).AddCompanionsOf(typeof(TheirPatientPhi).Assembly).Fill<TheirPatient>();

        Assert.Equal(["TheirPatient.Self.Reference", "TheirPatient.Name", "TheirPatient.Born"], filled.Canaries.Select(canary => canary.Member));
        Assert.Equal(filled.Value.Self!.Reference, filled.Subject);
        Assert.IsType<string>(filled.Value.Born);
    }

    [Fact]
    public void A_given_value_is_kept_and_said_to_carry_no_canary()
    {
        CanariedModel<Claim> claim = new Testing.Canaries(11).Set<Claim>(nameof(Models.Claim.Ssn), "900-00-0001").Fill<Claim>();

        Assert.Equal("900-00-0001", claim.Value.Ssn);
        Assert.Equal(["Claim.Ssn: its value was given", "Claim.IsVeteran: a Boolean has too few values to be unmistakable"], claim.NotCarried.Select(member => member.ToString()));
    }

    [Fact]
    public void A_value_given_for_a_member_that_there_is_not_is_an_error() =>
        Assert.Contains("no member 'Snn'", Assert.Throws<ArgumentException>(() => new Testing.Canaries().Set<Claim>("Snn", "")).Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_no_PHI_model_is_refused() =>
        Assert.Contains("[PhiModel]", Assert.Throws<InvalidOperationException>(() => new Testing.Canaries().Fill<TheirPatient>()).Message, StringComparison.Ordinal);

    [Fact]
    public void The_subject_is_the_value_of_its_member()
    {
        CanariedModel<Claim> claim = Offices.Claim(13);

        Assert.Equal(claim.Value.Account, claim.Subject);
        Assert.Equal("not PHI", claim.Value.Batch);
    }

    [Fact]
    public void More_dates_than_years_are_said_to_carry_none()
    {
        var canaries = new Testing.Canaries(15);
        UncarriedMember[] lacking = [.. Enumerable.Range(0, 30).SelectMany(_ => canaries.Fill<Claim>().NotCarried).Where(member => member.Categories.Contains("BirthDate"))];

        Assert.NotEmpty(lacking);
        Assert.All(lacking, member => Assert.Contains("takes a year of its own", member.Why, StringComparison.Ordinal));
    }
}
