using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace MinNecessary.Tests.Evaluation;

/// <summary>A gate as an application registers it, with a clock that stands still and facts that the test states.</summary>
internal sealed class GateHarness : IDisposable
{
    private readonly ServiceProvider _services;

    public GateHarness(params IFactSource[] sources)
        : this(null, sources)
    {
    }

    public GateHarness(Action<MinNecessaryOptions>? configure, params IFactSource[] sources)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Clock);
        IMinNecessaryBuilder builder = services.AddMinNecessary(EvaluationPolicy.Document);
        foreach (IFactSource source in sources)
        {
            builder.AddFactSource(source);
        }

        services.Configure(configure ?? (_ => { }));
        _services = services.BuildServiceProvider();
        Gate = _services.GetRequiredService<IMinimumNecessary>();
    }

    public FakeTimeProvider Clock { get; } = new(EvaluationPolicy.Within);

    public IMinimumNecessary Gate { get; }

    public void Dispose() => _services.Dispose();
}
