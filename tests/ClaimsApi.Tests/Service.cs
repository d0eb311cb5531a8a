using ClaimsApi.Data;
using ClaimsApi.Logins;
using ClaimsApi.Models;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MinNecessary.Testing;

namespace ClaimsApi.Tests;

/// <summary>The service on a real server, with claims full of canaries in a real database, and all that it logs at every level.</summary>
internal sealed class Service : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _folder;

    private Service(WebApplication app, string folder, LogCollector logs)
    {
        (_app, _folder, Logs) = (app, folder, logs);
        Address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Client = new HttpClient { BaseAddress = new Uri(Address) };
    }

    public string Address { get; }

    public HttpClient Client { get; }

    public LogCollector Logs { get; }

    public TokenIssuer Tokens => _app.Services.GetRequiredService<TokenIssuer>();

    public static async Task<Service> StartAsync(params Claim[] claims)
    {
        string folder = Path.Combine(Path.GetTempPath(), $"claims-api-{Guid.NewGuid():N}");
        var logs = new LogCollector();
        WebApplication app = ClaimsService.Build([$"--DataFolder={folder}", "--environment=Development"], builder =>
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Logging.ClearProviders().AddProvider(logs).AddFilter(null, LogLevel.Trace).AddFilter("Microsoft.AspNetCore", LogLevel.Trace).AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Trace);
        });
        await Preparation.PrepareAsync(app.Services, CancellationToken.None);
        if (claims.Length > 0)
        {
            await using AsyncServiceScope scope = app.Services.CreateAsyncScope();
            var database = scope.ServiceProvider.GetRequiredService<ClaimsDatabase>();
            await database.Claims.ExecuteDeleteAsync();
            database.AddRange(claims);
            await database.SaveChangesAsync();
        }

        await app.StartAsync();
        return new Service(app, folder, logs);
    }

    public string TokenOf(string role) => Tokens.Issue(DevelopmentLogins.All.Single(login => login.Role == role).Actor, role);

    public async Task<HttpResponseMessage> GetAsync(string path, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        return await SendAsync(request, token);
    }

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string? token)
    {
        if (token is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        }

        return await Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
