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
    {
        Assembly = GeneratorRun.Of(source, policy).Load();
        _policy = Assembly.GetType("Sample.BillingPolicy")!;
        Options = new JsonSerializerOptions { TypeInfoResolver = Json };
        RecipientOptions = new JsonSerializerOptions { TypeInfoResolver = JsonForRecipient };
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(new FakeTimeProvider(Now));
        services.AddMinNecessary((PolicyDocument)_policy.GetProperty("Document")!.GetValue(null)!)
            .AddMaskKey("a key for tests alone: 32 bytes."u8).AddFactSource(new Stated(facts ?? Facts.Unknown));
        if (classifier is not null)
        {
            services.AddSingleton(classifier);
        }

        _gate = services.BuildServiceProvider().GetRequiredService<IMinimumNecessary>();
    }

    public static DateTimeOffset Now { get; } = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    public Assembly Assembly { get; }

    /// <summary>Options with the views' contracts alone.</summary>
    public JsonSerializerOptions Options { get; }

    /// <summary>Options of a program that receives views.</summary>
    public JsonSerializerOptions RecipientOptions { get; }

    public IJsonTypeInfoResolver Json => (IJsonTypeInfoResolver)_policy.GetProperty("Json")!.GetValue(null)!;

    public IJsonTypeInfoResolver JsonForRecipient => (IJsonTypeInfoResolver)_policy.GetProperty("JsonForRecipient")!.GetValue(null)!;

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

    public Decision Decide(string subject) =>
        _gate.DecideAsync((Grant)_policy.GetNestedType("Grants")!.GetMethod("Find")!.Invoke(null, ["Audit"])!, new Caller("tester", "Auditor"), subject).AsTask().GetAwaiter().GetResult();

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

    private sealed class Stated(Facts facts) : IFactSource
    {
        public ValueTask<Facts> GetFactsAsync(FactRequest request, CancellationToken cancellationToken) => ValueTask.FromResult(facts);
    }
}
