using Microsoft.Extensions.DependencyInjection;
using MinNecessary.Operations;
using MinNecessary.Policy;

namespace MinNecessary.EntityFrameworkCore.Tests;

/// <summary>Machines of an office whose policy has feedback, with a policy name of its own: what is read is counted by process.</summary>
internal sealed class ObservedOffice
{
    private static int _offices;

    private readonly PolicyDocument _policy;
    private readonly ViewReads _reads;

    public ObservedOffice()
    {
        string name = $"Office{Interlocked.Increment(ref _offices)}";
        _reads = new ViewReads(name, "Coding", "Sample.Claim", ("Codes", ["Diagnosis"]), ("Served", ["ServiceDate"]));
        _policy = PolicyDocument.Parse($$"""
            {
              "name": "{{name}}", "version": "1", "effective": "2026-01-01", "owner": "Privacy Officer",
              "purposes": { "Coding": { "basis": "Payment" } },
              "roles": { "Coder": { "description": "Assigns codes" } },
              "grants": { "Coding": { "activity": "Use", "role": "Coder", "purpose": "Coding", "disclose": ["Diagnosis", "ServiceDate"], "why": "Codes need the encounter." } },
              "operations": {
                "zone": "America/New_York", "days": "Calendar",
                "stages": { "Coding": { "owner": "Coder", "entry": true, "grants": ["Coding"] }, "Done": { "owner": "Coder", "outcome": true } },
                "handoffs": { "ToDone": { "from": "Coding", "to": "Done" } },
                "escalations": { "Standard": { "steps": [{ "to": "Coder", "after": "P2D" }] } },
                "cases": { "Late": { "opens": "LimitPassed", "owner": "Coder", "expected": "P1D", "escalation": "Standard", "evidence": ["Outcome"] } },
                "feedback": { "percent": 100, "period": "P30D" }
              }
            }
            """);
    }

    public Clock Time { get; } = new();

    /// <summary>Makes views, and reads the codes of each.</summary>
    public void See(int views)
    {
        for (int view = 0; view < views; view++)
        {
            Assert.True(_reads.Begin());
            _reads.Saw(0);
        }
    }

    public ServiceProvider Start(IOperationsStore store)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Time).AddSingleton(store);
        services.AddMinNecessary(_policy).AddMinNecessaryOperations(options => options.ViewsBeforeProposal = 10);
        ServiceProvider provider = services.BuildServiceProvider();
        provider.GetRequiredService<NecessityFeedback>();
        return provider;
    }

    internal sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 2, 14, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
