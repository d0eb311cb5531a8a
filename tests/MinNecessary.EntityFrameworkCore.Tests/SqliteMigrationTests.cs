using MinNecessary.EntityFrameworkCore.Tests.Databases;

namespace MinNecessary.EntityFrameworkCore.Tests;

public sealed class SqliteMigrationTests : MigrationTests
{
    private protected override LogDatabase Nowhere => new SqliteLogDatabase("Data Source=none.db");

    private protected override Task<ILogDatabase> NewAsync() => Task.FromResult<ILogDatabase>(new SqliteFile());
}
