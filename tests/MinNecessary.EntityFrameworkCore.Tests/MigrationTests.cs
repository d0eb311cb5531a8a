using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using MinNecessary.Disclosures;
using MinNecessary.EntityFrameworkCore.Tests.Databases;
using MinNecessary.Operations;

namespace MinNecessary.EntityFrameworkCore.Tests;

/// <summary>The tables that an earlier version made, and what this one does to them.</summary>
public abstract class MigrationTests
{
    private protected abstract Task<ILogDatabase> NewAsync();

    private protected abstract LogDatabase Nowhere { get; }

    [Fact]
    public void The_migrations_make_what_the_model_says()
    {
        using LogContext context = Nowhere.CreateContext();
        Assert.False(context.Database.HasPendingModelChanges(), "Run eng/add-migration.");
    }

    [SkippableFact]
    public async Task A_log_from_before_operations_keeps_its_entries_and_verifies()
    {
        await using ILogDatabase database = await NewAsync();
        List<SealedEntry> entries = await Chains.OrdinaryAsync(40);
        await WriteAsFirstVersionAsync(database.Open(), entries);

        // Two processes bring it up to date at once, one for the log and one for operations.
        var log = new DatabaseDisclosureStore(database.Open());
        var operations = new DatabaseOperationsStore(database.Open());
        var record = new OperationsRecord { Kind = "Case", Id = "one", Sequence = 0, At = Chains.Noon, Content = "{}"u8.ToArray() };
        Task<bool> added = Task.Run(async () => await operations.AppendAsync(record, default));
        Assert.Equal(entries.Shown(), (await log.AllAsync()).Shown());
        Assert.True(await added);
        LogVerification found = await DisclosureVerifier.VerifyAsync(log, [], null);
        Assert.Empty(found.Findings);
        Assert.Equal(entries.Count, Assert.Single(found.Writers).State.Size);

        // And it goes on where it was.
        List<SealedEntry> more = await Chains.OrdinaryAsync(2, seed: 2);
        await log.AppendAsync(more, default);
        Assert.Equal(entries.Concat(more).Shown(), (await log.AllAsync()).Shown());
    }

    [SkippableFact]
    public async Task What_is_up_to_date_is_not_touched_again()
    {
        await using ILogDatabase database = await NewAsync();
        await database.Open().PrepareAsync(default);
        await using LogContext context = database.Open().CreateContext();
        string[] applied = [.. await context.Database.GetAppliedMigrationsAsync()];
        Assert.Equal(context.Database.GetMigrations(), applied);
        await database.Open().PrepareAsync(default);
        Assert.Equal(applied, await context.Database.GetAppliedMigrationsAsync());
    }

    private static async Task WriteAsFirstVersionAsync(LogDatabase database, List<SealedEntry> entries)
    {
        await using LogContext context = database.CreateContext();
        string first = context.Database.GetMigrations().First();
        Assert.EndsWith("_DisclosureLog", first, StringComparison.Ordinal);
        await context.GetService<IMigrator>().MigrateAsync(first);
        Assert.NotEmpty(await context.Database.GetPendingMigrationsAsync());
        EntryRow[] rows = [.. entries.Select(EntryRow.Of)];
        await database.PrepareAsync(rows.Select(row => row.Month).Distinct(), default);
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync();
        await ChainAppender.AddAsync(database, context, entries[0].Writer, rows, default);
        await transaction.CommitAsync();
    }
}
