using System.Text.Json;
using FsCheck;
using MinNecessary.Testing.FsCheck.Tests.Models;

namespace MinNecessary.Testing.FsCheck.Tests;

/// <summary>Random PHI models.</summary>
public sealed class ModelTests
{
    private static readonly JsonSerializerOptions Json = new() { IncludeFields = true };

    private static readonly Everything[] Many = PhiArbitrary.Models<Everything>().Sample(300);

    [Fact]
    public async Task Each_serialises_as_each_view_without_an_exception()
    {
        JsonSerializerOptions views = new() { TypeInfoResolver = ClinicPolicy.Json };
        int shown = 0;
        foreach (Everything model in Many.Take(100))
        {
            using FakeMinimumNecessary gate = new(ClinicPolicy.Document, new Microsoft.Extensions.Time.Testing.FakeTimeProvider(Clinics.Now));
            foreach (Grant grant in ClinicPolicy.Grants.All)
            {
                Decision decision = await gate.Permit(grant.Name).DecideAsync(grant, new Caller("test-actor"), model.Id);
                if (model.Labels.Contains("SubstanceUse"))
                {
                    // Such a record needs a consent, and no view is had without.
                    Assert.Throws<AccessDeniedException>(() => ClinicPolicy.Project(model, decision));
                    continue;
                }

                object view = ClinicPolicy.Project(model, decision);
                Assert.NotEmpty(JsonSerializer.Serialize(view, views.GetTypeInfo(view.GetType())));
                shown++;
            }
        }

        Assert.True(shown > 400);
    }

