using FsCheck;
using FsCheck.Fluent;
using MinNecessary.Policy;

namespace MinNecessary.Testing;

/// <summary>What may be known of a request: everything and in order, nothing, or some of it.</summary>
internal static class RandomFacts
{
    private static readonly Gen<bool?> Any = Gen.Frequency((6, Gen.Constant<bool?>(true)), (2, Gen.Constant<bool?>(false)), (2, Gen.Constant<bool?>(null)));

    public static Gen<Facts> Of(PolicyDocument policy, DateTimeOffset moment)
    {
        Gen<Facts> papers = Papers(policy, new RandomPapers(policy, moment));
        return Gen.Frequency(
            (10, papers.Select(facts => InOrder(policy, facts))),
            (9, papers.SelectMany(facts => Known(policy, facts))),
            (1, Gen.Constant(Facts.Unknown)));
    }

    /// <summary>Facts of which less is known: without a paper, with a restriction less, with one fact unknown.</summary>
    public static IEnumerable<Facts> Simpler(Facts facts)
    {
        (bool IsKnown, Func<Facts> Without)[] parts =
        [
            (facts.Authorization is not null, () => facts with { Authorization = null }),
            (facts.Reliance is not null, () => facts with { Reliance = null }),
            (facts.Approval is not null, () => facts with { Approval = null }),
            (facts.SubstanceUseConsent is not null, () => facts with { SubstanceUseConsent = null }),
            (facts.Exemptions.Count > 0, () => facts with { Exemptions = [] }),
            (facts.Restrictions is { Count: > 0 }, () => facts with { Restrictions = [] }),
            (facts.Restrictions is not null, () => facts with { Restrictions = null }),
            (facts.AgreementId is not null, () => facts with { AgreementId = null }),
            (facts.TrainingCurrent is not null, () => facts with { TrainingCurrent = null }),
            (facts.AssignedWork is not null, () => facts with { AssignedWork = null }),
            (facts.AgreementInForce is not null, () => facts with { AgreementInForce = null }),
            (facts.IdentityVerified is not null, () => facts with { IdentityVerified = null }),
            (facts.IsFromSubstanceUseProgram is not null, () => facts with { IsFromSubstanceUseProgram = null }),
            (facts.IsEmergencyReviewOverdue is not null, () => facts with { IsEmergencyReviewOverdue = null }),
        ];
        return
        [
            .. parts.Where(part => part.IsKnown).Select(part => part.Without()),
            .. facts.Restrictions is { Count: > 1 } restrictions ? restrictions.Select(gone => facts with { Restrictions = [.. restrictions.Where(other => !ReferenceEquals(other, gone))] }) : [],
            .. facts.Conditions.Keys.Select(gone => facts with { Conditions = facts.Conditions.Where(other => other.Key != gone).ToDictionary(StringComparer.Ordinal) }),
        ];
    }

    private static Facts InOrder(PolicyDocument policy, Facts papers) => papers with
    {
        TrainingCurrent = true,
        AssignedWork = true,
        AgreementInForce = true,
        IdentityVerified = true,
        AgreementId = "test-agreement",
        Restrictions = papers.Restrictions ?? [],
        Conditions = policy.Conditions.Keys.ToDictionary(name => name, _ => true, StringComparer.Ordinal),
        IsEmergencyReviewOverdue = false,
    };

    private static Gen<Facts> Known(PolicyDocument policy, Facts papers) =>
        from known in Gen.ArrayOf(Any, 6)
        from agreement in Draw.Maybe(60, Draw.OneOf("test-agreement", " "))
        from conditions in Gen.ArrayOf(Any, policy.Conditions.Count)
        select papers with
        {
            TrainingCurrent = known[0],
            AssignedWork = known[1],
            AgreementInForce = known[2],
            IdentityVerified = known[3],
            IsEmergencyReviewOverdue = known[4] is { } isClosed ? !isClosed : null,
            IsFromSubstanceUseProgram = known[5] is { } isOther ? !isOther : null,
            AgreementId = agreement,
            Conditions = policy.Conditions.Keys.Zip(conditions).Where(pair => pair.Second is not null).ToDictionary(pair => pair.First, pair => pair.Second!.Value, StringComparer.Ordinal),
        };

    private static Gen<Facts> Papers(PolicyDocument policy, RandomPapers papers) =>
        from restrictions in Draw.Maybe(90, Gen.Frequency((3, Gen.Constant(Array.Empty<Restriction>())), (1, Draw.UpTo(3, RandomRestrictions.Of(policy)))))
        from exemptions in papers.Exemptions
        from authorization in papers.Authorization
        from reliance in papers.Reliance
        from approval in papers.Approval
        from consent in papers.Consent
        select new Facts
        {
            Restrictions = restrictions,
            Exemptions = exemptions,
            Authorization = authorization,
            Reliance = reliance,
            Approval = approval,
            SubstanceUseConsent = consent,
        };
}
