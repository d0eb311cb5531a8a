using MinNecessary.EntityFrameworkCore.Tests.Databases;

namespace MinNecessary.EntityFrameworkCore.Tests;

public sealed class SqliteOperationsTests : OperationsStoreTests
{
    private protected override Task<ILogDatabase?> NewAsync() => Task.FromResult<ILogDatabase?>(new SqliteFile());

    [Fact]
    public Task Operations_that_would_be_in_memory_are_refused_and_it_is_said_whose_they_are() => AssertNotDurableAsync(new SqliteLogDatabase("Data Source=:memory:"));
}
