using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using MinNecessary.Specification.Reference;
using MinNecessary.Specification.Reference.Plain;

namespace MinNecessary.Specification.Agreement.Generation;

/// <summary>What may happen to a sound situation; mostly what matters for its grant.</summary>
internal static class Happening
{
    private static readonly string?[] Blanks = [null, "", " ", "\u3000\t"];

    public static Gen<Func<Situation, Situation>> In(JsonElement policy, Situation sound)
    {
        JsonElement? grant = new Matter(policy, sound.Request, sound.Facts, sound.Now).Grant;
        string[] when = grant?.Texts("when") ?? ["IdentityVerified", "AgreementInForce"];
        string? basis = new Matter(policy, sound.Request, sound.Facts, sound.Now).Basis;
        bool isReviewed = grant is null ? sound.Request.Activity != "Use" : grant.Value.Find("routine")?.GetBoolean() == false;
        return Gen.Frequency(
            (6, Asked(policy)),
            (8, Conditions(when)),
            (grant?.Find("emergency") is null ? 1 : 8, Emergency(grant)),
            (grant?.Find("emergency") is not null && basis == "Treatment" ? 12 : 1, EmergencyTreatment(grant)),
            (7, Restrictions),
            (isReviewed ? 16 : 1, Papers.Approval),
            (grant?.Text("exemption") == "Authorization" ? 70 : 1, Papers.Authorization),
            (grant?.Text("exemption") is null or "Authorization" ? 1 : 5, Exemptions),
            (grant?.Texts("reliance").Length > 0 ? 20 : 1, Papers.Reliance),
            (6, Papers.Consent),
            (isReviewed || grant?.Text("exemption") == "Authorization" || grant?.Texts("reliance").Length > 0 ? 5 : 2, Papers.Dispute),
            (3, Facts(Gens.Pick<bool?>(true, true, false, null), (facts, value) => facts with { IsFromSubstanceUseProgram = value })),
            (grant?.Text("preset") == "LimitedDataSet" ? 10 : 1, Facts(Gens.Pick(Blanks), (facts, value) => facts with { AgreementId = value })));
    }

    public static Gen<Func<Situation, Situation>> Facts<T>(Gen<T> generator, Func<PlainFacts, T, PlainFacts> change) =>
        generator.Select(value => (Func<Situation, Situation>)(situation => situation.With((PlainFacts facts) => change(facts, value))));

    private static Gen<Func<Situation, Situation>> Request<T>(Gen<T> generator, Func<PlainRequest, T, PlainRequest> change) =>
        generator.Select(value => (Func<Situation, Situation>)(situation => situation.With((PlainRequest request) => change(request, value))));

    private static Gen<Func<Situation, Situation>> Asked(JsonElement policy) => Gen.Frequency(
        (2, Request(Gens.Pick(Blanks), (request, value) => request with { Actor = value })),
        (2, Request(Gens.Pick([.. Blanks, "ZQ-MRN-0000008"]), (request, value) => request with { Subject = value })),
        (4, Request(Gens.Subset(Names.Roles), (request, value) => request with { Held = [.. value.Where(role => role != request.Role)] })),
        (1, Request(Gens.Pick([.. Names.Roles, .. Names.Unknown]), (request, value) => request with { Role = value })),
        (1, Request(Gens.Pick([.. Names.Recipients.Keys, null, .. Names.Unknown]), (request, value) => request with { Recipient = value })),
        (1, Request(Gens.Pick([.. Names.Purposes.Keys, .. Names.Unknown]), (request, value) => request with { Purpose = value })),
        (1, Request(Gens.Pick([.. Names.Activities, "None"]), (request, value) => request with { Activity = value })),
        (2, Moment(policy)));

    private static Gen<Func<Situation, Situation>> Moment(JsonElement policy) =>
        from day in Gens.Pick(policy.Text("effective")!, policy.Text("expires") ?? policy.Text("effective")!)
        from minutes in Gens.Pick(-1, 0, 1, -60 * 24, 60 * 24, -60 * 24 * 30, 60 * 24 * 400)
        select (Func<Situation, Situation>)(situation => situation with { Now = new DateTimeOffset(Matter.Day(day), TimeOnly.MinValue, TimeSpan.Zero).AddMinutes(minutes) });

