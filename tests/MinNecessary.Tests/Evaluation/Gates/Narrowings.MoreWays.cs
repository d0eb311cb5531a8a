using System.Text.Json.Nodes;

namespace MinNecessary.Tests.Evaluation.Gates;

/// <summary>More ways of being wider, with how the message begins.</summary>
internal static partial class Narrowings
{
    public static readonly (string Message, Action<JsonObject> Change)[] MoreWays =
    [
        ("It is in effect longer", policy => policy.Remove("expires")),
        ("Recipient 'Stranger' is not", policy => policy["recipients"]!["Stranger"] = JsonNode.Parse("""{ "kind": "Other" }""")),
        ("Restriction 'State' is missing", policy => policy.Remove("restrictions")),
        ("Restriction 'State' is missing", policy => policy["restrictions"]!["State"]!["withhold"] = new JsonArray()),
        ("Restriction 'State' is missing", policy => policy["restrictions"]!["State"]!["labels"] = new JsonArray()),
        ("Restriction 'State' is missing", policy => policy["restrictions"]!["State"]!["activities"] = new JsonArray("Use")),
        ("Restriction 'State' is missing", policy => policy["restrictions"]!["State"]!["recipients"] = new JsonArray("Court")),
        ("Restriction 'State' is missing", policy => policy["restrictions"]!["State"]!["unless"] = "CaseOpen"),
        ("Restriction 'State' is missing", policy => policy["restrictions"]!["State"]!["yieldsTo"]!.AsArray().Add("Secretary")),
        ("Criteria 'Give' are not", policy => policy["criteria"]!["Give"]!["questions"]!.Drop("For whom?")),
        ("Grant 'Work' is for another", policy => policy.Grant("Work")["purpose"] = "Litigation"),
        ("Grant 'Send' is for another", policy => policy.Grant("Send")["recipient"] = "Hospital"),
        ("Grant 'Treat' shows 'BirthDate'", policy => { policy.Grant("Treat")["disclose"]!.AsArray().Add("BirthDate"); policy.Grant("Treat").Remove("mask"); }),
        ("Grant 'Work' shows 'Diagnosis'", policy => { policy.Grant("Work")["disclose"]!.Drop("Diagnosis"); policy.Grant("Work")["mask"] = new JsonObject { ["Diagnosis"] = "Redact" }; }),
        ("Grant 'Report' claims another", policy => policy.Grant("Report").Remove("exemption")),
        ("Grant 'Work' claims another", policy => policy.Grant("Work")["exemption"] = "Compliance"),
        ("Grant 'Send' relies on more", policy => policy.Grant("Send")["reliance"] = new JsonArray()),
        ("Grant 'Treat' is for other models", policy => policy.Grant("Treat").Remove("models")),
        ("Grant 'Treat' is for other models", policy => policy.Grant("Treat")["models"]!.AsArray().Add("Photo")),
        ("Grant 'Send' has other row", policy => policy.Grant("Send").Remove("rows")),
        ("Grant 'Send' has other row", policy => policy.Grant("Send")["rows"]!["Payer"]!["oneOf"]!.AsArray().Add("Beta")),
        ("Grant 'Work' has other row", policy => policy.Grant("Work")["rows"] = JsonNode.Parse("""{ "Payer": { "oneOf": ["Alpha"] } }""")),
        ("Grant 'Treat' has longer hours", policy => policy.Grant("Treat").Remove("hours")),
        ("Grant 'Treat' has longer hours", policy => policy.Grant("Treat")["hours"]!["from"] = "05:59"),
        ("Grant 'Treat' has longer hours", policy => policy.Grant("Treat")["hours"]!["zone"] = "Europe/Paris"),
        ("Grant 'Treat' has longer hours", policy => policy.Grant("Treat")["hours"]!.AsObject().Remove("days")),
        ("Grant 'Treat' has longer hours", policy => policy.Grant("Treat")["hours"]!["days"]!.AsArray().Add("Sunday")),
        ("Grant 'Treat' opens an emergency", policy => policy.Grant("Treat")["emergency"]!["roles"]!.AsArray().Add("Officer")),
        ("Grant 'Treat' opens an emergency", policy => policy.Grant("Treat")["emergency"]!["overrides"]!.AsArray().Add("CaseOpen")),
        ("Grant 'Treat' opens an emergency", policy => policy.Grant("Treat")["emergency"]!["logLate"] = true),
        ("Grant 'Work' opens an emergency", policy => policy.Grant("Work")["emergency"] = JsonNode.Parse("""{ "roles": ["Clerk"], "for": "PT1H" }""")),
    ];
}
