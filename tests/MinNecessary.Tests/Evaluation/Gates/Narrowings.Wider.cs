using System.Text.Json.Nodes;

namespace MinNecessary.Tests.Evaluation.Gates;

/// <summary>Changes to the compiled policy that show more, or other things, each with the whole message that refuses it.</summary>
internal static partial class Narrowings
{
    public static readonly Dictionary<string, Action<JsonObject>> Wider = new()
    {
        [$"Its 'base' is not the hash of the compiled policy. Write \"base\": \"{Ward.Document.Hash}\", once you have compared the two."] = policy => policy["base"] = new string('0', 64),
        ["It is in effect earlier than the compiled policy. Begin on the same day or later."] = policy => policy["effective"] = "2025-12-31",
        ["It is in effect longer than the compiled policy. End on the same day or earlier."] = policy => policy["expires"] = "2028-01-02",
        ["It lists categories as restrictable that the compiled views cannot do without. Remove them from 'restrictable'."] = policy => policy["restrictable"]!.AsArray().Add("Name"),
        ["It does without 'restrictable', and so without asking for the individual's restrictions. Repeat it."] = policy => policy.Remove("restrictable"),
        ["Role 'Nurse' is not in the compiled policy, or needs less training. Repeat its courses, or remove it."] = policy => policy["roles"]!["Nurse"]!["training"]!.Drop("ward"),
        ["Role 'Guest' is not in the compiled policy, or needs less training. Repeat its courses, or remove it."] = policy => policy["roles"]!["Guest"] = JsonNode.Parse("""{ "description": "Anyone" }"""),
        ["It declares categories that the compiled policy does not, which a review could approve. Remove them from 'categories'."] = policy => policy["categories"]!["Ivf"] = JsonNode.Parse("""{ "description": "More" }"""),
        ["It declares labels that the compiled policy does not, by which a restriction that denies would only withhold. Remove them from 'labels'."] = policy => policy["labels"]!["Star"] = JsonNode.Parse("""{ "description": "More" }"""),
        ["Purpose 'Litigation' is not that of the compiled policy. Give it the same basis, or remove it."] = policy => policy["purposes"]!["Litigation"]!["basis"] = "Operations",
        ["Purpose 'Marketing' is not that of the compiled policy. Give it the same basis, or remove it."] = policy => policy["purposes"]!["Marketing"] = JsonNode.Parse("""{ "basis": "Other" }"""),
        ["Recipient 'Hospital' is not that of the compiled policy. Give it the same kind, or remove it."] = policy => policy["recipients"]!["Hospital"]!["kind"] = "HealthPlan",
        ["It declares conditions that the compiled policy does not, which nothing answers. Remove them from 'conditions'."] = policy => policy["conditions"]!["Sunny"] = JsonNode.Parse("""{ "description": "It is" }"""),
        ["Criteria 'Give' are not in the compiled policy, or ask for less. Repeat the compiled ones, or remove them."] = policy => policy["criteria"]!["Give"]!["reviewer"] = "Clerk",
        ["Criteria 'Ask' are not in the compiled policy, or ask for less. Repeat the compiled ones, or remove them."] = policy => policy["criteria"]!["Ask"]!["validFor"] = "P3D",
        ["Grant 'More' is not in the compiled policy. Remove it."] = policy => policy["grants"]!["More"] = JsonNode.Parse("""{ "activity": "Use", "role": "Clerk", "purpose": "Care", "disclose": [], "why": "More." }"""),
        ["Grant 'Work' is for another activity, role, recipient or purpose than the compiled one. A decision under it would be for something else; repeat the compiled one's."] = policy => policy.Grant("Work")["role"] = "Officer",
        ["Grant 'Work' shows 'Ssn' where the compiled one withholds it or shows it otherwise. Remove it; another mask is not narrower."] = policy => policy.Grant("Work")["disclose"]!.AsArray().Add("Ssn"),
        ["Grant 'Treat' shows 'BirthDate' where the compiled one withholds it or shows it otherwise. Remove it; another mask is not narrower."] = policy => policy.Grant("Treat")["mask"]!["BirthDate"] = "Redact",
        ["Grant 'Work' withholds 'Name', which the compiled views cannot do without. List it under 'restrictable' of the compiled policy, or remove the grant whole."] = policy => policy.Grant("Work")["disclose"]!.Drop("Name"),
        ["Grant 'Treat' lacks conditions of the compiled one: CaseOpen. Repeat them."] = policy => policy.Grant("Treat")["when"]!.Drop("CaseOpen"),
        ["Grant 'Report' claims another exemption than the compiled one. Repeat the compiled one's."] = policy => policy.Grant("Report")["exemption"] = "Compliance",
        ["Grant 'Release' is routine and the compiled one is not. Repeat \"routine\": false."] = policy => policy.Grant("Release").Remove("routine"),
        ["Grant 'Report' is not routine and the compiled one is; the compiled views cannot show the part that a review approves. Make it so in the compiled policy."] = policy => policy.Grant("Report")["routine"] = false,
        ["Grant 'Send' relies on more than the compiled one, or needs no one to rely on. Repeat the compiled one's."] = policy => policy.Grant("Send").Remove("reliance"),
        ["Grant 'Send' has another preset or transaction than the compiled one. Repeat the compiled one's."] = policy => policy.Grant("Send")["transaction"] = "837I",
        ["Grant 'Treat' is for other models than the compiled one, whose views are compiled in. Repeat the compiled one's."] = policy => policy.Grant("Treat")["models"]!.Drop("Order"),
        ["Grant 'Work' is for other models than the compiled one, whose views are compiled in. Repeat the compiled one's."] = policy => policy.Grant("Work")["models"] = new JsonArray("Chart"),
        ["Grant 'Send' has other row conditions than the compiled one, which are compiled in. Repeat the compiled one's."] = policy => policy.Grant("Send")["rows"]!["Amount"]!["below"] = 99,
        ["Grant 'Treat' has longer hours than the compiled one. Stay within them."] = policy => policy.Grant("Treat")["hours"]!["to"] = "22:01",
        ["Grant 'Treat' opens an emergency to more than the compiled one. Repeat the compiled one's, or remove 'emergency'."] = policy => policy.Grant("Treat")["emergency"]!["for"] = "PT5H",
    };
}
