using System.Text.Json;

namespace MinNecessary.Tests.Policy;

/// <summary>What a valid policy is at least, said without the library's code: strict JSON, no key twice, no unknown key, and nothing behind the document.</summary>
internal static class PolicyKeys
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 32 };

    private static readonly string[] Root =
    [
        "$schema", "name", "version", "base", "supersedes", "effective", "expires", "owner", "review", "categories", "masks", "labels", "restrictable", "conditions", "purposes", "roles",
        "recipients", "restrictions", "criteria", "grants", "operations",
    ];

    // By the path, in which * stands for any name.
    private static readonly Dictionary<string, string[]> Keys = new()
    {
        [""] = Root,
        ["review"] = ["every", "last"],
        ["categories.*"] = ["description"],
        ["masks.*"] = ["description"],
        ["labels.*"] = ["description"],
        ["conditions.*"] = ["description", "citation"],
        ["purposes.*"] = ["basis", "code"],
        ["roles.*"] = ["description", "training"],
        ["recipients.*"] = ["kind", "description"],
        ["restrictions.*"] = ["withhold", "labels", "activities", "recipients", "unless", "yieldsTo", "citation"],
        ["criteria.*"] = ["activity", "reviewer", "questions", "validFor"],
        ["grants.*"] =
        [
            "activity", "role", "recipient", "purpose", "preset", "disclose", "mask", "withhold", "when", "hours", "rows", "models", "exemption", "routine", "reliance", "transaction",
            "entireRecord", "emergency", "why",
        ],
        ["grants.*.hours"] = ["from", "to", "days", "zone"],
        ["grants.*.rows.*"] = ["oneOf", "atLeast", "below"],
        ["grants.*.emergency"] = ["roles", "for", "overrides", "logLate"],
        ["operations"] = ["zone", "days", "stages", "handoffs", "escalations", "cases", "aging", "kpis", "reviews", "recertification", "vendors", "curricula", "definitions", "feedback"],
        ["operations.stages.*"] = ["owner", "grants", "checklist", "entry", "outcome", "description"],
        ["operations.handoffs.*"] = ["from", "to", "carries", "carriesMasked", "within", "triggers"],
        ["operations.escalations.*"] = ["steps"],
        ["operations.cases.*"] = ["opens", "owner", "expected", "escalation", "verification", "evidence"],
        ["operations.aging"] = ["from", "bounds"],
        ["operations.kpis.*"] = ["owner", "target", "action"],
        ["operations.reviews"] = ["weekly", "monthly"],
        ["operations.reviews.weekly"] = ["owner", "within", "kpis"],
        ["operations.reviews.monthly"] = ["owner", "within", "kpis"],
        ["operations.recertification"] = ["owner", "every"],
        ["operations.vendors.*"] = ["recipient", "owner", "agreement", "purposes", "protocols", "required", "checklist"],
        ["operations.curricula.*"] = ["description", "every", "newHireWithin", "retrainWithin", "passing"],
        ["operations.definitions.*"] = ["text", "citation"],
        ["operations.feedback"] = ["percent", "period"],
    };

    /// <summary>The objects whose members are names and not keys.</summary>
    private static readonly HashSet<string> Named =
    [
        "categories", "masks", "labels", "conditions", "purposes", "roles", "recipients", "restrictions", "criteria", "grants", "grants.*.mask", "grants.*.rows",
        "operations.stages", "operations.handoffs", "operations.escalations", "operations.cases", "operations.kpis", "operations.vendors", "operations.curricula", "operations.definitions",
    ];

    public static IReadOnlyDictionary<string, string[]> ByPath => Keys;

    /// <summary>Why a text should not have been accepted; null where nothing here speaks against it.</summary>
    public static string? Against(string text)
    {
        try
        {
            // The mark of UTF-8 is no part of the document.
            using var document = JsonDocument.Parse(text.StartsWith('\uFEFF') ? text[1..] : text, Strict);
            return Unknown(document.RootElement, "");
        }
        catch (JsonException exception)
        {
            return exception.Message;
        }
    }

    /// <summary>Each object of a policy with its path.</summary>
    public static IEnumerable<(string Path, string[] Members)> Objects(JsonElement element, string path = "")
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            yield break;
        }

        yield return (path, [.. element.EnumerateObject().Select(member => member.Name)]);
        foreach (JsonProperty member in element.EnumerateObject())
        {
            foreach ((string Path, string[] Members) inner in Objects(member.Value, Join(path, Named.Contains(path) ? "*" : member.Name)))
            {
                yield return inner;
            }
        }
    }

    private static string? Unknown(JsonElement root, string path) => Objects(root, path)
        .Where(found => !Named.Contains(found.Path))
        .Select(found => Keys.TryGetValue(found.Path, out string[]? known) ? found.Members.Except(known).Select(key => $"unknown key '{key}' at '{found.Path}'").FirstOrDefault() : $"an object at '{found.Path}'")
        .FirstOrDefault(problem => problem is not null);

    private static string Join(string path, string name) => path.Length == 0 ? name : path + "." + name;
}
