using MinNecessary.EntityFrameworkCore.Tests.Databases;
using Xunit.Abstractions;

namespace MinNecessary.EntityFrameworkCore.Tests;

[Collection(OneServer.Name)]
public sealed class PostgreSqlEscalationTests(PostgreSqlServer server, ITestOutputHelper output) : EscalationTests(output)
{
    private protected override async Task<ILogDatabase> NewAsync() => await server.NewDatabaseAsync();
}
