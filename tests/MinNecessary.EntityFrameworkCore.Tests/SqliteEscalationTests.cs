using MinNecessary.EntityFrameworkCore.Tests.Databases;
using Xunit.Abstractions;

namespace MinNecessary.EntityFrameworkCore.Tests;

public sealed class SqliteEscalationTests(ITestOutputHelper output) : EscalationTests(output)
{
    private protected override Task<ILogDatabase> NewAsync() => Task.FromResult<ILogDatabase>(new SqliteFile());
}
