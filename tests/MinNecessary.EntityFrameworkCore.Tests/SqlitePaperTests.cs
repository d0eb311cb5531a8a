using MinNecessary.EntityFrameworkCore.Tests.Databases;

namespace MinNecessary.EntityFrameworkCore.Tests;

public sealed class SqlitePaperTests : PaperTests
{
    private protected override Task<ILogDatabase> NewAsync() => Task.FromResult<ILogDatabase>(new SqliteFile());
}