    private static Gen<Func<Situation, Situation>> Conditions(string[] when) =>
        from name in when.Length == 0 ? Gens.Pick(Names.OwnConditions) : Gen.Frequency((5, Gens.Pick(when)), (2, Gens.Pick(Names.OwnConditions)))
        from isKnown in Gens.Chance(50)
        select (Func<Situation, Situation>)(situation => situation.With((PlainFacts facts) =>
        {
            Dictionary<string, bool> conditions = new(facts.Conditions);
            conditions.Remove(name);
            if (isKnown)
            {
                conditions.Add(name, false);
            }

            return facts with { Conditions = conditions };
        }));

    // With an emergency mostly comes what it is claimed against.
    private static Gen<Func<Situation, Situation>> Emergency(JsonElement? grant)
    {
        JsonElement? procedure = grant?.Find("emergency");
        return
            from reason in Gens.Pick("ZQ-The patient is not responsive", "ZQ-The patient is not responsive", "ZQ-The patient is not responsive", "", " ")
            from overdue in Gens.Pick<bool?>(false, false, false, false, false, true, null)
            from held in Gen.Frequency((5, Gens.SomeOf(procedure?.Texts("roles") ?? Names.Roles)), (1, Gens.Subset(Names.Roles)))
            from lost in Gens.Pick(["role", "hours", "nothing", "AssignedWork", .. procedure?.Texts("overrides") ?? []])
            from isKnown in Gens.Chance(30)
            select (Func<Situation, Situation>)(situation => Claim(situation, reason, overdue, held, lost, isKnown));
    }

    private static Situation Claim(Situation situation, string reason, bool? overdue, string[] held, string lost, bool isKnown)
    {
        Dictionary<string, bool> conditions = situation.Facts.Conditions.Where(condition => condition.Key != lost).ToDictionary();
        if (isKnown && situation.Facts.Conditions.ContainsKey(lost))
        {
            conditions.Add(lost, false);
        }

        return situation with
        {
            Request = situation.Request with { EmergencyReason = reason, Held = lost == "role" ? [.. held.Where(role => role != situation.Request.Role)] : [situation.Request.Role, .. held] },
            Facts = situation.Facts with { IsEmergencyReviewOverdue = overdue, Conditions = conditions },
            Now = lost == "hours" ? situation.Now.AddHours(10) : situation.Now,
        };
    }

    // What yields to emergency treatment: what was agreed with the individual, and the consent for substance use disorder records.
    private static Gen<Func<Situation, Situation>> EmergencyTreatment(JsonElement? grant) =>
        from claim in Emergency(grant)
        from restrictions in Gens.Several(0, 2, RandomRestriction.Any)
        from loseConsent in Gen.OneOf(Facts(Gen.Constant(0), (facts, _) => facts with { Consent = null }), Papers.Consent)
        from program in Gens.Pick<bool?>(true, null)
        select (Func<Situation, Situation>)(situation => loseConsent(claim(situation)).With((PlainFacts facts) => facts with
        {
            Restrictions = [.. facts.Restrictions ?? [], .. restrictions.Select(restriction => restriction with { Kind = "Agreed", EndedBy = "None" })],
            IsFromSubstanceUseProgram = program,
        }));

    private static Gen<Func<Situation, Situation>> Restrictions { get; } = Gen.Frequency(
        (1, Facts(Gen.Constant(0), (facts, _) => facts with { Restrictions = null })),
        (5, Facts(Gens.Several(1, 2, RandomRestriction.Any), (facts, value) => facts with { Restrictions = [.. facts.Restrictions ?? [], .. value] })));

    private static Gen<Func<Situation, Situation>> Exemptions { get; } = Gen.OneOf(
        Facts(Gen.Constant(0), (facts, _) => facts with { Exemptions = [] }),
        Facts(Gens.Pick(Names.Exemptions), (facts, value) => facts with { Exemptions = [new PlainExemption(value, "ZQ-evidence-2")] }),
        Facts(Gens.Pick("", " "), (facts, value) => facts with { Exemptions = [.. facts.Exemptions.Select(evidence => evidence with { EvidenceId = value })] }));
}
