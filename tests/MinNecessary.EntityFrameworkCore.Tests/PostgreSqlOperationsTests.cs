using MinNecessary.EntityFrameworkCore.Tests.Databases;

namespace MinNecessary.EntityFrameworkCore.Tests;

[Collection(OneServer.Name)]
public sealed class PostgreSqlOperationsTests(PostgreSqlServer server) : OperationsStoreTests
{
    private protected override async Task<ILogDatabase?> NewAsync() => await server.NewDatabaseAsync();

    private protected override async Task<ILogDatabase?> NewLinguisticAsync() => await server.NewLinguisticDatabaseAsync();

    [SkippableFact]
    public async Task A_server_that_does_not_flush_keeps_no_operations_and_says_whose_they_are()
    {
        await using PostgreSqlDatabase database = await server.NewDatabaseAsync();
        await server.ExecuteAsync($"ALTER DATABASE {database.Name} SET synchronous_commit = off");
        await AssertNotDurableAsync(database.Open());
    }
}
