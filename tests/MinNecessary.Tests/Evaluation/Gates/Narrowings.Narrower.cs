using System.Text.Json.Nodes;

namespace MinNecessary.Tests.Evaluation.Gates;

/// <summary>Changes to the compiled policy that only take away.</summary>
internal static partial class Narrowings
{
    public static readonly Action<JsonObject>[] Narrower =
    [
        _ => { },
        policy => policy["effective"] = "2026-01-02",
        policy => policy["expires"] = "2027-01-01",
        policy => policy["restrictable"] = new JsonArray(),
        policy => policy["roles"]!["Nurse"]!["training"]!.AsArray().Add("more"),
        policy => policy["grants"]!.AsObject().Remove("Send"),
        policy => policy.Grant("Work")["disclose"]!.Drop("Diagnosis"),
        policy => policy.Grant("Work")["when"]!.AsArray().Add("CaseOpen"),
        policy => policy.Grant("Work")["hours"] = JsonNode.Parse("""{ "from": "08:00", "to": "09:00" }"""),
        policy => policy.Grant("Treat")["hours"] = JsonNode.Parse("""{ "from": "06:01", "to": "21:00", "days": ["Monday"] }"""),
        policy => policy.Grant("Treat").Remove("emergency"),
        policy => policy.Grant("Treat")["emergency"] = JsonNode.Parse("""{ "roles": ["Nurse"], "for": "PT30M" }"""),
        policy => policy.Grant("Report")["reliance"] = new JsonArray("PublicOfficial"),
        policy => policy["restrictions"]!["More"] = JsonNode.Parse("""{ "withhold": ["Name"], "citation": "Ours" }"""),
        policy => policy["restrictions"]!["State"]!.AsObject().Remove("unless"),
        policy => policy["restrictions"]!["State"]!["yieldsTo"] = new JsonArray(),
        policy => policy["restrictions"]!["State"]!["activities"] = new JsonArray(),
        policy => policy["criteria"]!["Give"]!["questions"]!.AsArray().Add("Since when?"),
        policy => policy["criteria"]!["Give"]!["validFor"] = "P1D",
        policy => policy["criteria"]!.AsObject().Remove("Ask"),
        policy => { policy["grants"]!.AsObject().Remove("Treat"); policy["purposes"]!.AsObject().Remove("Care"); policy["roles"]!.AsObject().Remove("Nurse"); },
    ];
}
