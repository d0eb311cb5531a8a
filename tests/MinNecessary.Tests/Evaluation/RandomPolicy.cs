using System.Text.Json.Nodes;

namespace MinNecessary.Tests.Evaluation;

/// <summary>Writes random valid policies over a few names, so that requests often meet and often miss.</summary>
internal static class RandomPolicy
{
    public static readonly string[] Activities = ["Use", "Disclosure", "Request"];

    public static readonly string[] Roles = ["Coder", "Poster", "Liaison"];

    public static readonly string[] Recipients = ["Plan", "Agency"];

    public static readonly string[] Purposes = ["Coding", "Posting"];

    private static readonly string[] Categories = ["Name", "Ssn", "BirthDate", "Diagnosis", "Charge", "Balance"];

    public static JsonObject Next(Random random)
    {
        var effective = new DateOnly(2026, 1 + random.Next(4), 1 + random.Next(28));
        var policy = new JsonObject
        {
            ["name"] = "Random",
            ["version"] = "1",
            ["effective"] = Date(effective),
            ["owner"] = "No one",
            ["purposes"] = Named(Purposes, () => new JsonObject { ["basis"] = "Payment" }),
            ["roles"] = Named(Roles, () => new JsonObject { ["description"] = "A role" }),
            ["recipients"] = Named(Recipients, () => new JsonObject { ["kind"] = "Other" }),
            ["grants"] = Grants(random),
        };
        if (random.Next(2) == 0)
        {
            policy["expires"] = Date(effective.AddDays(1 + random.Next(300)));
        }

        return policy;
    }

    private static JsonObject Grants(Random random)
    {
        var grants = new JsonObject();
        foreach (string activity in Activities)
        {
            string?[] recipients = activity == "Use" ? new string?[] { null } : Recipients;
            foreach ((string role, string? recipient, string purpose) in from role in Roles from recipient in recipients from purpose in Purposes where random.Next(2) == 0 select (role, recipient, purpose))
            {
                JsonObject grant = Grant(random, activity, role, purpose);
                if (recipient is not null)
                {
                    grant["recipient"] = recipient;
                }

                grants["Grant" + grants.Count] = grant;
            }
        }

        return grants;
    }

    private static JsonObject Grant(Random random, string activity, string role, string purpose)
    {
        string[] categories = [.. Categories.Where(_ => random.Next(2) == 0)];
        int masked = random.Next(categories.Length + 1);
        string[] when = [.. Conditions.Names.Where(name => (activity == "Disclosure" && name == "IdentityVerified") || random.Next(2) == 0)];
        random.Shuffle(when);
        return new JsonObject
        {
            ["activity"] = activity,
            ["role"] = role,
            ["purpose"] = purpose,
            ["disclose"] = new JsonArray([.. categories[masked..].Select(name => JsonValue.Create(name))]),
            ["mask"] = new JsonObject(categories[..masked].Select(name => KeyValuePair.Create(name, (JsonNode?)"Redact"))),
            ["when"] = new JsonArray([.. when.Select(name => JsonValue.Create(name))]),
            ["why"] = "At random.",
        };
    }

    private static JsonObject Named(string[] names, Func<JsonNode> make) => new(names.Select(name => KeyValuePair.Create(name, (JsonNode?)make())));

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
