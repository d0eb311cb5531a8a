using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace MinNecessary.Tests.Evaluation.Gates;

/// <summary>A gate for <see cref="Ward"/> as an application registers it, with a clock that stands still.</summary>
internal sealed class WardGate : IDisposable
{
    private readonly ServiceProvider _services;

    /// <summary>Makes a gate whose conditions are answered by the facts alone.</summary>
    public WardGate(IFactSource source, Action<IMinNecessaryBuilder>? more = null)
        : this(builder =>
        {
            builder.AddFactSource(source);
            builder.Services.AddSingleton<ICondition>(new StatedCondition("CaseOpen", _ => null));
            builder.Services.AddSingleton<ICondition>(new StatedCondition("SiteOwned", _ => null));
            more?.Invoke(builder);
        })
    {
    }

    public WardGate(Action<IMinNecessaryBuilder> setUp)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Clock);
        setUp(services.AddMinNecessary(Ward.Document));
        _services = services.BuildServiceProvider();
        Gate = _services.GetRequiredService<IMinimumNecessary>();
    }

    public FakeTimeProvider Clock { get; } = new(Ward.Now);

    public IMinimumNecessary Gate { get; }

    public IPolicyRegistry Policies => _services.GetRequiredService<IPolicyRegistry>();

    public IEmergencyRegister Emergencies => _services.GetRequiredService<IEmergencyRegister>();

    public MinNecessary.Disclosures.IDisclosureLog Log => _services.GetRequiredService<MinNecessary.Disclosures.IDisclosureLog>();

    public void Dispose() => _services.Dispose();
}
