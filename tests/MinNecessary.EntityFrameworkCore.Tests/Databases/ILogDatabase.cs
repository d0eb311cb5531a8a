namespace MinNecessary.EntityFrameworkCore.Tests.Databases;

/// <summary>A real database for one test, empty at first, and gone afterwards.</summary>
internal interface ILogDatabase : IAsyncDisposable
{
    /// <summary>What the writer program calls the kind of database.</summary>
    string Kind { get; }

    string ConnectionString { get; }

    /// <summary>The log's tables, for SQL of the test's own. Each call gives another, as another process has it.</summary>
    LogDatabase Open();

    /// <summary>Waits until nothing goes on there that a process had begun before it was killed: a server still commits what it was told to by then.</summary>
    Task SettleAsync();
}
