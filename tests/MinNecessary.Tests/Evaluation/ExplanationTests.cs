using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MinNecessary.Policy;
using MinNecessary.Tests.Evaluation.Gates;
using MinNecessary.Tests.Evaluation.Sections;

namespace MinNecessary.Tests.Evaluation;

/// <summary>What a decision says of itself to a person, and that the documentation shows what it says.</summary>
public sealed class ExplanationTests
{
    private const string ReviewOverdue = " The policy's review is overdue. Review it, and write the day under 'review'. [PolicyReviewOverdue (45 CFR 164.530(i))]";

    private static readonly PolicyDocument Explained = Office.With(
        string.Join(
            ", ",
            Office.Grant("Disclosure", "Official", "Litigation", "\"exemption\": \"RequiredByLaw\"", "\"Name\", \"Hiv\", \"SubstanceUse\"", "Report"),
            Office.Grant("Use", null, "Care", "\"when\": [\"TrainingCurrent\", \"AssignedWork\"], \"emergency\": { \"roles\": [\"Nurse\"], \"for\": \"PT4H\", \"overrides\": [\"AssignedWork\"] }", name: "Treat"),
            Office.Grant("Disclosure", "Family", "Litigation", "\"routine\": false", name: "Release")),
        "\"restrictable\": [\"Hiv\", \"SubstanceUse\"], \"review\": { \"every\": \"P1M\", \"last\": \"2026-01-01\" }, \"criteria\": { \"Outside\": { \"activity\": \"Disclosure\", \"reviewer\": \"Officer\", \"questions\": [\"Why?\", \"For whom?\"], \"validFor\": \"P1D\" } }");

