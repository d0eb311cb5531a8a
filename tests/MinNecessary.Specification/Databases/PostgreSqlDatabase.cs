using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace MinNecessary.Specification.Databases;

/// <summary>PostgreSQL of its own: made in a temporary folder, on loopback, by an unprivileged user, and gone afterwards.</summary>
internal sealed class PostgreSqlDatabase : IDatabase
{
    private readonly string _folder;
    private readonly string _programs;
    private readonly int _port;

    private PostgreSqlDatabase(string folder, string programs, int port)
    {
        _folder = folder;
        _programs = programs;
        _port = port;
    }

    public static async Task<PostgreSqlDatabase> StartAsync()
    {
        string? programs = Programs();
        Skip.If(programs is null, "PostgreSQL is not installed (Debian: apt-get install postgresql).");
        string folder = Path.Combine(Path.GetTempPath(), "minnecessary-postgresql-" + Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(folder);
        if (IsRoot)
        {
            await RunAsync("chown", "postgres", folder);
        }

        var database = new PostgreSqlDatabase(folder, programs!, FreePort());
        string data = Path.Combine(folder, "data");
        await database.RunProgramAsync("initdb", "-D", data, "-U", "tester", "-A", "trust", "-N", "-E", "UTF8", "--locale=C.UTF-8");
        await database.RunProgramAsync(
            "pg_ctl", "-D", data, "-l", Path.Combine(folder, "log"), "-w", "-o", $"-p {database._port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c fsync=off", "start");
        return database;
    }

    public DbContextOptions Options(Action<string> log) => new DbContextOptionsBuilder()
        .UseNpgsql($"Host=127.0.0.1;Port={_port};Username=tester;Database=billing;Pooling=false")
        .LogTo(log, [RelationalEventId.CommandExecuted])
        .Options;

    public async ValueTask DisposeAsync()
    {
        await RunProgramAsync("pg_ctl", "-D", Path.Combine(_folder, "data"), "-m", "immediate", "-w", "stop");
        Directory.Delete(_folder, recursive: true);
    }

    private static bool IsRoot => Environment.UserName == "root";

    private static string? Programs() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).LastOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")))
        : null;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // PostgreSQL refuses to run as root.
    private Task RunProgramAsync(string program, params string[] arguments)
    {
        string path = Path.Combine(_programs, program);
        return IsRoot ? RunAsync("runuser", ["-u", "postgres", "--", path, .. arguments]) : RunAsync(path, arguments);
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        // The server keeps what it inherits open, so its output is not waited for.
        using Process process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >/dev/null 2>&1", "sh", program, .. arguments]) { WorkingDirectory = "/" })!;
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
