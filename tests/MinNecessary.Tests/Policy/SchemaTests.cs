using System.Text.Json.Nodes;
using MinNecessary.Tests.Templates;

namespace MinNecessary.Tests.Policy;

/// <summary>What the schema accepts and refuses, as an editor shows it before the build does.</summary>
public sealed class SchemaTests
{
    // What follows from two places of a document, or from C#, is for the build: no schema can say it.
    private static readonly string[] ForTheBuild =
    [
        "expires before it is in effect", "no C# keyword", "no name that generated code uses", "is built in",
        "of grant 'Coding' is unknown", "of 'restrictable' is unknown", "of restriction 'HivOutside' is unknown", "There is no ", "No role", "No purpose", "No recipient",
        "No condition", "has no condition", "are both for", "both discloses and masks", "lasts longer than", "is not later than 'from'", "is not more than 'atLeast'",
        "are not verified before it", "Remove it from 'overrides'", "without an agreement", "shows the entire medical record", "claims exemption", "relies on", "has no criteria", "its purpose is not treatment", "without an exponent", "supersedes itself",
        "No stage", "No escalation", "of handoff 'IntakeToWork' is unknown", "of vendor 'Collector' is unknown", "No handoff leads", "no handoff leads to an outcome", "to itself",
        "carries '", "under 'carriesMasked' of", "not later than the one before", "are both opened by", "should grow", "has no owner, target and action", "is no standard protocol", "requires 'Ssn'",
        "which its protocol", "it is a use", "its recipient is", "its purpose", "to AI vendor", "gives AI vendor", "number from 0 to 100, without",
    ];

    [Fact]
    public void The_billing_template_validates() => Assert.Empty(PolicySchema.ErrorsOf(BillingTemplate.Text));

    [Fact]
    public void A_policy_that_uses_every_key_validates() => Assert.Empty(PolicySchema.ErrorsOf(SmallPolicy.Text));

    [Fact]
    public void The_billing_template_names_the_schema_that_is_copied_beside_it() =>
        Assert.Equal("minnecessary.policy.schema.json", JsonNode.Parse(BillingTemplate.Text)!["$schema"]!.GetValue<string>());

    [Theory]
    [MemberData(nameof(PolicyMistakes.Keys), MemberType = typeof(PolicyMistakes))]
    [MemberData(nameof(PolicyMistakes.Values), MemberType = typeof(PolicyMistakes))]
    [MemberData(nameof(PolicyMistakes.Names), MemberType = typeof(PolicyMistakes))]
    [MemberData(nameof(PolicyMistakes.Grants), MemberType = typeof(PolicyMistakes))]
    [MemberData(nameof(PolicyMistakes.Declarations), MemberType = typeof(PolicyMistakes))]
    [MemberData(nameof(PolicyMistakes.Restrictions), MemberType = typeof(PolicyMistakes))]
    [MemberData(nameof(PolicyMistakes.Criteria), MemberType = typeof(PolicyMistakes))]
    [MemberData(nameof(PolicyMistakes.GrantParts), MemberType = typeof(PolicyMistakes))]
    [MemberData(nameof(PolicyMistakes.GrantRules), MemberType = typeof(PolicyMistakes))]
    [MemberData(nameof(PolicyMistakes.Flow), MemberType = typeof(PolicyMistakes))]
    [MemberData(nameof(PolicyMistakes.Exceptions), MemberType = typeof(PolicyMistakes))]
    [MemberData(nameof(PolicyMistakes.Measures), MemberType = typeof(PolicyMistakes))]
    [MemberData(nameof(PolicyMistakes.Partners), MemberType = typeof(PolicyMistakes))]
    public void A_mistake_of_structure_is_refused(string id, string correct, string mistaken, string wrong, string mend)
    {
        string text = new MarkedText(SmallPolicy.With(correct, mistaken)).Text;
        bool isForTheBuild = id is "MN0102" || ForTheBuild.Any(message => wrong.Contains(message, StringComparison.Ordinal) || mend.Contains(message, StringComparison.Ordinal));
        IReadOnlyList<string> errors = PolicySchema.ErrorsOf(text);
        Assert.True(isForTheBuild == (errors.Count == 0), $"{id} {wrong}: {string.Join(" ", errors)}");
    }

    [Fact]
    public void Every_object_is_closed() => Assert.All(
        PolicySchema.Every().Where(found => found.Schema["type"]?.GetValue<string>() == "object"),
        found => Assert.False(found.Schema["additionalProperties"]!.GetValue<bool>(), found.Place));

    [Fact]
    public void Every_key_has_a_title_and_a_description() => Assert.All(
        PolicySchema.Every().Where(found => found.Place.Split('/') is [.., "properties" or "$defs", _] && !found.Place.Contains("/anyOf/", StringComparison.Ordinal) && !found.Schema.ContainsKey("$ref")),
        found =>
        {
            Assert.False(string.IsNullOrWhiteSpace(found.Schema["title"]?.GetValue<string>()), found.Place);
            Assert.EndsWith(".", found.Schema["description"]?.GetValue<string>() ?? found.Place, StringComparison.Ordinal);
        });

    [Fact]
    public void Every_keyword_is_one_that_these_tests_validate() => Assert.Empty(
        PolicySchema.Every().SelectMany(found => found.Schema.Select(pair => pair.Key)).Distinct().Except(
        [
            "$schema", "$defs", "$ref", "title", "description", "type", "properties", "patternProperties", "additionalProperties", "required",
            "enum", "pattern", "format", "items", "minItems", "maxItems", "minimum", "maximum", "uniqueItems", "anyOf", "not",
        ]));
}
