using DisclosureWriter;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MinNecessary.Disclosures;
using MinNecessary.EntityFrameworkCore.Tests.Databases;
using MinNecessary.Operations;
using MinNecessary.Policy;

namespace MinNecessary.EntityFrameworkCore.Tests;

/// <summary>What people approved and what individuals restricted, as the gate goes by it on the next machine after a restart.</summary>
public abstract class PaperTests
{
    private const string Testina = "MRN-TESTINA-1";
    private const string Otto = "MRN-OTTO-2";

    private static readonly DateTimeOffset Start = new(2026, 11, 2, 14, 0, 0, TimeSpan.Zero);
    private static readonly Caller Officer = new("u-9", "Officer");

    private protected abstract Task<ILogDatabase> NewAsync();

    [SkippableFact]
    public async Task A_restriction_withholds_after_a_restart_and_stops_after_its_end_was_entered_on_another()
    {
        await using ILogDatabase database = await NewAsync();
        await OnAsync(database, Start, async office =>
        {
            await TrainAsync(office);
            await office.GetRequiredService<RestrictionRegister>().AgreeAsync(Testina, new Restriction { Id = "r-1", Kind = RestrictionKind.Other, Categories = ["Diagnosis"] }, Officer, "Her letter.");
        });
        await OnAsync(database, Start.AddDays(1), async office =>
        {
            Assert.Equal(["Diagnosis"], (await DecideAsync<CodingGrant>(office, Testina)).WithheldCategories);
            Assert.Equal((Outcome.Allowed, 0), (await DecideAsync<CodingGrant>(office, Otto)) is var otto ? (otto.Outcome, otto.WithheldCategories.Count) : default);
            RegisteredRestriction found = Assert.Single(await office.GetRequiredService<RestrictionRegister>().ReadAsync(null, Testina));
            Assert.Equal((Start, "u-9", "Her letter."), (found.EnteredAt, found.EnteredBy, found.Why));
            await office.GetRequiredService<RestrictionRegister>().TerminateAsync("r-1", RestrictionEnd.Individual, new DateOnly(2026, 11, 5), Officer, "Her second letter.");
        });
        await OnAsync(database, Start.AddDays(2), async office => Assert.Equal(["Diagnosis"], (await DecideAsync<CodingGrant>(office, Testina)).WithheldCategories));
        await OnAsync(database, Start.AddDays(3), async office => Assert.Empty((await DecideAsync<CodingGrant>(office, Testina)).WithheldCategories));
    }

    [SkippableFact]
    public async Task An_approval_permits_its_part_after_a_restart_until_its_end_or_its_revocation()
    {
        await using ILogDatabase database = await NewAsync();
        await OnAsync(database, Start, async office =>
        {
            Assert.Equal(Outcome.NeedsReview, (await DecideAsync<ReleaseGrant>(office, Testina)).Outcome);
            await office.GetRequiredService<ApprovalRegister>().RecordAsync(Approval("rev-1", Testina), Officer);
            await office.GetRequiredService<ApprovalRegister>().RecordAsync(Approval("rev-2", Otto), Officer);
        });
        await OnAsync(database, Start.AddDays(1), async office =>
        {
            MinNecessary.Evaluation allowed = await DecideAsync<ReleaseGrant>(office, Testina);
            Assert.Equal(["Name"], allowed.Categories);
            Assert.Equal(Start.AddDays(5), allowed.ExpiresAt);
            await office.GetRequiredService<ApprovalRegister>().RevokeAsync("rev-2", Officer, "Lifted.");
        });
        await OnAsync(database, Start.AddDays(2), async office => Assert.Equal(ReasonCodes.ReviewRefused, Assert.Single((await DecideAsync<ReleaseGrant>(office, Otto)).Reasons).Code));
        await OnAsync(database, Start.AddDays(5), async office => Assert.Equal(ReasonCodes.ReviewExpired, Assert.Single((await DecideAsync<ReleaseGrant>(office, Testina)).Reasons).Code));
    }

