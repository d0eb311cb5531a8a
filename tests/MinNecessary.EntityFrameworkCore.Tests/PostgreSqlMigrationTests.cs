using MinNecessary.EntityFrameworkCore.Tests.Databases;

namespace MinNecessary.EntityFrameworkCore.Tests;

[Collection(OneServer.Name)]
public sealed class PostgreSqlMigrationTests(PostgreSqlServer server) : MigrationTests
{
    private protected override LogDatabase Nowhere => new PostgreSqlLogDatabase("Host=none");

    private protected override async Task<ILogDatabase> NewAsync() => await server.NewDatabaseAsync();
}
