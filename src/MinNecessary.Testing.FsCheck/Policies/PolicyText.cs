using System.Globalization;
using System.Text.Json.Nodes;
using MinNecessary.Policy;

namespace MinNecessary.Testing;

/// <summary>
/// A policy's document written from what was read of it. Descriptions that a document does not keep are invented, the review that it states and its operations are
/// left out: neither changes what is decided, and a policy that narrows may do without them.
/// </summary>
internal static class PolicyText
{
    public static JsonObject Of(PolicyDocument policy)
    {
        JsonObject json = new()
        {
            ["name"] = policy.Name,
            ["version"] = policy.Version,
            ["base"] = policy.Hash,
            ["effective"] = Day(policy.Effective),
            ["owner"] = policy.Owner,
            ["categories"] = Named(policy.Categories, name => name, _ => Described()),
            ["masks"] = Named(policy.Masks, name => name, _ => Described()),
            ["labels"] = Named(policy.Labels, name => name, _ => Described()),
            ["conditions"] = Named(policy.Conditions.Values, each => each.Name, each => Said(new() { ["description"] = each.Description }, "citation", each.Citation)),
            ["purposes"] = Named(policy.Purposes.Values, each => each.Name, each => Said(new() { ["basis"] = each.Basis.ToString() }, "code", each.Code)),
            ["roles"] = Named(policy.Roles.Values, each => each.Name, each => new() { ["description"] = each.Description, ["training"] = List(each.Training) }),
            ["recipients"] = Named(policy.Recipients.Values, each => each.Name, each => Said(new() { ["kind"] = each.Kind.ToString() }, "description", each.Description)),

            // Written where the policy has none too: then restrictions have to be known, which is narrower. Left out it would be wider where the policy has it empty.
            ["restrictable"] = List(policy.Restrictable),
            ["restrictions"] = Named(policy.Restrictions, each => each.Name, OfRestriction),
            ["criteria"] = Named(policy.Criteria, each => each.Name, OfCriteria),
            ["grants"] = Named(policy.Grants, each => each.Name, GrantText.Of),
        };
        return Said(Said(json, "expires", policy.Expires is { } end ? Day(end) : null), "supersedes", policy.Supersedes);
    }

    /// <summary>As ISO 8601 writes a duration of days, hours and minutes.</summary>
    public static string Duration(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"P{time.Days}DT{time.Hours}H{time.Minutes}M");

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static JsonArray List<T>(IEnumerable<T> items) => [.. items.Select(item => (JsonNode)item!.ToString()!)];

    /// <summary>Adds what is known.</summary>
    public static JsonObject Said(JsonObject json, string key, string? text)
    {
        if (text is not null)
        {
            json[key] = text;
        }

        return json;
    }

    private static JsonObject Named<T>(IEnumerable<T> items, Func<T, string> name, Func<T, JsonObject> write) =>
        new(items.Select(item => KeyValuePair.Create(name(item), (JsonNode?)write(item))));

    private static JsonObject Described() => new() { ["description"] = "As in the policy that this one narrows" };

    private static JsonObject OfRestriction(StandingRestriction restriction) => Said(
        new()
        {
            ["withhold"] = List(restriction.Withhold),
            ["labels"] = List(restriction.Labels),
            ["activities"] = List(restriction.Activities),
            ["recipients"] = List(restriction.Recipients),
            ["yieldsTo"] = List(restriction.YieldsTo),
            ["citation"] = restriction.Citation,
        },
        "unless",
        restriction.Unless);

    private static JsonObject OfCriteria(ReviewCriteria criteria) => new()
    {
        ["activity"] = criteria.Activity.ToString(),
        ["reviewer"] = criteria.Reviewer,
        ["questions"] = List(criteria.Criteria),
        ["validFor"] = Duration(criteria.ValidFor),
    };
}