    [SkippableFact]
    public async Task Two_machines_that_enter_one_restriction_at_once_enter_it_once()
    {
        await using ILogDatabase database = await NewAsync();
        int entered = 0;
        await Task.WhenAll(Enumerable.Range(0, 6).Select(machine => Task.Run(() => OnAsync(database, Start, async office =>
        {
            try
            {
                await office.GetRequiredService<RestrictionRegister>().AgreeAsync(Testina, new Restriction { Id = "r-1", Kind = RestrictionKind.Other, Categories = ["Diagnosis"] }, Officer, $"Machine {machine}");
                Interlocked.Increment(ref entered);
            }
            catch (InvalidOperationException refused) when (refused.Message.StartsWith("There is a restriction of that id already", StringComparison.Ordinal))
            {
            }
        }))));
        Assert.Equal(1, entered);
        await OnAsync(database, Start, async office => Assert.Single(await office.GetRequiredService<RestrictionRegister>().ReadAsync(null)));
    }

    [SkippableTheory]
    [InlineData("DELETE FROM operations_records WHERE kind = 'Restriction' AND sequence = 0", typeof(FormatException))]
    [InlineData("UPDATE operations_records SET content = '{}' WHERE kind = 'Restriction'", typeof(FormatException))]
    [InlineData("UPDATE operations_records SET at = 9223372036854775807 WHERE kind = 'Restriction'", typeof(DisclosureStoreException))]
    [InlineData("DROP TABLE operations_records", typeof(DisclosureStoreException))]
    public async Task A_database_that_lost_what_was_entered_decides_nothing_and_quotes_nothing(string damage, Type expected)
    {
        await using ILogDatabase database = await NewAsync();
        await OnAsync(database, Start, async office =>
        {
            await TrainAsync(office);
            RestrictionRegister register = office.GetRequiredService<RestrictionRegister>();
            await register.AgreeAsync(Testina, new Restriction { Id = "r-1", Kind = RestrictionKind.Other, Categories = ["Diagnosis"] }, Officer, "Her letter.");
            await register.TerminateAsync("r-1", RestrictionEnd.Entity, new DateOnly(2026, 11, 2), Officer, "Ours.");
            await using LogContext context = database.Open().CreateContext();
            await context.Database.ExecuteSqlRawAsync(damage.Replace("{}", "{{}}", StringComparison.Ordinal));
            Exception decided = await Assert.ThrowsAsync(expected, async () => await DecideAsync<CodingGrant>(office, Testina));
            Assert.DoesNotContain("TESTINA", decided.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("letter", decided.ToString(), StringComparison.Ordinal);
        });
    }

    private static ReviewApproval Approval(string id, string subject) => new()
    {
        Id = id,
        Activity = Activity.Disclosure,
        Recipient = "Court",
        Purpose = "Litigation",
        Subject = subject,
        IsApproved = true,
        ReviewerId = "u-9",
        ReviewerRole = "Officer",
        Rationale = "The order names her.",
        Categories = ["Name"],
        ReviewedAt = Start,
        ExpiresAt = Start.AddDays(5),
    };

    private static async Task OnAsync(ILogDatabase database, DateTimeOffset now, Func<ServiceProvider, Task> work)
    {
        await using ServiceProvider office = OfficeOperations.In(database.Kind, database.ConnectionString, now);
        await work(office);
    }

    private static async Task TrainAsync(ServiceProvider office)
    {
        TrainingRecords training = office.GetRequiredService<TrainingRecords>();
        await training.JoinAsync("u-1", ["Clerk"], Start, "u-9");
        await training.CompleteAsync("u-1", new CompetencyCheck { Course = "privacy", TakenAt = Start, Score = 90, CertifiedBy = "u-9" });
    }

    private static async Task<MinNecessary.Evaluation> DecideAsync<TGrant>(ServiceProvider office, string subject)
        where TGrant : IGrant
    {
        Decision<TGrant> decision = await office.GetRequiredService<IMinimumNecessary>().DecideAsync(new Grant<TGrant>(), new Caller("u-1", "Clerk"), subject);
        return decision.EvaluationOf(subject)!;
    }

    private sealed class CodingGrant : IGrant
    {
        public static PolicyDocument Policy => OfficePolicy.Document;

        public static string Name => "Coding";
    }

    private sealed class ReleaseGrant : IGrant
    {
        public static PolicyDocument Policy => OfficePolicy.Document;

        public static string Name => "Release";
    }
}
