using MinNecessary.EntityFrameworkCore.Tests.Databases;

namespace MinNecessary.EntityFrameworkCore.Tests;

public sealed class InMemoryOperationsTests : OperationsStoreTests
{
    private protected override Task<ILogDatabase?> NewAsync() => Task.FromResult<ILogDatabase?>(null);
}
