using MinNecessary.EntityFrameworkCore.Tests.Databases;

namespace MinNecessary.EntityFrameworkCore.Tests;

public sealed class SqliteOperationsTests : OperationsStoreTests
{
    private protected override Task<ILogDatabase?> NewAsync() => Task.FromResult<ILogDatabase?>(new SqliteFile());
}
