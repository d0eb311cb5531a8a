using MinNecessary.Specification.Databases;

namespace MinNecessary.Restrictions.Tests.Queries;

public sealed class SqliteRestrictedQueryTests : RestrictedQueryTests
{
    private protected override bool HasLateralJoins => false;

    private protected override Task<IDatabase> StartAsync() => Task.FromResult<IDatabase>(new SqliteDatabase());
}
