using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MinNecessary.SeededLeaks.Models;
using MinNecessary.Testing;

namespace MinNecessary.SeededLeaks.Desk;

/// <summary>What an application has at hand, one run of it: a claim, a decision for it, and the ways out.</summary>
internal sealed class LeakDesk : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly List<string> _sql = [];

    public LeakDesk(Claim claim, Claim other, Decision<Coding> decision, GrantRun run)
    {
        (Claim, OtherClaim, Decision, Gate, Caller, Logger) = (claim, other, decision, run.Gate, run.Caller, run.Logs.CreateLogger("desk"));
        Http = new HttpClient(Requests) { BaseAddress = new Uri("https://clearinghouse.invalid/") };
        Response.Body = new MemoryStream();
        _connection.Open();
    }

    public Claim Claim { get; }

    /// <summary>A claim of another person.</summary>
    public Claim OtherClaim { get; }

    public Decision<Coding> Decision { get; }

    public IMinimumNecessary Gate { get; }

    public Caller Caller { get; }

    public ILogger Logger { get; }

    public string Folder { get; } = Directory.CreateTempSubdirectory("minnecessary-leaks-").FullName;

    public HttpClient Http { get; }

    public HttpResponse Response { get; } = new DefaultHttpContext { RequestServices = new ServiceCollection().AddLogging().BuildServiceProvider() }.Response;

    public IDistributedCache Cache => Cached;

    /// <summary>What was sent.</summary>
    public RecordingHandler Requests { get; } = new();

    /// <summary>What was cached.</summary>
    public RecordingCache Cached { get; } = new();

    /// <summary>What the database was asked.</summary>
    public IReadOnlyList<string> Sql => _sql;

    /// <summary>A database that has the claim.</summary>
    public async Task<ClaimDatabase> OpenDatabaseAsync()
    {
        var database = new ClaimDatabase(_connection, line => { });
        await database.Database.EnsureCreatedAsync();
        database.Claims.Add(new ClaimRow { Account = Claim.Account, Ssn = Claim.Ssn, Total = (double)Claim.Total, Code = Claim.Lines[0].Code });
        await database.SaveChangesAsync();
        await database.DisposeAsync();
        return new ClaimDatabase(_connection, _sql.Add);
    }

    public void Dispose()
    {
        _connection.Dispose();
        Http.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
