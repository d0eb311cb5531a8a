using Microsoft.EntityFrameworkCore;
using MinNecessary.EntityFrameworkCore.Tests.Databases;

namespace MinNecessary.EntityFrameworkCore.Tests;

[Collection(OneServer.Name)]
public sealed class PostgreSqlTamperTests(PostgreSqlServer server) : TamperTests
{
    private protected override async Task<ILogDatabase> NewAsync() => await server.NewDatabaseAsync();

    // The key refuses a place that is taken twice in one month, and by SQL nobody takes the lock on the writer.
    [SkippableFact]
    public async Task A_place_that_is_taken_in_two_months() => await AssertFoundAsync(
        async (context, entries) =>
        {
            await new DatabaseDisclosureStore(await OpenAsync(context)).AppendAsync(await Chains.SealAsync([entries[0].Read()! with { OccurredAt = Chains.Noon.AddMonths(1) }]), default);
            await context.Database.ExecuteSqlAsync($"INSERT INTO disclosure_entries (writer, sequence, month, content, leaf_hash) SELECT writer, sequence, 202612, content, leaf_hash FROM disclosure_entries WHERE sequence = 16");
        },
        "Missing at 16", "NotAsSigned at 0 to 39");
}
