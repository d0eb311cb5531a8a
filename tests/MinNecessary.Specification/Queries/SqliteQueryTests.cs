using MinNecessary.Specification.Databases;

namespace MinNecessary.Specification.Queries;

public sealed class SqliteQueryTests : QueryTests
{
    private protected override Task<IDatabase> StartAsync() => Task.FromResult<IDatabase>(new SqliteDatabase());
}
