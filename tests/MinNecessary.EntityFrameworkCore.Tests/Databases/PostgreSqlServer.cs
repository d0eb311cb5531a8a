using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace MinNecessary.EntityFrameworkCore.Tests.Databases;

/// <summary>
/// PostgreSQL of its own: made in a temporary folder, on loopback, by an unprivileged user, and gone afterwards. It flushes what it commits, as a server
/// does that is not for tests.
/// </summary>
public sealed class PostgreSqlServer : IAsyncLifetime
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "minnecessary-postgresql-" + Guid.NewGuid().ToString("N"));
    private readonly int _port = FreePort();
    private bool _isStarted;
    private int _databases;

    /// <summary>Where it keeps its write-ahead log, which it then lets grow; null for beside its data.</summary>
    internal string? WriteAheadLog { get; init; }

    private string Data => Path.Combine(_folder, "data");

    private static bool IsRoot => Environment.UserName == "root";

    private static string? Programs => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).LastOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")))
        : null;

    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>A new database on the server, which is started where it is not yet; the test is skipped where there is none.</summary>
    internal Task<PostgreSqlDatabase> NewDatabaseAsync(string tablespace = "pg_default") => CreateAsync($"TABLESPACE {tablespace}");

    /// <summary>A new database that orders texts by a language, as most do; the test is skipped where the server is too old for one that every machine has.</summary>
    internal async Task<PostgreSqlDatabase> NewLinguisticDatabaseAsync()
    {
        try
        {
            return await CreateAsync("TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'en-US'");
        }
        catch (PostgresException exception) when (exception.SqlState is PostgresErrorCodes.SyntaxError or PostgresErrorCodes.FeatureNotSupported)
        {
            Skip.If(true, "PostgreSQL has no databases with an ICU locale (it is older than 15, or built without).");
            throw;
        }
    }

    /// <summary>The process that starts one for each connection.</summary>
    internal string ProcessId => File.ReadLines(Path.Combine(Data, "postmaster.pid")).First();

    /// <summary>Begins on the data that are there, as after a crash.</summary>
    internal Task RestartAsync() => RunProgramAsync(
        "pg_ctl", "-D", Data, "-l", Path.Combine(_folder, "log"), "-w", "-t", "120", "-o", $"-p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={_folder}{(WriteAheadLog is null ? "" : " -c max_wal_size=10GB -c checkpoint_timeout=1h")}", "start");

    /// <summary>Kills every process of the server at once, which then writes nothing more.</summary>
    internal Task KillAsync() => RunProgramAsync("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");

    /// <summary>Begins again, whether it has ended by itself or not.</summary>
    internal async Task MendAsync()
    {
        NpgsqlConnection.ClearAllPools();
        _ = await ExitCodeOfProgramAsync("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");
        await RestartAsync();
    }

    internal string ConnectionStringOf(string database) => $"Host=127.0.0.1;Port={_port};Username=tester;Database={database};Include Error Detail=true;Timeout=60;Command Timeout=120";

    internal async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionStringOf("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public async Task DisposeAsync()
    {
        if (_isStarted)
        {
            await KillAsync();
            Directory.Delete(_folder, recursive: true);
        }
    }

    private async Task<PostgreSqlDatabase> CreateAsync(string how)
    {
        await StartAsync();
        string name = $"log_{++_databases}";
        await ExecuteAsync($"CREATE DATABASE {name} {how}");
        return new PostgreSqlDatabase(this, name);
    }

    internal async Task StartAsync()
    {
        Skip.If(Programs is null, "PostgreSQL is not installed (Debian: apt-get install postgresql).");
        if (_isStarted)
        {
            return;
        }

        Directory.CreateDirectory(_folder);
        if (IsRoot)
        {
            Assert.Equal(0, await ExitCodeOfAsync("chown", "postgres", _folder));
        }

        await RunProgramAsync("initdb", ["-D", Data, "-U", "tester", "-A", "trust", "-N", "-E", "UTF8", "--locale=C.UTF-8", .. WriteAheadLog is null ? (string[])[] : ["-X", WriteAheadLog, "--wal-segsize=1"]]);
        await RestartAsync();
        _isStarted = true;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task RunProgramAsync(string program, params string[] arguments)
    {
        int exitCode = await ExitCodeOfProgramAsync(program, arguments);
        Assert.True(exitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {exitCode}.");
    }

    // PostgreSQL refuses to run as root.
    private static Task<int> ExitCodeOfProgramAsync(string program, params string[] arguments)
    {
        string path = Path.Combine(Programs!, program);
        return IsRoot ? ExitCodeOfAsync("runuser", ["-u", "postgres", "--", path, .. arguments]) : ExitCodeOfAsync(path, arguments);
    }

    private static async Task<int> ExitCodeOfAsync(string program, params string[] arguments)
    {
        // The server keeps what it inherits open, so its output is not waited for.
        using Process process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >/dev/null 2>&1", "sh", program, .. arguments]) { WorkingDirectory = "/" })!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
