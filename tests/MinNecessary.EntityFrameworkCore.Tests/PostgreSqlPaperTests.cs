using MinNecessary.EntityFrameworkCore.Tests.Databases;

namespace MinNecessary.EntityFrameworkCore.Tests;

[Collection(OneServer.Name)]
public sealed class PostgreSqlPaperTests(PostgreSqlServer server) : PaperTests
{
    private protected override async Task<ILogDatabase> NewAsync() => await server.NewDatabaseAsync();
}
