using System.Globalization;
using System.Text.Json.Nodes;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Audit;

/// <summary>Writes random valid policies that use every key which decides something, over few names, so that two of them often meet.</summary>
internal static class RichPolicy
{
    public static readonly string[] Roles = ["Coder", "Poster", "Liaison"];

    public static readonly string[] Recipients = ["Plan", "Agency", "Official", "Patient"];

    public static readonly string[] Purposes = ["Coding", "Care", "Study"];

    public static readonly string[] Categories = ["Name", "Diagnosis", "Charge", "SubstanceUse"];

    public static readonly string[] Conditions = ["TrainingCurrent", "IdentityVerified", "AgreementInForce", "OnSite"];

    public static readonly string[] Labels = ["PaidInFull", "SubstanceUse", "Staff"];

    public static readonly string[] Models = ["Claim", "Visit"];

    public static readonly string[] Masks = ["Redact", "Last4", "Last8", "Initials", "AmountBand100", "AmountBand1000", "Year"];

    public static readonly string[] Bases = ["Treatment", "Payment", "Operations", "Research"];

    public static readonly string[] Kinds = ["HealthPlan", "BusinessAssociate", "PublicOfficial", "Individual", "Clearinghouse", "Provider", "Other"];

    public static readonly string[] Exemptions = ["Individual", "Authorization", "Secretary", "RequiredByLaw", "Compliance", "Treatment"];

    public static readonly string[] Reliances = ["PublicOfficial", "CoveredEntity", "Professional", "Research"];

    public static readonly Dictionary<string, Func<Random, string, JsonNode?>> PolicyParts = new()
    {
        ["effective"] = (random, _) => Day(random.Next(0, 4)),
        ["expires"] = (random, _) => random.Next(3) > 0 ? null : Day(random.Next(4, 8)),
        ["restrictable"] = (random, _) => random.Next(3) == 0 ? null : Some(random, Categories, 2),
        ["labels"] = (random, _) => random.Next(4) == 0 ? null : new JsonObject { ["Staff"] = new JsonObject { ["description"] = "Staff" } },
        ["categories"] = (random, _) => random.Next(4) > 0 ? null : new JsonObject { ["Fertility"] = new JsonObject { ["description"] = "Care" } },
        ["purposes"] = (random, _) => Named(Purposes.Where((_, index) => index == 0 || random.Next(8) > 0), () => new JsonObject { ["basis"] = Pick(random, Bases) }),
        ["recipients"] = (random, _) => Named(Recipients.Where((_, index) => index == 0 || random.Next(8) > 0), () => new JsonObject { ["kind"] = Pick(random, Kinds) }),
        ["roles"] = (random, _) => Named(Roles.Where((_, index) => index == 0 || random.Next(8) > 0), () => new JsonObject { ["description"] = "A role", ["training"] = Some(random, ["basics", "privacy"], 2) }),
        ["restrictions"] = (random, _) => random.Next(3) == 0 ? null : Named(new[] { "First", "Second" }.Where(_ => random.Next(2) == 0), () => Restriction(random)),
        ["criteria"] = (random, _) => random.Next(3) == 0 ? null : Criteria(random),
    };

    public static readonly Dictionary<string, Func<Random, string, JsonNode?>> GrantParts = new()
    {
        ["disclose"] = (random, _) => Some(random, Categories, 2),
        ["mask"] = (random, _) => random.Next(2) == 0 ? null : new JsonObject(Categories.Where(_ => random.Next(3) == 0).Select(category => KeyValuePair.Create(category, (JsonNode?)Pick(random, Masks)))),
        ["when"] = (random, activity) => Some(random, [.. Conditions.Where(condition => activity == "Use" || condition != "IdentityVerified")], 2, activity == "Disclosure" ? "IdentityVerified" : null),
        ["hours"] = (random, _) => random.Next(4) > 0 ? null : Hours(random),
        ["rows"] = (random, _) => random.Next(3) > 0 ? null : Rows(random),
        ["models"] = (random, _) => random.Next(3) > 0 ? null : Some(random, Models, 1, "Claim"),
        ["exemption"] = (random, _) => random.Next(3) > 0 ? null : Pick(random, Exemptions),
        ["routine"] = (random, activity) => activity == "Use" || random.Next(3) > 0 ? null : JsonValue.Create(random.Next(4) == 0),
        ["reliance"] = (random, activity) => activity == "Use" || random.Next(4) > 0 ? null : Some(random, Reliances, 2),
        ["transaction"] = (random, activity) => activity == "Use" || random.Next(6) > 0 ? null : Pick(random, ["837P", "276"]),
        ["emergency"] = (random, _) => random.Next(2) > 0 ? null : Emergency(random),
        ["preset"] = (random, _) => random.Next(12) > 0 ? null : Pick(random, ["SafeHarbor", "LimitedDataSet"]),
    };

