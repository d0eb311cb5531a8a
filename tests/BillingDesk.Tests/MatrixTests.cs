using System.Reflection;
using System.Text.Json;
using MinNecessary;

namespace BillingDesk.Tests;

/// <summary>The disclosure matrix that the build wrote, against the types that it compiled.</summary>
public sealed class MatrixTests
{
    private static readonly JsonElement Matrix = JsonDocument.Parse(File.ReadAllText(Written("json"))).RootElement;

    private static readonly Assembly Desk = typeof(BillingPolicy).Assembly;

    [Fact]
    public void A_view_has_a_place_for_what_the_matrix_shows_and_for_nothing_else() => Assert.All(Models(), model =>
    {
        Type view = Desk.GetType(model.GetProperty("view").GetString()!, throwOnError: true)!;
        IEnumerable<string?> shown = model.GetProperty("members").EnumerateArray().Where(member => member.GetProperty("shown").GetString() != "withheld").Select(member => member.GetProperty("member").GetString());
        string?[] members = [.. shown];
        bool hasRestrictable = model.GetProperty("members").EnumerateArray().Any(member => member.GetProperty("restrictable").GetBoolean());
        Assert.Equal(view.GetProperties().Select(property => property.Name), hasRestrictable ? [.. members, "WithheldMembers"] : members);
    });

    [Fact]
    public void Each_member_of_a_model_is_listed_with_its_categories() => Assert.All(Models(), model =>
    {
        Type type = Desk.GetType(model.GetProperty("model").GetString()!, throwOnError: true)!;
        IEnumerable<string> expected = type.GetProperties().Select(property => $"{property.Name}: {string.Join(", ", property.GetCustomAttributes<PhiAttribute>().Select(phi => phi.Category))}");
        IEnumerable<string> listed = model.GetProperty("members").EnumerateArray().Select(member => $"{member.GetProperty("member").GetString()}: {string.Join(", ", member.GetProperty("categories").EnumerateArray())}");
        Assert.Equal(expected, listed);
    });

    [Fact]
    public void Each_view_is_listed() =>
        Assert.Equal(
            Desk.GetTypes().Where(type => BillingPolicy.Grants.All.Any(grant => type.Name.EndsWith("For" + grant.Name, StringComparison.Ordinal))).Select(type => type.FullName).Order(StringComparer.Ordinal),
            Models().Select(model => model.GetProperty("view").GetString()).Order(StringComparer.Ordinal));

    [Fact]
    public void It_is_of_this_policy_and_each_grant_of_it()
    {
        Assert.Equal(BillingPolicy.Document.Hash, Matrix.GetProperty("hash").GetString());
        Assert.Equal(
            BillingPolicy.Document.Grants.Select(grant => (grant.Name, grant.Activity.ToString(), grant.Role, grant.Recipient, grant.Purpose, string.Join(",", grant.When), grant.Preset?.ToString(), grant.Why)),
            Grants().Select(grant => (Text(grant, "grant")!, Text(grant, "activity")!, Text(grant, "role")!, Text(grant, "recipient"), Text(grant, "purpose")!, string.Join(",", grant.GetProperty("conditions").EnumerateArray()), Text(grant, "preset"), Text(grant, "why")!)));
    }

    [Fact]
    public void The_form_for_people_says_the_same()
    {
        string markdown = File.ReadAllText(Written("md"));
        foreach (JsonElement grant in Grants())
        {
            string section = markdown[markdown.IndexOf($"## {Text(grant, "grant")}\n", StringComparison.Ordinal)..];
            Assert.All(grant.GetProperty("models").EnumerateArray(), model => Assert.All(model.GetProperty("members").EnumerateArray(), member =>
            {
                string table = section[section.IndexOf($"### {Text(grant, "grant")}: {Text(model, "model")}\n", StringComparison.Ordinal)..];
                string mask = Text(member, "mask") is { } name ? $": {name}" : "";
                string categories = member.GetProperty("categories").GetArrayLength() == 0 ? "–" : string.Join(", ", member.GetProperty("categories").EnumerateArray());
                string restricted = member.GetProperty("restrictable").GetBoolean() ? ", unless restricted" : "";
                string row = $"| {Text(member, "member")} | {categories} | {Text(member, "shown")}{mask}{restricted} | {Text(member, "why")} |";
                Assert.Contains(row, table.Split("\n\n### ")[0], StringComparison.Ordinal);
            }));
        }
    }

    private static IEnumerable<JsonElement> Grants() => Matrix.GetProperty("grants").EnumerateArray();

    private static IEnumerable<JsonElement> Models() => Grants().SelectMany(grant => grant.GetProperty("models").EnumerateArray());

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static string Written(string extension) => Path.Combine(Repository.Root, "samples", "BillingDesk", "billing.policy.matrix." + extension);
}
