using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MinNecessary.Operations;
using MinNecessary.Tests.Operations;

namespace MinNecessary.Hosting.Tests;

/// <summary>One machine of a practice: a host that runs the escalation.</summary>
internal sealed class Machine : IAsyncDisposable
{
    private readonly IHost _host;

    public Machine(IOperationsStore? store = null, Action<EscalationOptions>? configure = null, Action<IMinNecessaryBuilder>? more = null, string? sqliteFile = null)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddSingleton<TimeProvider>(Time);
        builder.Logging.AddProvider(Log);
        IMinNecessaryBuilder practice = builder.Services.AddMinNecessary(PracticePolicy.Document);
        if (sqliteFile is null)
        {
            builder.Services.AddSingleton(store ?? Shared());
            practice.AddMinNecessaryOperations();
        }
        else
        {
            practice.AddSqliteOperations(sqliteFile);
        }

        more?.Invoke(practice);
        practice.AddMinNecessaryEscalation(options =>
        {
            options.Escalated = (each, _) =>
            {
                Told.Add(each);
                return ValueTask.CompletedTask;
            };
            configure?.Invoke(options);
        });
        _host = builder.Build();
    }

    public ObservedTime Time { get; } = new();

    public ListedLog Log { get; } = new();

    public List<EscalatedCase> Told { get; } = [];

    public EscalationStatus Status => _host.Services.GetRequiredService<EscalationStatus>();

    public CaseDesk Cases => _host.Services.GetRequiredService<CaseDesk>();

    public T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    /// <summary>A store as several machines share it.</summary>
    public static FaultyOperationsStore Shared() => new(new InMemoryOperationsStore()) { GoesOn = true };

    public async Task StartAsync()
    {
        await _host.StartAsync();
        await Time.RunEndsAsync();
    }

    public Task StartWithoutARunAsync() => _host.StartAsync();

    public Task StopAsync() => _host.StopAsync();

    public async Task<Case> OpenAsync() => await Cases.OpenAsync("Question", new CaseDraft { OccurredAt = Time.GetUtcNow() }, "u-1");

    public async Task<List<Case>> AllAsync()
    {
        List<Case> cases = [];
        await foreach (Case each in Cases.ReadAsync())
        {
            cases.Add(each);
        }

        return cases;
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }
}
