using Microsoft.EntityFrameworkCore.Design;

namespace MinNecessary.EntityFrameworkCore.Tests.Schema;

/// <summary>What <c>eng/add-migration</c> compares the tables of PostgreSQL with.</summary>
internal sealed class PostgreSqlDesign : IDesignTimeDbContextFactory<PostgreSqlLogContext>
{
    public PostgreSqlLogContext CreateDbContext(string[] args) => (PostgreSqlLogContext)new PostgreSqlLogDatabase("Host=none").CreateContext();
}
