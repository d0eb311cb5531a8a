using MinNecessary.Specification.Databases;

namespace MinNecessary.Restrictions.Tests.Queries;

public sealed class PostgreSqlRestrictedQueryTests : RestrictedQueryTests
{
    private protected override bool HasLateralJoins => true;

    private protected override async Task<IDatabase> StartAsync() => await PostgreSqlDatabase.StartAsync();
}
