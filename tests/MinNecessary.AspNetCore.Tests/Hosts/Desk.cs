using System.Net.Http;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MinNecessary.AspNetCore.Tests.Models;
using MinNecessary.Disclosures;
using MinNecessary.Testing;

namespace MinNecessary.AspNetCore.Tests.Hosts;

/// <summary>An application on a real server, with a claim full of canaries, a disclosure log, and all that it logs at every level.</summary>
internal sealed class Desk : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Desk(WebApplication app, CanariedModel<Claim> claim, LogCollector logs)
    {
        _app = app;
        Canaried = claim;
        Logs = logs;
        Client = new HttpClient { BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()) };
    }

    public HttpClient Client { get; }

    public CanariedModel<Claim> Canaried { get; }

    public LogCollector Logs { get; }

    public IServiceProvider Services => _app.Services;

    public InMemoryDisclosureStore Log => (InMemoryDisclosureStore)Services.GetRequiredService<IDisclosureStore>();

    public static string As(params string[] roles) => ClaimsAuthentication.Token([("sub", "u-7"), .. roles.Select(role => ("role", role))]);

    public static async Task<Desk> StartAsync(
        Action<WebApplication, Claim> map, Action<WebDisclosureOptions>? options = null, Action<StatedFacts>? facts = null, Action<IServiceCollection>? services = null, Action<IMinNecessaryBuilder>? more = null)
    {
        CanariedModel<Claim> claim = new Canaries(seed: 71).Fill<Claim>();
        var logs = new LogCollector();
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(logs);
        builder.Services.AddAuthentication(ClaimsAuthentication.Scheme_).AddScheme<AuthenticationSchemeOptions, ClaimsAuthentication>(ClaimsAuthentication.Scheme_, null);
        builder.Services.AddAuthorization().AddSingleton(claim.Value);
        var stated = new StatedFacts();
        facts?.Invoke(stated);
        IMinNecessaryBuilder necessary = builder.Services.AddMinNecessary(WardPolicy.Document)
            .AddFactSource(stated)
            .AddMaskKey("a key of tests that everybody knows!"u8.ToArray())
            .AddDisclosureLog<InMemoryDisclosureStore>()
            .AddAspNetCore(
                web =>
                {
                    web.Caller.MapRole("claims-coder", "Coder").MapRole("biller", "Biller").MapRole("lead", "Lead").MapRole("nurse", "Nurse").MapRole("officer", "PrivacyOfficer");
                    options?.Invoke(web);
                },
                WardPolicy.Views);
        more?.Invoke(necessary);
        services?.Invoke(builder.Services);
        WebApplication app = builder.Build();
        app.UseMinNecessaryProblemDetails();
        app.UseAuthentication();
        app.UseAuthorization();
        map(app, claim.Value);
        await app.StartAsync();
        return new Desk(app, claim, logs);
    }

    public Task<HttpResponseMessage> GetAsync(string path, string? token = null, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, path, token, null, headers);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? token, HttpContent? content = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (token is not null)
        {
            request.Headers.Authorization = AuthenticationHeaderValue.Parse(token);
        }

        foreach ((string name, string value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Client.SendAsync(request);
    }

    /// <summary>Nothing of the claim is in what was sent, nor in what was logged.</summary>
    public async Task AssertNothingShownAsync(HttpResponseMessage response)
    {
        var scanner = new CanaryScanner(Canaried.Canaries);
        string sent = $"{response}\n{await response.Content.ReadAsStringAsync()}";
        Assert.Empty(scanner.Scan(sent));
        AssertNothingLogged();
    }

    public void AssertNothingLogged() => Assert.Empty(new CanaryScanner(Canaried.Canaries).Scan(string.Join('\n', Logs.Entries)));

    /// <summary>No more than the grant shows is in what was sent, and nothing at all in what was logged.</summary>
    public async Task AssertShownAsync(string grant, HttpResponseMessage response)
    {
        var output = new ObservedOutput();
        await output.AddAsync("response", response);
        OverDisclosure.AssertNone(WardPolicy.Grants.Find(grant)!.Definition, Canaried.Canaries, output);
        Assert.NotEmpty(new CanaryScanner(Canaried.Canaries).Scan(await response.Content.ReadAsStringAsync()));
        AssertNothingLogged();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
