using DisclosureWriter;
using Microsoft.Extensions.DependencyInjection;
using MinNecessary.EntityFrameworkCore.Tests.Databases;
using MinNecessary.Operations;

namespace MinNecessary.EntityFrameworkCore.Tests;

/// <summary>What people entered on one machine, as the next one reads it after a restart.</summary>
public abstract class RestartTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 2, 14, 0, 0, TimeSpan.Zero);

    private protected abstract Task<ILogDatabase> NewAsync();

    [SkippableFact]
    public async Task Training_is_known_after_a_restart_and_runs_out_after_one()
    {
        await using ILogDatabase database = await NewAsync();
        WorkforceMember joined;
        await using (ServiceProvider office = At(database, Start))
        {
            TrainingRecords training = office.GetRequiredService<TrainingRecords>();
            await training.JoinAsync("u-1", ["Clerk"], Start, "u-9");
            await training.CompleteAsync("u-1", new CompetencyCheck { Course = "privacy", TakenAt = Start, Score = 90, CertifiedBy = "u-9" });
            joined = (await training.FindAsync("u-1"))!;
        }

        await using ServiceProvider next = At(database, Start.AddDays(300));
        WorkforceMember found = (await next.GetRequiredService<TrainingRecords>().FindAsync("u-1"))!;
        Assert.Equal(Shown(joined), Shown(found));
        Assert.Equal(TrainingState.Current, (await next.GetRequiredService<TrainingRecords>().FindStatusAsync("u-1", "Clerk"))!.State);
        await AssertOutcomeAsync(Outcome.Allowed, database, Start.AddDays(300), "u-1");
        await AssertOutcomeAsync(Outcome.Denied, database, Start.AddDays(300), "u-2");
        await AssertOutcomeAsync(Outcome.Denied, database, Start.AddDays(366), "u-1");

        static string Shown(WorkforceMember member) => System.Text.Json.JsonSerializer.Serialize(member);
    }

    [SkippableFact]
    public async Task Agreements_are_known_after_a_restart_and_one_that_was_ended_stays_ended()
    {
        await using ILogDatabase database = await NewAsync();
        var signed = new Agreement { Id = "BAA-1", Recipient = "Agency", Kind = AgreementKind.BusinessAssociate, From = new DateOnly(2026, 1, 1), Until = new DateOnly(2028, 1, 1), Purposes = ["Collections"] };
        await using (ServiceProvider office = At(database, Start))
        {
            await office.GetRequiredService<AgreementRegister>().SignAsync(signed, "u-9");
        }

        await using (ServiceProvider next = At(database, Start.AddDays(1)))
        {
            AgreementRegister register = next.GetRequiredService<AgreementRegister>();
            Agreement found = Assert.Single(await register.InForceAsync("Agency", "Collections", AgreementKind.BusinessAssociate));
            Assert.Equal((signed.Id, signed.From, signed.Until), (found.Id, found.From, found.Until));
            await register.EndAsync("BAA-1", new DateOnly(2026, 11, 4), "u-9");
        }

        await using ServiceProvider last = At(database, Start.AddDays(2));
        Assert.Empty(await last.GetRequiredService<AgreementRegister>().InForceAsync("Agency", "Collections", AgreementKind.BusinessAssociate));
        Assert.Equal(new DateOnly(2026, 11, 4), (await last.GetRequiredService<AgreementRegister>().FindAsync("BAA-1"))!.Until);
    }

    private static ServiceProvider At(ILogDatabase database, DateTimeOffset now) => OfficeOperations.In(database.Kind, database.ConnectionString, now);

    private static async Task AssertOutcomeAsync(Outcome expected, ILogDatabase database, DateTimeOffset now, string actor)
    {
        await using ServiceProvider office = At(database, now);
        Decision<CodingGrant> decision = await office.GetRequiredService<IMinimumNecessary>().DecideAsync(new Grant<CodingGrant>(), new Caller(actor, "Clerk"), "MRN-0000001");
        Assert.Equal(expected, decision.Outcome);
    }

    private sealed class CodingGrant : IGrant
    {
        public static Policy.PolicyDocument Policy => OfficePolicy.Document;

        public static string Name => "Coding";
    }
}
