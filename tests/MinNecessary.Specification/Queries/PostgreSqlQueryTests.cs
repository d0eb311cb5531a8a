using MinNecessary.Specification.Databases;

namespace MinNecessary.Specification.Queries;

public sealed class PostgreSqlQueryTests : QueryTests
{
    private protected override async Task<IDatabase> StartAsync() => await PostgreSqlDatabase.StartAsync();
}