    [Fact]
    public void Texts_are_empty_blank_long_strange_and_whole_and_null_where_they_may_be()
    {
        string?[] texts = [.. Many.SelectMany(model => new[] { model.Name, model.NameInField, model.InternalName, model.Telephone, model.Zip, model.Email, model.BornAsText })];

        Assert.Contains(texts, text => text is null);
        Assert.Contains(texts, text => text is "");
        Assert.Contains(texts, text => text?.Length > 0 && string.IsNullOrWhiteSpace(text));
        Assert.Contains(texts, text => text?.Length >= 1000);
        Assert.Contains(texts, text => text?.Any(character => character > 127) == true);
        Assert.Contains(texts, text => text?.Any(char.IsSurrogate) == true);
        Assert.All(texts.OfType<string>(), text => Assert.Equal(text, System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text))));
        Assert.All(Many, model => Assert.NotNull(model.Name));
        Assert.All(Many, model => Assert.NotNull(model.Telephone));
        Assert.All(Many, model => Assert.False(string.IsNullOrWhiteSpace(model.Id)));
    }

    [Fact]
    public void Whatever_a_model_holds_is_filled()
    {
        Assert.Contains(Many, model => model.Visits.Count > 1);
        Assert.Contains(Many, model => model.LastVisit is null);
        Assert.Contains(Many, model => model.LastVisit is { Charge: not null });
        Assert.Contains(Many, model => model.Results is { Count: > 1 });
        Assert.Contains(Many, model => model.Procedures.Count > 1);
        Assert.Contains(Many, model => model.Medications.Length > 1);
        Assert.Contains(Many, model => model.Labels.Contains("PaidInFull"));
        Assert.Contains(Many, model => model.Place.City?.Length > 0);
        Assert.Contains(Many, model => model.Born == DateOnly.MaxValue);
        Assert.Contains(Many, model => model.Charge == decimal.MaxValue);
        Assert.Contains(Many, model => model.Page is { IsAbsoluteUri: false });
        Assert.Contains(Many, model => model is { IsVeteran: true, Weekday: DayOfWeek.Friday });
    }

    [Fact]
    public void Shrinking_ends_with_the_simplest_of_all_and_leaves_the_model_as_it_was()
    {
        Arbitrary<Everything> models = PhiArbitrary.Models<Everything>();
        foreach (Everything model in Many.Take(20))
        {
            string before = TextOf(model);

            (Everything simplest, int steps) = models.Shrink(model, _ => true);

            Assert.True(steps > 5);
            Assert.Equal(before, TextOf(model));
            Assert.Equal(("", "", 0m, 0L, 0), (simplest.Name, simplest.Telephone, simplest.Charge, simplest.Account, simplest.Visits.Count + simplest.Diagnoses.Length + simplest.Labels.Count));
            Assert.Equal((null, null, null), (simplest.NameInField, simplest.LastVisit, simplest.Results));
            Assert.Single(simplest.Id);
        }
    }

    [Fact]
    public void What_does_not_matter_to_a_failure_is_gone_and_what_does_is_as_small_as_it_fails()
    {
        Arbitrary<Everything> models = PhiArbitrary.Models<Everything>();
        bool Fails(Everything model) => model.Visits.Any(visit => visit.Charge > 90) && model.Diagnoses.Any(code => code.Length >= 3);
        Everything failing = models.Sample(2_000).First(Fails);

        (Everything simplest, _) = models.Shrink(failing, Fails);

        Visit visit = Assert.Single(simplest.Visits);
        Assert.Equal((91m, "", new DateOnly(2000, 1, 1)), (visit.Charge, visit.Code, visit.On));
        Assert.Equal("aaa", Assert.Single(simplest.Diagnoses));
        Assert.Null(simplest.LastVisit);
    }

    [Fact]
    public void A_model_that_holds_itself_ends()
    {
        Arbitrary<Family> families = PhiArbitrary.Models<Family>();
        Family[] many = families.Sample(100);

        Assert.Contains(many, family => family.Children.Any(child => child.Children.Count > 0 || child.Mother is not null));
        Assert.True(many.Max(DepthOf) is > 1 and < 6);
        Assert.Equal(0, DepthOf(families.Shrink(many.MaxBy(DepthOf)!, _ => true).Simplest));

        Chain[] chains = PhiArbitrary.Models<Chain>().Sample(100);
        Assert.Contains(chains, chain => chain.Next is null);
        Assert.Contains(chains, chain => chain.Next is { Next: not null });

        static int DepthOf(Family family) => family.Children.Concat(family.Others.Values).Append(family.Mother).OfType<Family>().Select(DepthOf).DefaultIfEmpty(-1).Max() + 1;
    }

    [Fact]
    public void What_a_constructor_or_a_setter_refuses_is_not_given_to_it_and_what_it_changes_does_not_shrink_for_ever()
    {
        Arbitrary<Stubborn> models = PhiArbitrary.Models<Stubborn>();

        Assert.All(models.Sample(200), model => Assert.False(string.IsNullOrEmpty(model.Code)));
        Assert.All(models.Sample(50), model => Assert.Equal(0, models.Shrink(model, _ => true).Simplest.Sum));
    }

    [Fact]
    public void What_cannot_be_made_says_so()
    {
        Assert.Contains("without an end", Assert.Throws<InvalidOperationException>(PhiArbitrary.Models<Endless>).Message, StringComparison.Ordinal);
        Assert.Contains("abstract", Assert.Throws<InvalidOperationException>(PhiArbitrary.Models<Grant>).Message, StringComparison.Ordinal);
        Assert.Contains("no members", Assert.Throws<InvalidOperationException>(PhiArbitrary.Models<string>).Message, StringComparison.Ordinal);
        Assert.Contains("refused 200 times", Assert.Throws<InvalidOperationException>(() => PhiArbitrary.Models<Unmakeable>().Sample(1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_seed_makes_the_same_models_again()
    {
        string Of(ulong seed) => string.Join("\n", PhiArbitrary.Models<Everything>().Sample(20, seed).Select(TextOf));

        Assert.Equal(Of(7), Of(7));
        Assert.NotEqual(Of(7), Of(8));
    }

    [AllowRaw("Invented models, compared with themselves.")]
    private static string TextOf(Everything model) => JsonSerializer.Serialize(model, Json);
}
