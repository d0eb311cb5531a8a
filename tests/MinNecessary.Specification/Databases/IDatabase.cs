using Microsoft.EntityFrameworkCore;

namespace MinNecessary.Specification.Databases;

/// <summary>A real database for one test class, empty at first.</summary>
internal interface IDatabase : IAsyncDisposable
{
    /// <summary>Makes options that send the SQL to <paramref name="log"/> too.</summary>
    DbContextOptions Options(Action<string> log);
}
