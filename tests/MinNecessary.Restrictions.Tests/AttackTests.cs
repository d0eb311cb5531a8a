using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using MinNecessary.Restrictions.Tests.Models;

namespace MinNecessary.Restrictions.Tests;

/// <summary>Ways to what is withheld that somebody who knows the library would try.</summary>
public sealed class AttackTests
{
    private static readonly JsonSerializerOptions Json = new() { TypeInfoResolver = RestrictionsPolicy.Json };

    public static TheoryData<string> OptionNames => [.. AllOptions.Keys];

    private static readonly Dictionary<string, Func<JsonSerializerOptions>> AllOptions = new(StringComparer.Ordinal)
    {
        ["references"] = () => new() { ReferenceHandler = ReferenceHandler.Preserve, TypeInfoResolver = RestrictionsPolicy.Json },
        ["all is written"] = () => new() { DefaultIgnoreCondition = JsonIgnoreCondition.Never, TypeInfoResolver = RestrictionsPolicy.Json },
        ["no contract of ours"] = () => new() { IncludeFields = true, PropertyNameCaseInsensitive = true },
        ["an application's"] = () => new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() }.ProtectPhi(RestrictionsPolicy.Json),
    };

    [Fact]
    public void A_member_that_follows_from_what_is_hidden_is_withheld_though_it_is_null()
    {
        // Whether there is a value follows from what is hidden as the value does: a payment may be of the hidden line alone.
        Claim paid = Claims.New();
        Claim unpaid = Claims.New();
        (unpaid.Paid, unpaid.PrincipalDiagnosis) = (null, null);
        Decision<Submission> decision = new Office(hasClassifier: true).With("A-1", Office.PaidInFull()).Decide(RestrictionsPolicy.Grants.Submission, "A-1");
        Assert.Equal(JsonSerializer.Serialize(paid.ForSubmission(decision), Json), JsonSerializer.Serialize(unpaid.ForSubmission(decision), Json));
        Assert.Equal(["Paid", "PrincipalDiagnosis"], unpaid.ForSubmission(decision).WithheldMembers);
    }

    [Theory]
    [InlineData(50)]
    [InlineData(150)]
    public void A_row_condition_of_what_follows_from_hidden_lines_gives_no_view(int shown)
    {
        // The desk sees totals from 100 to 1000. A view of one whose lines are hidden would tell that they make up the rest.
        Claim claim = Claims.New();
        claim.Lines = [new Line { Charge = shown }, new Line { Charge = 250m, IsPaidInFull = true }];
        claim.Total = shown + 250m;
        Decision<MedicareDesk> decision = new Office().With("A-1", Office.OfLabel("PaidInFull")).Decide(RestrictionsPolicy.Grants.MedicareDesk, "A-1");
        Assert.Equal("RecordRestricted", Assert.Single(Assert.Throws<AccessDeniedException>(() => claim.ForMedicareDesk(decision)).Reasons).Code);
        Assert.Empty(new[] { claim }.AsQueryable().ForMedicareDesk(decision).ToList());
        claim.Lines[1].IsPaidInFull = false;
        Assert.Equal(shown + 250m, claim.ForMedicareDesk(decision).Total);
    }

    [Fact]
    public void A_row_condition_of_what_is_withheld_gives_no_view()
    {
        Claim claim = Claims.New();
        claim.Total = 500m;
        Decision<MedicareDesk> decision = new Office().With("A-1", Office.Of("Charge")).Decide(RestrictionsPolicy.Grants.MedicareDesk, "A-1");
        Assert.Equal("RecordRestricted", Assert.Single(Assert.Throws<AccessDeniedException>(() => claim.ForMedicareDesk(decision)).Reasons).Code);
    }

    [Theory]
    [MemberData(nameof(OptionNames))]
    public void No_options_bring_back_what_is_withheld(string name)
    {
        ClaimForSubmission view = Claims.New().ForSubmission(new Office(hasClassifier: true).With("A-1", Office.PaidInFull(), Office.Of("ServiceDate")).Decide(RestrictionsPolicy.Grants.Submission, "A-1"));
        string json = JsonSerializer.Serialize<object>(new { view, list = new object[] { view, view.Lines } }, name == "references" || name == "all is written" ? Combined(AllOptions[name]()) : AllOptions[name]());
        Assert.Contains("99213", json, StringComparison.Ordinal);
        Assert.All(new[] { "58970", "250", "4350", "77", "2026-03", "F11", "Carried" }, hidden => Assert.DoesNotContain(hidden, json, StringComparison.Ordinal));
    }

    private static JsonSerializerOptions Combined(JsonSerializerOptions options)
    {
        options.TypeInfoResolver = JsonTypeInfoResolver.Combine(options.TypeInfoResolver, new DefaultJsonTypeInfoResolver());
        return options;
    }

    [Fact]
    public void A_refusal_holds_nothing_of_the_record()
    {
        Claim claim = Claims.New();
        claim.Labels.Add("Reproductive");
        AccessDeniedException denied = Assert.Throws<AccessDeniedException>(() => claim.ForSubmission(new Office().With("A-1", Office.OfLabel("Reproductive")).Decide(RestrictionsPolicy.Grants.Submission, "A-1")));
        Assert.Empty(denied.Data);
        Assert.Null(denied.InnerException);
        Assert.DoesNotContain("A-1", denied.ToString() + Reachable.Of(denied.Reasons), StringComparison.Ordinal);
    }

    [Fact]
    public void A_view_is_equal_to_itself_alone()
    {
        // Else two views would tell, by being equal, that what is hidden of their records is.
        Decision<Submission> decision = new Office().With("A-1", Office.PaidInFull()).Decide(RestrictionsPolicy.Grants.Submission, "A-1");
        Claim claim = Claims.New();
        Assert.NotEqual(claim.ForSubmission(decision), claim.ForSubmission(decision));
        Assert.Equal(typeof(object), typeof(ClaimForSubmission).GetMethod(nameof(GetHashCode))!.DeclaringType);
    }
}
