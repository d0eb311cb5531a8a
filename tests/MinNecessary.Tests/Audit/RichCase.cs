using MinNecessary.Policy;

namespace MinNecessary.Tests.Audit;

/// <summary>A random request, with facts, a moment and a row, near to what one of two policies grants.</summary>
internal sealed record RichCase(AccessRequest Request, Facts Facts, DateTimeOffset Now, string Model, string Payer, decimal Amount)
{
    public static RichCase Next(PolicyDocument before, PolicyDocument after, Random random)
    {
        GrantDefinition[] grants = [.. before.Grants, .. after.Grants];
        GrantDefinition? near = grants.Length > 0 && random.Next(8) > 0 ? Pick(random, grants) : null;
        Activity activity = near?.Activity ?? Pick(random, [Activity.Disclosure, Activity.Request]);
        string role = near?.Role ?? Pick(random, RichPolicy.Roles);
        string? recipient = near is null ? Pick(random, RichPolicy.Recipients) : near.Recipient;
        string purpose = near?.Purpose ?? Pick(random, RichPolicy.Purposes);
        DateTimeOffset now = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero).AddDays(random.Next(20) == 0 ? random.Next(300) : 93 + random.Next(28)).AddHours(random.Next(24));

        // Now and then somebody who may act in an emergency alone.
        bool isEmergency = near?.Emergency is not null && random.Next(3) == 0;
        string[] held = isEmergency ? [Pick(random, [.. near!.Emergency!.Roles])] : [.. RichPolicy.Roles.Where(each => random.Next(3) == 0 || (each == role && random.Next(5) > 0))];
        var request = new AccessRequest(activity, role, recipient, purpose, new Caller("actor", held), "subject")
        {
            Evidence = isEmergency || random.Next(2) == 0 ? new RequestEvidence { EmergencyReason = "It is one" } : RequestEvidence.None,
        };
        return new RichCase(request, FactsOf(request, now, Reviewer(before, after, activity, random), random), now, Pick(random, [.. RichPolicy.Models, "Other"]), Pick(random, ["Blue", "Red", "Green"]), random.Next(5) * 50);
    }

    /// <summary>Whether a grant covers the case's row, of the case's model; without a grant, a person has approved it as it is.</summary>
    public bool IsCoveredBy(GrantDefinition? grant) => grant is null
        || ((grant.Models.Count == 0 || grant.Models.Contains(Model)) && grant.Rows.All(row => row.Context == "Payer" ? row.Holds(Payer) : row.Holds(Amount)));

    private static Facts FactsOf(AccessRequest request, DateTimeOffset now, string reviewer, Random random) => new()
    {
        TrainingCurrent = Truth(random),
        IdentityVerified = Truth(random),
        AgreementInForce = random.Next(6) == 0 ? null : Truth(random),
        Conditions = random.Next(6) == 0 ? [] : new Dictionary<string, bool> { ["OnSite"] = random.Next(3) > 0 },
        AgreementId = random.Next(8) == 0 ? null : "agreement",
        Restrictions = random.Next(5) == 0 ? null : [.. Enumerable.Range(0, random.Next(3)).Select(_ => RestrictionOf(random))],
        Exemptions = [.. Enum.GetValues<Exemption>().Where(_ => random.Next(8) > 0).Select(exemption => new ExemptionEvidence(exemption, "evidence"))],
        Authorization = random.Next(3) == 0 ? null : AuthorizationOf(request, random),
        Reliance = random.Next(4) == 0 ? null : new RelianceEvidence { Basis = Pick(random, Enum.GetValues<RelianceBasis>()), RepresentationId = "representation", IsReasonable = true },
        Approval = random.Next(4) == 0 ? null : ApprovalOf(request, now, reviewer, random),
        SubstanceUseConsent = random.Next(2) == 0 ? null : new SubstanceUseConsent
        {
            Id = "consent",
            Subject = request.Subject,
            Recipients = Some(random, RichPolicy.Recipients, 2),
            SignedOn = new DateOnly(2026, 1, 1),
            CoversTreatmentPaymentOperations = random.Next(2) == 0,
            Purposes = Some(random, RichPolicy.Purposes, 3),
        },
        IsFromSubstanceUseProgram = random.Next(6) == 0,
        IsEmergencyReviewOverdue = false,
    };

    private static Restriction RestrictionOf(Random random) => new()
    {
        Id = "restriction",
        Kind = Pick(random, Enum.GetValues<RestrictionKind>()),
        Categories = Some(random, RichPolicy.Categories, 3),
        Label = random.Next(3) == 0 ? Pick(random, RichPolicy.Labels) : null,
        Recipients = random.Next(3) > 0 ? [] : Some(random, RichPolicy.Recipients, 2),
        Purposes = random.Next(3) > 0 ? [] : Some(random, RichPolicy.Purposes, 2),
    };

    private static Authorization AuthorizationOf(AccessRequest request, Random random) => new()
    {
        Id = "authorization",
        Subject = request.Subject,
        Categories = ["Name", .. Some(random, RichPolicy.Categories, 2)],
        Discloser = "Office",
        Recipients = RichPolicy.Recipients,
        Purposes = RichPolicy.Purposes,
        ExpiresOn = new DateOnly(2030, 1, 1),
        SignedOn = new DateOnly(2026, 1, 1),
        StatesRightToRevoke = true,
        StatesConditioning = true,
        StatesRedisclosure = true,
    };

    private static ReviewApproval ApprovalOf(AccessRequest request, DateTimeOffset now, string reviewer, Random random) => new()
    {
        Id = "approval",
        Activity = request.Activity,
        Recipient = request.Recipient ?? "",
        Purpose = request.Purpose,
        Subject = request.Subject,
        IsApproved = true,
        ReviewerId = "reviewer",
        ReviewerRole = reviewer,
        Rationale = "Needed",
        Categories = [Pick(random, RichPolicy.Categories), .. Some(random, [.. RichPolicy.Categories, "Fertility"], 4)],
        ReviewedAt = now.AddDays(-random.Next(40)),
        ExpiresAt = now.AddDays(60),
    };

    private static string Reviewer(PolicyDocument before, PolicyDocument after, Activity activity, Random random) =>
        Pick(random, [.. before.Criteria.Concat(after.Criteria).Where(criteria => criteria.Activity == activity).Select(criteria => criteria.Reviewer), Pick(random, RichPolicy.Roles)]);

    private static bool? Truth(Random random) => random.Next(20) switch { 0 => false, 1 => null, _ => true };

    private static string[] Some(Random random, string[] names, int oneIn) => [.. names.Where(_ => random.Next(oneIn) == 0)];

    private static T Pick<T>(Random random, T[] values) => values[random.Next(values.Length)];
}
