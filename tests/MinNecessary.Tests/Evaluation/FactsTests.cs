using FsCheck.Xunit;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Evaluation;

public sealed class FactsTests
{
    private static readonly bool?[] Values = [null, false, true];

    public static TheoryData<bool?, bool?, bool?> Table() => new()
    {
        { null, null, null }, { null, true, true }, { true, null, true }, { true, true, true },
        { false, null, false }, { null, false, false }, { false, true, false }, { true, false, false }, { false, false, false },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void No_source_can_say_that_a_fact_holds_where_another_says_that_it_does_not(bool? left, bool? right, bool? both) => Assert.All(Conditions.Names, condition =>
    {
        Facts facts = Conditions.With(Facts.Unknown, condition, left).And(Conditions.With(Facts.Unknown, condition, right));
        Assert.Equal(Conditions.With(Facts.Unknown, condition, both), facts);
    });

    [Theory]
    [MemberData(nameof(Table))]
    public void Of_what_narrows_where_it_is_true_no_source_can_say_that_it_is_false_where_another_says_that_it_is_true(bool? left, bool? right, bool? both)
    {
        // The same table, with true and false in each other's place.
        Facts program = new Facts { IsFromSubstanceUseProgram = !left }.And(new Facts { IsFromSubstanceUseProgram = !right });
        Assert.Equal(new Facts { IsFromSubstanceUseProgram = !both }, program);
        Facts review = new Facts { IsEmergencyReviewOverdue = !left }.And(new Facts { IsEmergencyReviewOverdue = !right });
        Assert.Equal(new Facts { IsEmergencyReviewOverdue = !both }, review);
    }

    [Fact]
    public void A_condition_of_the_organisation_holds_where_a_source_says_so_and_none_that_it_does_not()
    {
        Facts one = new() { Conditions = new Dictionary<string, bool> { ["A"] = true, ["B"] = false, ["C"] = true, ["D"] = true } };
        Facts two = new() { Conditions = new Dictionary<string, bool> { ["A"] = true, ["B"] = true, ["C"] = false, ["E"] = true, ["F"] = false } };
        Assert.All([one.And(two), two.And(one)], facts => Assert.Equal(
            [("A", true), ("B", false), ("C", false), ("D", true), ("E", true), ("F", false)], facts.Conditions.OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => (each.Key, each.Value))));
        Assert.All([one.And(Facts.Unknown), Facts.Unknown.And(one)], facts => Assert.Equal(one.Conditions, facts.Conditions));
    }

    [Fact]
    public void What_each_source_lists_is_listed()
    {
        Facts one = new() { Restrictions = [new Restriction { Id = "r-1", Kind = RestrictionKind.Agreed }], Exemptions = [new ExemptionEvidence(Exemption.Compliance, "e-1")] };
        Facts two = new() { Restrictions = [new Restriction { Id = "r-2", Kind = RestrictionKind.Agreed }], Exemptions = [new ExemptionEvidence(Exemption.Compliance, "e-2")] };
        Assert.Equal("r-1 r-2 e-1 e-2", Listed(one.And(two)));
        Assert.Equal("r-1 e-1", Listed(one.And(Facts.Unknown)));
        Assert.Equal("r-1 e-1", Listed(Facts.Unknown.And(one)));
        Assert.Null(Facts.Unknown.And(Facts.Unknown).Restrictions);
    }