    [Fact]
    public async Task The_explanation_in_the_documentation_is_one_that_a_decision_gives()
    {
        var services = new ServiceCollection();
        services.AddMinNecessary(PlacementGrant.Policy).AddFactSource(new StatedFacts(new Facts { TrainingCurrent = true, IdentityVerified = true, Restrictions = [] }));
        await using ServiceProvider provider = services.BuildServiceProvider();
        Decision decision = await provider.GetRequiredService<IMinimumNecessary>().DecideAsync(new Grant<PlacementGrant>(), new Caller("u-1", "Coder"), "MRN-1");
        Assert.Contains(decision.Explain() + "\n", File.ReadAllText(Path.Combine(Repository.Root, "docs", "decisions-and-conditions.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_allowed_is_said_with_why_how_long_and_what_is_withheld_owed_and_advised()
    {
        Restriction other = new() { Id = "r-1", Kind = RestrictionKind.Other, Categories = ["Hiv"] };
        Decision decision = await Decide<Report>(null, Office.Known with { Exemptions = [new ExemptionEvidence(Exemption.RequiredByLaw, "e-1")], Restrictions = [other] });
        Assert.Equal(
            "Disclosure by Clerk to Official for Litigation was allowed until 2026-11-23 12:05 UTC under grant 'Report' of policy Office 1. It is needed because: The task needs it."
            + " Withheld from it by restrictions or scope: Hiv, SubstanceUse. What carries these labels is withheld: SubstanceUse. It rests on exemption RequiredByLaw."
            + " Record the disclosure so that the individual's accounting lists it. [AccountForDisclosure (45 CFR 164.528)]" + ReviewOverdue,
            decision.Explain());
    }

    [Fact]
    public async Task Of_several_it_is_said_for_how_many_it_is_allowed_and_what_an_emergency_of_one_set_aside()
    {
        Restriction notShown = new() { Id = "r-1", Kind = RestrictionKind.Other, Categories = ["Diagnosis"] };
        Decision decision = await Decide<Treat>("Unresponsive", Office.Known, Office.Known with { AssignedWork = false }, Office.Known with { TrainingCurrent = false, Restrictions = [notShown] });
        Assert.True(decision.IsEmergency);
        Assert.Equal(
            "Use by Clerk for Care was allowed until 2026-11-23 12:05 UTC under grant 'Treat' of policy Office 1. Of 3 individuals it is allowed for 2."
            + " The actor's training for this role is not current. Complete the training, then ask again. [TrainingNotCurrent (45 CFR 164.530(b))]"
            + " A restriction covers a category that the grant shows and that no view of it can do without. List it under 'restrictable' of the policy, so that views leave it out, or do without the record. [RestrictedCategory (45 CFR 164.522(a)(1))]"
            + " It is needed because: The task needs it. What carries these labels is withheld: SubstanceUse. It is an emergency, which set aside: WorkNotAssigned."
            + " Someone else reviews what was seen in this emergency, and closes the case with what they found. [ReviewEmergencyAccess (45 CFR 164.312(a)(2)(ii))]" + ReviewOverdue,
            decision.Explain());
    }

    [Fact]
    public async Task What_waits_for_a_person_is_said_with_who_reviews_it_and_by_which_questions()
    {
        const string Waiting = "Disclosure by Clerk to Family for Litigation was held for a person to review under grant 'Release' of policy Office 1."
            + " It is not routine: a person has to review it by the policy's criteria, and approve all of it or a part. [ReviewRequired (45 CFR 164.514(d)(3)(ii))]"
            + " A Officer reviews it by these questions: Why? For whom?";
        Assert.Equal(Waiting, (await Decide<Release>(null, Office.Known)).Explain());

        // One that is denied does not keep another from being reviewed.
        Decision some = await Decide<Release>(null, Office.Known, Office.Known with { IdentityVerified = false });
        Assert.Equal(Outcome.NeedsReview, some.Outcome);
        Assert.Contains(" Of 2 individuals it is allowed for 0.", some.Explain(), StringComparison.Ordinal);
        Decision none = await Decide<Release>(null, Office.Known with { Approval = Refused });
        Assert.Equal(
            "Disclosure by Clerk to Family for Litigation was denied under grant 'Release' of policy Office 1. A person reviewed it and refused. [ReviewRefused (45 CFR 164.514(d)(3)(ii))]",
            none.Explain());
    }

    private static ReviewApproval Refused => new()
    {
        Id = "a-1", Activity = Activity.Disclosure, Recipient = "Family", Purpose = "Litigation", Subject = "MRN-1", IsApproved = false, ReviewerId = "u-2", ReviewerRole = "Officer",
        Rationale = "No.", Categories = [], ReviewedAt = Office.Now, ExpiresAt = Office.Now,
    };

    /// <summary>Decides for MRN-1, MRN-2 and so on, each by its own facts.</summary>
    private static async Task<Decision> Decide<TGrant>(string? emergency, params Facts[] facts)
        where TGrant : IGrant
    {
        Dictionary<string, Facts> records = facts.Select((each, index) => ($"MRN-{index + 1}", each)).ToDictionary();
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(new FakeTimeProvider(Office.Now));
        services.AddMinNecessary(Explained).AddFactSource(new BulkFacts(records));
        await using ServiceProvider provider = services.BuildServiceProvider();
        return await provider.GetRequiredService<IMinimumNecessary>()
            .DecideForAllAsync(new Grant<TGrant>(), new Caller("u-17", "Clerk", "Nurse"), records.Keys, new RequestEvidence { EmergencyReason = emergency });
    }

    /// <summary>The template's grant of this name, in a policy that is in effect at any time.</summary>
    private sealed class PlacementGrant : IGrant
    {
        public static PolicyDocument Policy { get; } = PolicyDocument.Parse(Templates.BillingTemplate.Text.Replace("2026-11-01", "2000-01-01", StringComparison.Ordinal));

        public static string Name => "Collections";
    }

    private sealed class Report : IGrant
    {
        public static PolicyDocument Policy => Explained;

        public static string Name => "Report";
    }

    private sealed class Treat : IGrant
    {
        public static PolicyDocument Policy => Explained;

        public static string Name => "Treat";
    }

    private sealed class Release : IGrant
    {
        public static PolicyDocument Policy => Explained;

        public static string Name => "Release";
    }
}
