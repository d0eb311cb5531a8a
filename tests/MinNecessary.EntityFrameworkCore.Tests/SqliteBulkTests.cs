using MinNecessary.EntityFrameworkCore.Tests.Databases;

namespace MinNecessary.EntityFrameworkCore.Tests;

public sealed class SqliteBulkTests : BulkTests
{
    private protected override Task<ILogDatabase> NewAsync() => Task.FromResult<ILogDatabase>(new SqliteFile());
}