    [Property(MaxTest = 500)]
    public bool The_order_of_sources_and_asking_twice_change_nothing(int one, int two, int three)
    {
        (Facts a, Facts b, Facts c) = (Some(one), Some(two), Some(three));
        return a.And(b) == b.And(a) && a.And(b).And(c) == a.And(b.And(c)) && a.And(a) == a && a.And(Facts.Unknown) == a;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Of_two_papers_that_differ_none_holds(string paper, Facts left, Facts right)
    {
        foreach (Facts facts in new[] { left.And(right), right.And(left), left.And(right).And(left), left.And(right.And(right)), left.And(Facts.Unknown).And(right) })
        {
            Assert.Equal(paper, facts.InConflict.ToString());
            Assert.Equal(Facts.Unknown, facts with { InConflict = PaperKinds.None });
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_paper_that_one_source_knows_or_both_know_alike_is_known(string paper, Facts facts, Facts other)
    {
        Assert.True(Facts.Unknown != other, paper);
        Assert.Equal(facts, facts.And(Facts.Unknown));
        Assert.Equal(facts, Facts.Unknown.And(facts));

        // Each source makes its own lists, in an order of its own.
        Assert.Equal(facts, facts.And(Again(facts)));
    }

    public static TheoryData<string, Facts, Facts> Pairs() => new()
    {
        { nameof(PaperKinds.Authorization), new Facts { Authorization = SomeAuthorization }, new Facts { Authorization = SomeAuthorization with { IsRevoked = true } } },
        { nameof(PaperKinds.Authorization), new Facts { Authorization = SomeAuthorization }, new Facts { Authorization = SomeAuthorization with { Categories = ["Name"] } } },
        { nameof(PaperKinds.Authorization), new Facts { Authorization = SomeAuthorization }, new Facts { Authorization = SomeAuthorization with { Recipients = ["Family"] } } },
        { nameof(PaperKinds.Authorization), new Facts { Authorization = SomeAuthorization }, new Facts { Authorization = SomeAuthorization with { Purposes = ["Litigation"] } } },
        { nameof(PaperKinds.Authorization), new Facts { Authorization = SomeAuthorization }, new Facts { Authorization = SomeAuthorization with { Id = "authorization-2" } } },
        { nameof(PaperKinds.Reliance), new Facts { Reliance = new RelianceEvidence { Basis = RelianceBasis.CoveredEntity, IsReasonable = true } }, new Facts { Reliance = new RelianceEvidence { Basis = RelianceBasis.CoveredEntity, IsReasonable = false } } },
        { nameof(PaperKinds.Approval), new Facts { Approval = SomeApproval }, new Facts { Approval = SomeApproval with { IsApproved = false } } },
        { nameof(PaperKinds.Approval), new Facts { Approval = SomeApproval }, new Facts { Approval = SomeApproval with { Categories = ["Name"] } } },
        { nameof(PaperKinds.SubstanceUseConsent), new Facts { SubstanceUseConsent = SomeConsent }, new Facts { SubstanceUseConsent = SomeConsent with { IsRevoked = true } } },
        { nameof(PaperKinds.SubstanceUseConsent), new Facts { SubstanceUseConsent = SomeConsent }, new Facts { SubstanceUseConsent = SomeConsent with { Purposes = ["Billing"] } } },
        { nameof(PaperKinds.SubstanceUseConsent), new Facts { SubstanceUseConsent = SomeConsent }, new Facts { SubstanceUseConsent = SomeConsent with { Recipients = ["Payer"] } } },
        { nameof(PaperKinds.Agreement), new Facts { AgreementId = "agreement-1" }, new Facts { AgreementId = "Agreement-1" } },
    };

    [Fact]
    public void Of_the_unknown_nothing_is_known() => Assert.All(Conditions.Names, condition => Assert.Null(Conditions.Of(Facts.Unknown, condition)));

    [Fact]
    public void A_null_is_an_argument_error() => Assert.Throws<ArgumentNullException>("other", () => Facts.Unknown.And(null!));

    private static Authorization SomeAuthorization => new() { Id = "authorization-1", Subject = "MRN-1", Categories = ["Name", "Diagnosis"], Recipients = ["Family", "Payer"], Purposes = ["Litigation", "Billing"] };

    private static SubstanceUseConsent SomeConsent => new() { Id = "consent-1", Subject = "MRN-1", Purposes = ["Billing", "Coding"], Recipients = ["Payer", "Family"] };

    private static ReviewApproval SomeApproval => new()
    {
        Id = "approval-1",
        Activity = Activity.Disclosure,
        Recipient = "Family",
        Purpose = "Litigation",
        Subject = "MRN-1",
        IsApproved = true,
        ReviewerId = "u-2",
        ReviewerRole = "Auditor",
        Rationale = "The letter asks for it.",
        Categories = ["Name", "Diagnosis"],
        ReviewedAt = EvaluationPolicy.Within,
        ExpiresAt = EvaluationPolicy.Within.AddDays(1),
    };

    private static Facts Again(Facts facts) => facts with
    {
        Authorization = facts.Authorization is { } authorization
            ? authorization with { Categories = [.. authorization.Categories.Reverse()], Recipients = [.. authorization.Recipients.Reverse()], Purposes = [.. authorization.Purposes.Reverse()] }
            : null,
        SubstanceUseConsent = facts.SubstanceUseConsent is { } consent ? consent with { Purposes = [.. consent.Purposes.Reverse()], Recipients = [.. consent.Recipients.Reverse()] } : null,
        Approval = facts.Approval is { } approval ? approval with { Categories = [.. approval.Categories.Reverse()] } : null,
        Reliance = facts.Reliance is { } reliance ? reliance with { IsReasonable = reliance.IsReasonable } : null,
    };

    private static string Listed(Facts facts) =>
        string.Join(" ", facts.Restrictions!.Select(restriction => restriction.Id).Concat(facts.Exemptions.Select(evidence => evidence.EvidenceId)));

    private static Facts Some(int seed)
    {
        var random = new Random(seed);
        return Conditions.Names.Aggregate(Facts.Unknown, (facts, condition) => Conditions.With(facts, condition, Values[random.Next(3)]));
    }
}
