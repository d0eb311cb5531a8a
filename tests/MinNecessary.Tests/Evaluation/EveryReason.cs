using System.Collections;
using System.Reflection;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Evaluation;

/// <summary>Every instance of a type that the library keeps, wherever it stands, and the reasons that it makes while it runs.</summary>
internal static class EveryReason
{
    private static readonly Assembly Library = typeof(Reason).Assembly;

    public static IReadOnlyList<Reason> All { get; } = [.. Kept<Reason>(), .. MadeWhileRunning()];

    /// <summary>What static fields of the library hold, by themselves or in what they hold.</summary>
    public static IReadOnlyList<T> Kept<T>()
        where T : class
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var pending = new Stack<object>(Library.GetTypes().Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsLiteral && !field.FieldType.IsByRefLike).Select(field => field.GetValue(null)).OfType<object>());
        List<T> found = [];
        while (pending.TryPop(out object? value))
        {
            if (value is string or Delegate or Type || !seen.Add(value))
            {
                continue;
            }

            if (value is T kept)
            {
                found.Add(kept);
            }

            foreach (object item in value is IDictionary entries ? entries.Values.OfType<object>() : value is IEnumerable items ? items.OfType<object>() : [])
            {
                pending.Push(item);
            }

            for (Type? type = value.GetType(); type?.Assembly == Library; type = type.BaseType)
            {
                foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                {
                    if (!field.FieldType.IsByRefLike && field.GetValue(value) is { } held)
                    {
                        pending.Push(held);
                    }
                }
            }
        }

        return found;
    }

    /// <summary>Each as a policy, a request and facts give it.</summary>
    private static IEnumerable<Reason> MadeWhileRunning()
    {
        PolicyDocument policy = PolicyDocument.Parse("""
            {
              "name": "Desk", "version": "7", "effective": "2026-01-01", "owner": "Privacy Officer",
              "conditions": { "OnSite": { "description": "Works in the office" }, "Insured": { "description": "Is insured", "citation": "Office rule 4" } },
              "purposes": { "Coding": { "basis": "Payment" } }, "roles": { "Coder": { "description": "Codes" } },
              "grants": {
                "Coding": { "activity": "Use", "role": "Coder", "purpose": "Coding", "exemption": "Authorization", "disclose": ["Diagnosis"], "when": ["OnSite", "Insured"], "why": "Codes." }
              }
            }
            """);
        var request = new AccessRequest(Activity.Use, "Coder", null, "Coding", EvaluationPolicy.Actor("Coder"), "MRN-1");
        var facts = new Facts { Authorization = new Authorization { Id = "a-1" }, Conditions = new Dictionary<string, bool> { ["Insured"] = false } };
        Reason[] evaluated = [.. PolicyEvaluator.Evaluate(policy, request, facts, EvaluationPolicy.Within).Reasons];
        Assert.Equal(["AuthorizationIncomplete", "AuthorizationOutOfScope", "ConditionUnknown", "ConditionNotMet"], evaluated.Select(reason => reason.Code));
        Assert.Equal(["45 CFR 164.514(d)(2)(ii)", "Office rule 4"], evaluated[^2..].Select(reason => reason.Citation));

        using var harness = new GateHarness(new StatedFacts(EvaluationPolicy.AllHold));
        Decision decision = harness.Gate.DecideAsync(TestGrants.Coding, EvaluationPolicy.Actor("Coder"), "MRN-1").AsTask().GetAwaiter().GetResult();
        AccessDeniedException refused = Assert.Throws<AccessDeniedException>(() => new QueryInspector(decision, new Dictionary<Type, string[]>()).Inspect(new[] { "" }.AsQueryable().Skip(1).Expression));
        return [.. evaluated, .. refused.Reasons];
    }
}