    public static JsonObject Next(Random random)
    {
        while (true)
        {
            var policy = new JsonObject
            {
                ["name"] = "Rich",
                ["version"] = "1",
                ["owner"] = "No one",
                ["conditions"] = new JsonObject { ["OnSite"] = new JsonObject { ["description"] = "On site" } },
                ["grants"] = new JsonObject(),
            };
            foreach (string part in PolicyParts.Keys)
            {
                Set(policy, part, PolicyParts[part](random, ""));
            }

            // One by one, so that one mistake costs one grant.
            for (int index = random.Next(1, 6); index > 0; index--)
            {
                RichPolicyChanges.Keep(policy, changed => Set((JsonObject)changed["grants"]!, "Grant" + index, Grant(random)));
            }

            foreach (string name in ((JsonObject)policy["grants"]!).Where(grant => grant.Value!["emergency"] is not null && random.Next(8) > 0).Select(grant => grant.Key).ToArray())
            {
                RichPolicyChanges.Keep(policy, changed => changed["grants"]![name]!["emergency"]!["logLate"] = true);
            }

            if (RichPolicyChanges.IsValid(policy))
            {
                return policy;
            }
        }
    }

    public static JsonObject Grant(Random random)
    {
        string activity = Pick(random, ["Use", "Disclosure", "Disclosure", "Request"]);
        var grant = new JsonObject { ["activity"] = activity, ["role"] = Pick(random, Roles), ["purpose"] = Pick(random, Purposes), ["why"] = "At random." };
        Set(grant, "recipient", activity == "Use" ? null : Pick(random, Recipients));
        foreach (string part in GrantParts.Keys)
        {
            Set(grant, part, GrantParts[part](random, activity));
        }

        if (grant["preset"] is not null)
        {
            grant.Remove("disclose");
            grant.Remove("mask");
        }
        else if (grant["disclose"] is JsonArray disclose && grant["mask"] is JsonObject mask)
        {
            foreach (JsonNode? category in disclose)
            {
                mask.Remove((string)category!);
            }
        }

        return grant;
    }

    private static JsonObject Restriction(Random random)
    {
        var restriction = new JsonObject { ["withhold"] = Some(random, Categories, 3), ["labels"] = Some(random, Labels, 2), ["citation"] = "A law" };
        Set(restriction, "activities", random.Next(2) == 0 ? null : Some(random, ["Use", "Disclosure", "Request"], 2));
        Set(restriction, "recipients", random.Next(2) == 0 ? null : Some(random, Recipients, 2));
        Set(restriction, "unless", random.Next(2) == 0 ? null : Pick(random, Conditions));
        Set(restriction, "yieldsTo", Some(random, Exemptions, 3));
        return restriction;
    }

    private static JsonObject Criteria(Random random) => new(new[] { "Disclosure", "Request" }.Where(_ => random.Next(4) > 0).Select(activity => KeyValuePair.Create(activity + "s", (JsonNode?)new JsonObject
    {
        ["activity"] = activity,
        ["reviewer"] = Pick(random, Roles),
        ["questions"] = Some(random, ["Is it needed?"], 2, "Who asks?"),
        ["validFor"] = Pick(random, ["P1D", "P30D"]),
    })));

    private static JsonObject Emergency(Random random)
    {
        var emergency = new JsonObject { ["roles"] = Some(random, Roles, 2, Pick(random, Roles)), ["for"] = Pick(random, ["PT1H", "PT4H"]), ["overrides"] = Some(random, Conditions, 4) };

        // Seldom true here: it is valid where the purpose is treatment, and would cost the grant elsewhere.
        Set(emergency, "logLate", random.Next(6) > 0 ? null : JsonValue.Create(random.Next(2) == 0));
        return emergency;
    }

    private static JsonObject Hours(Random random)
    {
        var hours = new JsonObject { ["from"] = Pick(random, ["00:00", "08:00"]), ["to"] = Pick(random, ["17:00", "24:00"]) };
        Set(hours, "days", random.Next(2) == 0 ? null : Some(random, [.. Enum.GetNames<DayOfWeek>()], 2, "Monday"));
        Set(hours, "zone", random.Next(4) > 0 ? null : "America/New_York");
        return hours;
    }

    private static JsonObject Rows(Random random)
    {
        var rows = new JsonObject();
        if (random.Next(2) == 0)
        {
            rows["Payer"] = new JsonObject { ["oneOf"] = Some(random, ["Blue", "Red"], 2, "Blue") };
        }

        if (random.Next(2) == 0)
        {
            rows["Amount"] = new JsonObject { ["atLeast"] = random.Next(3) * 50 };
            Set((JsonObject)rows["Amount"]!, "below", random.Next(2) == 0 ? null : JsonValue.Create(100 + (random.Next(3) * 50)));
        }

        return rows;
    }

    public static void Set(JsonObject of, string key, JsonNode? value)
    {
        of.Remove(key);
        if (value is not null)
        {
            of.Add(key, value);
        }
    }

    private static JsonArray Some(Random random, string[] names, int oneIn, string? always = null)
    {
        string[] some = [.. names.Where(name => name == always || random.Next(oneIn) == 0).Concat(always is null ? [] : [always]).Distinct()];
        random.Shuffle(some);
        return new JsonArray([.. some.Select(name => JsonValue.Create(name))]);
    }

    private static JsonObject Named(IEnumerable<string> names, Func<JsonNode> make) => new(names.Select(name => KeyValuePair.Create(name, (JsonNode?)make())));

    private static string Day(int month) => new DateOnly(2026, 3, 1).AddMonths(month).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static T Pick<T>(Random random, T[] values) => values[random.Next(values.Length)];
}
