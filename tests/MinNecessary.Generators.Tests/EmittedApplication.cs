using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MinNecessary.Policy;

namespace MinNecessary.Generators.Tests;

/// <summary>An application compiled with the generator, loaded, and asked for views as middleware asks.</summary>
internal sealed class EmittedApplication
{
    private readonly Type _policy;
    private readonly IMinimumNecessary _gate;

    public EmittedApplication(string source, string policy, Facts? facts = null, ISensitivityClassifier? classifier = null)
        : this(source, policy, _ => facts ?? Facts.Unknown, classifier)
    {
    }

    /// <summary>The same, with what is known of each subject.</summary>
    public EmittedApplication(string source, string policy, Func<string, Facts> facts, ISensitivityClassifier? classifier = null)
    {
        Assembly = GeneratorRun.Of(source, policy).Load();
        _policy = Assembly.GetType("Sample.BillingPolicy")!;
        Options = new JsonSerializerOptions { TypeInfoResolver = Json };
        RecipientOptions = new JsonSerializerOptions { TypeInfoResolver = JsonForRecipient };
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(new FakeTimeProvider(Now));
        services.AddMinNecessary((PolicyDocument)_policy.GetProperty("Document")!.GetValue(null)!)
            .AddMaskKey("a key for tests alone: 32 bytes."u8).AddFactSource(new Stated(facts));
        if (classifier is not null)
        {
            services.AddSingleton(classifier);
        }

        ServiceProvider provider = services.BuildServiceProvider();
        _gate = provider.GetRequiredService<IMinimumNecessary>();
        Policies = provider.GetRequiredService<IPolicyRegistry>();
    }

    public IPolicyRegistry Policies { get; }

    public static DateTimeOffset Now { get; } = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    public Assembly Assembly { get; }

    /// <summary>Options with the views' contracts alone.</summary>
    public JsonSerializerOptions Options { get; }

    /// <summary>Options of a program that receives views.</summary>
    public JsonSerializerOptions RecipientOptions { get; }

    public IJsonTypeInfoResolver Json => (IJsonTypeInfoResolver)_policy.GetProperty("Json")!.GetValue(null)!;

    public IJsonTypeInfoResolver JsonForRecipient => (IJsonTypeInfoResolver)_policy.GetProperty("JsonForRecipient")!.GetValue(null)!;

    /// <summary>What makes a policy observe which members of its views are read.</summary>
    private const string Feedback = """
        "operations": {
          "zone": "America/New_York", "days": "Calendar",
          "stages": { "Audit": { "owner": "Auditor", "entry": true, "grants": ["Audit"] }, "Done": { "owner": "Auditor", "outcome": true } },
          "handoffs": { "ToDone": { "from": "Audit", "to": "Done" } },
          "escalations": { "Chain": { "steps": [{ "to": "Auditor", "after": "P2D" }] } },
          "cases": { "Late": { "opens": "LimitPassed", "owner": "Auditor", "expected": "P1D", "escalation": "Chain", "evidence": ["Outcome"] } },
          "feedback": { "percent": 100, "period": "P30D" }
        },
        """;

    /// <summary>A policy that observes which members of its views are read.</summary>
    public static string Observed(string policy) => policy.Replace("\"grants\": {", Feedback + "\"grants\": {", StringComparison.Ordinal);

    /// <summary>A policy of one grant without a condition.</summary>
    public static string PolicyOf(IEnumerable<string> disclose, IEnumerable<KeyValuePair<string, string>>? mask = null, string[]? restrictable = null) => $$"""
        {
          "name": "Billing", "version": "1", "effective": "2026-01-01", "owner": "Privacy Officer",
          "purposes": { "Audit": { "basis": "Operations" } },
          "roles": { "Auditor": { "description": "Audits" } },
          {{(restrictable is null ? "" : $"\"labels\": {{ \"Alpha\": {{ \"description\": \"A\" }}, \"Beta\": {{ \"description\": \"B\" }} }}, \"restrictable\": [{string.Join(", ", restrictable.Select(category => $"\"{category}\""))}],")}}
          "grants": {
            "Audit": {
              "activity": "Use", "role": "Auditor", "purpose": "Audit", "why": "A test.",
              "disclose": [{{string.Join(", ", disclose.Select(category => $"\"{category}\""))}}],
              "mask": { {{string.Join(", ", (mask ?? []).Select(pair => $"\"{pair.Key}\": \"{pair.Value}\""))}} }
            }
          }
        }
        """;

    public Decision Decide(string subject) => _gate.DecideAsync(Audit, new Caller("tester", "Auditor"), subject).AsTask().GetAwaiter().GetResult();

    /// <summary>Decides for several subjects at once.</summary>
    public Decision DecideForAll(params string[] subjects) =>
        _gate.DecideForAllAsync(Audit, new Caller("tester", "Auditor"), subjects).AsTask().GetAwaiter().GetResult();

    private Grant Audit => (Grant)_policy.GetNestedType("Grants")!.GetMethod("Find")!.Invoke(null, ["Audit"])!;

    public object Project(object model, Decision decision)
    {
        try
        {
            return _policy.GetMethod("Project")!.Invoke(null, [model, decision])!;
        }
        catch (TargetInvocationException exception) when (exception.InnerException is AccessDeniedException denied)
        {
            throw denied;
        }
    }

    private sealed class Stated(Func<string, Facts> facts) : IFactSource
    {
        public ValueTask<Facts> GetFactsAsync(FactRequest request, CancellationToken cancellationToken) => ValueTask.FromResult(facts(request.Subject));
    }
}
