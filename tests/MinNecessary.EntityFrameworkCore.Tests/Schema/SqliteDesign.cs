using Microsoft.EntityFrameworkCore.Design;

namespace MinNecessary.EntityFrameworkCore.Tests.Schema;

/// <summary>What <c>eng/add-migration</c> compares the tables of SQLite with.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteLogContext>
{
    public SqliteLogContext CreateDbContext(string[] args) => (SqliteLogContext)new SqliteLogDatabase("Data Source=none.db").CreateContext();
}
