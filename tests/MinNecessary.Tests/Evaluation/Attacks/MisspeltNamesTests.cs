using MinNecessary.Policy;
using MinNecessary.Tests.Evaluation.Sections;

namespace MinNecessary.Tests.Evaluation.Attacks;

/// <summary>
/// A restriction that someone typed: with a name that the policy does not know it would restrict nothing, and nobody would see it. What it might be about is
/// denied (invariant 1: an unknown name is never a pass).
/// </summary>
public sealed class MisspeltNamesTests
{
    private const string Section = "45 CFR 164.522(a)(1)";

    private static readonly PolicyDocument Claim = Office.Disclosure("Plan", "Billing", policy: "\"restrictable\": [\"Diagnosis\"], \"labels\": { \"Vip\": { \"description\": \"v\" } }, \"categories\": { \"Infertility\": { \"description\": \"i\" } }");

    private static readonly Restriction Sound = new() { Id = "r", Kind = RestrictionKind.Other, Categories = ["Diagnosis"] };

    public static TheoryData<string> Kinds() => [.. Enum.GetNames<RestrictionKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_restriction_with_a_misspelt_name_denies_what_it_might_be_about(string kind)
    {
        Restriction restriction = Sound with { Kind = Enum.Parse<RestrictionKind>(kind) };
        Restriction[] misspelt =
        [
            restriction with { Categories = ["Diagnoses"] },
            restriction with { Categories = ["diagnosis"] },
            restriction with { Categories = [""] },
            restriction with { Categories = [null!] },
            restriction with { Label = "vip" },
            restriction with { Label = "" },
            restriction with { Recipients = ["Plann"] },
            restriction with { Recipients = ["Hospital", "plan"] },
            restriction with { Purposes = ["Biling"] },
            restriction with { Purposes = ["Audit", ""] },
            restriction with { Recipients = ["Plan"], Purposes = ["Biling"] },
        ];
        Assert.All(misspelt, each => Assert.Contains(
            Office.Ask(Claim, Office.Known with { Restrictions = [each] }).Reasons, reason => reason.ToString() == $"RestrictionNotUnderstood ({Section})" && reason.Kind == ReasonKind.FactMissing));
    }

    [Fact]
    public void One_whose_names_are_known_is_understood()
    {
        Restriction[] known =
        [
            Sound, Sound with { Categories = ["Infertility", "Ssn"] }, Sound with { Label = "Vip" }, Sound with { Label = "PaidInFull" }, Sound with { Label = "SubstanceUse" },
            Sound with { Recipients = ["Plan", "Nobody"], Purposes = ["Billing", "Nothing"] },
        ];
        Assert.All(known, each => Verdict.Allowed(Office.Ask(Claim, Office.Known with { Restrictions = [each] })));
    }

    [Fact]
    public void One_that_is_surely_not_about_the_request_denies_nothing()
    {
        Restriction[] others =
        [
            Sound with { Categories = ["Nonsense"], Recipients = ["Hospital"] },
            Sound with { Categories = ["Nonsense"], Purposes = ["Care"] },
            Sound with { Purposes = ["Care"], Recipients = ["Plann"] },
            Sound with { Categories = ["Nonsense"], EndedBy = RestrictionEnd.Individual, EndedOn = Office.Today },
        ];
        Assert.All(others, each => Verdict.Allowed(Office.Ask(Claim, Office.Known with { Restrictions = [each] }), "Diagnosis", "Name"));
        Verdict.Allowed(Office.Ask(Office.Use("Billing"), Office.Known with { Restrictions = [Sound with { Recipients = ["Plann"] }] }), "Diagnosis", "Name");
    }

    [Fact]
    public void Nothing_of_the_restriction_is_in_the_reason()
    {
        MinNecessary.Evaluation evaluation = Office.Ask(Claim, Office.Known with { Restrictions = [Sound with { Id = "ZQ-1", Categories = ["ZQ-2"], Label = "ZQ-3", Recipients = ["ZQ-4"], Purposes = ["ZQ-5"] }] });
        Assert.DoesNotContain("ZQ-", evaluation.Reasons[0].Message + evaluation.Reasons[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(99)]
    public void A_kind_that_is_none_yields_to_nothing(int kind) =>
        Verdict.Denied(Office.Ask(Office.Use("Study"), Office.Known with { Restrictions = [new Restriction { Id = "r", Kind = (RestrictionKind)kind }] }), "RecordRestricted", Section);
}
