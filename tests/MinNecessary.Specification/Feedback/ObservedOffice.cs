using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MinNecessary.Operations;

namespace MinNecessary.Specification.Feedback;

/// <summary>An application that observes which members of its views are read, with a store that the test looks into.</summary>
internal sealed class ObservedOffice : IDisposable
{
    private readonly ServiceProvider _services;

    public ObservedOffice()
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Clock).AddSingleton<IOperationsStore>(Store);
        services.AddMinNecessary(SpecificationPolicy.Document).AddMaskKey("a key for tests alone: 32 bytes."u8).AddMinNecessaryOperations(options => options.ViewsBeforeProposal = 3);
        _services = services.BuildServiceProvider();
        Gate = _services.GetRequiredService<IMinimumNecessary>();
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));

    public InMemoryOperationsStore Store { get; } = new();

    public IMinimumNecessary Gate { get; }

    public NecessityFeedback Feedback => _services.GetRequiredService<NecessityFeedback>();

    public Task RunAsync() => _services.GetRequiredService<CaseEscalation>().RunAsync();

    public async Task<Decision<TGrant>> DecideAsync<TGrant>(Grant<TGrant> grant, string subject)
        where TGrant : IGrant => await Gate.DecideAsync(grant, new Caller("tester", "Tester"), subject);

    /// <summary>What was written of one model under one grant.</summary>
    public async Task<(long Views, Dictionary<string, long> Reads)> SeenAsync(string grant, string model)
    {
        await Feedback.FlushAsync();
        NecessityProposals found = await Feedback.ProposeAsync();
        long views = 0;
        Dictionary<string, long> reads = [];
        await foreach (OperationsRecord record in Store.ReadAsync(new OperationsQuery { Kind = "ViewReads", About = found.PolicyHash }, default))
        {
            foreach (System.Text.Json.Nodes.JsonNode? view in System.Text.Json.Nodes.JsonNode.Parse(record.Content.Span)!["Views"]!.AsArray())
            {
                if ((string?)view!["Grant"] == grant && (string?)view["Model"] == "MinNecessary.Specification.Models." + model)
                {
                    views = (long)view["Views"]!;
                    reads = view["Members"]!.AsArray().ToDictionary(member => (string)member!["Name"]!, member => (long)member!["Reads"]!);
                }
            }
        }

        return (views, reads);
    }

    public void Dispose() => _services.Dispose();
}
