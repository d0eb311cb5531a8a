using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Policy;

/// <summary>The schema has every name that the parser knows, and no other.</summary>
public sealed class SchemaNamesTests
{
    /// <summary>The objects of a policy, by the names of their definitions; the policy itself has none.</summary>
    public static TheoryData<string> Objects() => 
    [
        "", "review", "category", "mask", "label", "condition", "purpose", "role", "recipient", "restriction", "criteria", "grant", "hours", "row", "emergency",
        "operations", "stage", "handoff", "escalation", "step", "case", "aging", "kpi", "periodicReview", "recertification", "vendor", "curriculum", "term", "feedback",
    ];

    [Theory]
    [MemberData(nameof(Objects))]
    public void The_keys_of_each_object_are_those_that_the_parser_reads(string definition)
    {
        // The parser lists the keys where it meets one that it does not know.
        PolicyError error = Assert.Single(ErrorsOf(definition, target => target["noKeyOfAny"] = "x"));
        Assert.Equal("MN0103", error.Id);
        string keys = Regex.Match(error.Message, "The keys are: (.*)\\.$").Groups[1].Value;
        Assert.Equal(keys.Split(", ").Order(StringComparer.Ordinal), ObjectOf(definition)["properties"]!.AsObject().Select(pair => pair.Key).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void The_keys_that_the_parser_requires_are_required(string definition)
    {
        JsonObject schema = ObjectOf(definition);
        Assert.Equal(
            schema["properties"]!.AsObject().Select(pair => pair.Key).Where(key => ErrorsOf(definition, target => target.Remove(key)).Any(error => error.Id == "MN0104")).Order(StringComparer.Ordinal),
            PolicySchema.TextsOf(schema["required"] ?? new JsonArray()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_small_policy_uses_every_key() => Assert.All(
        PolicySchema.Every().Where(found => found.Place.Split('/') is [.., "properties", _] && !found.Place.Contains("/anyOf/", StringComparison.Ordinal) && !found.Place.Contains("/mask/properties/", StringComparison.Ordinal)),
        found => Assert.Contains($"\"{found.Place.Split('/')[^1]}\": ", SmallPolicy.Text, StringComparison.Ordinal));

    [Fact]
    public void The_values_of_each_list_of_values_are_the_parsers()
    {
        Assert.Equal(Enum.GetNames<Activity>(), EnumOf("grant", "activity"));
        Assert.Equal(Enum.GetNames<PurposeBasis>(), EnumOf("purpose", "basis"));
        Assert.Equal(Enum.GetNames<RecipientKind>(), EnumOf("recipient", "kind"));
        Assert.Equal(Enum.GetNames<DisclosurePreset>(), EnumOf("grant", "preset"));
        Assert.Equal(Enum.GetNames<RelianceBasis>(), ItemsOf("grant", "reliance"));
        Assert.Equal(Enum.GetNames<DayOfWeek>(), ItemsOf("hours", "days"));
        Assert.Equal(Enum.GetNames<Activity>(), ItemsOf("restriction", "activities"));
        Assert.Equal(Enum.GetNames<Activity>().Except([nameof(Activity.Use)]), EnumOf("criteria", "activity"));
        Assert.Equal(Enum.GetNames<Exemption>(), PolicySchema.TextsOf(PolicySchema.Definition("exemptionName")["enum"]));
        Assert.Equal(ConditionCatalog.Names, BuiltIn("conditionName"));
        Assert.Equal(LabelCatalog.Names, BuiltIn("labelName"));
        Assert.Equal(Enum.GetNames<CaseTrigger>(), EnumOf("case", "opens"));
        Assert.Equal(Enum.GetNames<AgingStart>(), EnumOf("aging", "from"));
        Assert.Equal(Enum.GetNames<Kpi>(), ItemsOf("periodicReview", "kpis"));
        Assert.Equal($"^({string.Join('|', Enum.GetNames<Kpi>())})$", Assert.Single(ObjectOf("operations")["properties"]!["kpis"]!["patternProperties"]!.AsObject()).Key);
    }

    [Fact]
    public void Where_a_policy_may_declare_names_the_schema_takes_any_that_it_could_declare() => Assert.All(
        ["categoryName", "anyCategoryName", "labelName", "conditionName", "maskName"],
        definition => Assert.Equal("^[A-Za-z_][A-Za-z0-9_]{0,99}$", PolicySchema.Definition(definition)["anyOf"]!.AsArray()[^1]!["pattern"]!.GetValue<string>()));

    [Fact]
    public void The_categories_are_the_catalogs_without_those_that_no_grant_may_name()
    {
        string[] disclosable = [.. CategoryCatalog.Names.Where(name => !CategoryCatalog.IsProhibited(name)).Order(StringComparer.Ordinal)];
        JsonObject category = PolicySchema.Definition("categoryName");
        Assert.Equal(disclosable, PolicySchema.TextsOf(category["anyOf"]![0]!["enum"]).Order(StringComparer.Ordinal));
        Assert.Equal(disclosable, ObjectOf("grant")["properties"]!["mask"]!["properties"]!.AsObject().Select(pair => pair.Key).Order(StringComparer.Ordinal));
        Assert.Equal(CategoryCatalog.Names.Order(StringComparer.Ordinal), BuiltIn("anyCategoryName").Order(StringComparer.Ordinal));
        Assert.Equal(CategoryCatalog.Names.Where(CategoryCatalog.IsProhibited).Order(StringComparer.Ordinal), PolicySchema.TextsOf(category["not"]!["enum"]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_masks_are_the_catalogs_with_the_same_numbers()
    {
        string[] numbered = ["Last", "First", "AmountBand"];
        string[] candidates =
        [
            .. MaskCatalog.Names,
            .. numbered.SelectMany(mask => new[] { "", "0", "04", "1", "7", "8", "9", "10", "100", "999999", "1000000", "1000001", "2000000", "9999999", "10000000", "4 ", "-1", "4x" }.Select(number => mask + number)),
            "Clear", "redact", "Redact1", "",
        ];
        // The last way is a name of one's own, of which the schema cannot know whether the policy declares it.
        JsonNode[] every = [.. PolicySchema.Definition("maskName")["anyOf"]!.AsArray().Select(way => way!)];
        Assert.Equal("One of 'masks'", every[^1]["title"]!.GetValue<string>());
        JsonNode[] ways = every[..^1];
        Assert.Equal(
            candidates.Where(name => MaskCatalog.Find(name) is not null),
            candidates.Where(name => ways.Any(way => way["enum"] is { } names ? PolicySchema.TextsOf(names).Contains(name) : Regex.IsMatch(name, way["pattern"]!.GetValue<string>()))));
        Assert.All(PolicySchema.TextsOf(ways[0]!["enum"]), name => Assert.NotNull(MaskCatalog.Find(name)));
    }

    private static IEnumerable<string> EnumOf(string definition, string key) => PolicySchema.TextsOf(ObjectOf(definition)["properties"]![key]!["enum"]);

    private static IEnumerable<string> ItemsOf(string definition, string key) => PolicySchema.TextsOf(ObjectOf(definition)["properties"]![key]!["items"]!["enum"]);

    private static IEnumerable<string> BuiltIn(string definition) => PolicySchema.TextsOf(PolicySchema.Definition(definition)["anyOf"]![0]!["enum"]);

    private static JsonObject ObjectOf(string name) => name switch
    {
        "" => PolicySchema.Root,
        "review" => PolicySchema.Root["properties"]!["review"]!.AsObject(),
        _ => PolicySchema.Definition(name),
    };

    private static JsonNode? OperationsPart(JsonNode operations, string definition) => definition switch
    {
        "operations" => operations,
        "stage" => operations["stages"]!["Intake"],
        "handoff" => operations["handoffs"]!["IntakeToWork"],
        "escalation" => operations["escalations"]!["Standard"],
        "step" => operations["escalations"]!["Standard"]!["steps"]![0],
        "case" => operations["cases"]!["Item"],
        "aging" or "recertification" or "feedback" => operations[definition],
        "kpi" => operations["kpis"]!["TimeToClose"],
        "periodicReview" => operations["reviews"]!["weekly"],
        "vendor" => operations["vendors"]!["Collector"],
        "curriculum" => operations["curricula"]!["coding"],
        "term" => operations["definitions"]!["CleanClaim"],
        _ => null,
    };

    // What the parser says of the small policy with one of its objects changed.
    private static IReadOnlyList<PolicyError> ErrorsOf(string definition, Action<JsonObject> change)
    {
        JsonObject policy = JsonNode.Parse(SmallPolicy.Text)!.AsObject();
        JsonNode target = definition switch
        {
            "" => policy,
            "review" => policy["review"]!,
            "category" => policy["categories"]!["InfertilityTreatment"]!,
            "mask" => policy["masks"]!["FirstWord"]!,
            "purpose" => policy["purposes"]!["Coding"]!,
            "role" => policy["roles"]!["Coder"]!,
            "recipient" => policy["recipients"]!["Agency"]!,
            "label" => policy["labels"]!["PublicFigure"]!,
            "condition" => policy["conditions"]!["OnSite"]!,
            "restriction" => policy["restrictions"]!["HivOutside"]!,
            "criteria" => policy["criteria"]!["Outside"]!,
            "hours" => policy["grants"]!["Coding"]!["hours"]!,
            "row" => policy["grants"]!["Coding"]!["rows"]!["Amount"]!,
            "emergency" => policy["grants"]!["Coding"]!["emergency"]!,
            _ when OperationsPart(policy["operations"]!, definition) is { } part => part,
            _ => policy["grants"]!["Coding"]!,
        };
        change(target.AsObject());
        return PolicyDocument.TryParse(policy.ToJsonString(), out _, out IReadOnlyList<PolicyError> errors) ? [] : errors;
    }
}
