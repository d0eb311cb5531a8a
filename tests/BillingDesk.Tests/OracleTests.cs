using System.Text.Json.Nodes;
using BillingDesk.Models;
using BillingDesk.X12;
using MinNecessary;

namespace BillingDesk.Tests;

public sealed class OracleTests
{
    public static TheoryData<string, string> FilesAndGrants()
    {
        var data = new TheoryData<string, string>();
        string[] files = ["imsweb-837_5010-x12_many_claims.txt", "linuxforhealth-demo.837", "imsweb-837_5010-x12_valid_different_separators.txt", "imsweb-837_5010-x12_complex.txt"];
        foreach (string file in files)
        {
            foreach (Grant grant in BillingPolicy.Grants.All)
            {
                data.Add(file, grant.Name);
            }
        }

        return data;
    }

    [SkippableTheory]
    [MemberData(nameof(FilesAndGrants))]
    public async Task On_a_real_file_every_path_of_every_view_is_the_oracles(string file, string grantName)
    {
        string path = Repository.SharedX12(file);
        ViewRun run = await ViewRun.OfFileAsync(path, grantName);
        await using FileStream stream = File.OpenRead(path);
        Claim[] claims = [.. Claim837Reader.Read(stream)];
        Assert.Equal(claims.Length, run.Lines.Length);
        foreach ((Claim claim, string line) in claims.Zip(run.Lines))
        {
            JsonNode? expected = ViewOracle.Show(claim, typeof(Claim), BillingPolicy.Grants.Find(grantName)!.Definition);
            Assert.Equal(Paths(JsonNode.Parse(expected!.ToJsonString())), Paths(JsonNode.Parse(line)));
        }
    }

    // Each value with where it stands, in order: a difference names the path.
    private static List<string> Paths(JsonNode? node) => node switch
    {
        null => [],
        JsonObject members => [.. members.SelectMany(member => member.Value is null ? [$"{members.GetPath()}.{member.Key}: null"] : Paths(member.Value)).Order(StringComparer.Ordinal)],
        JsonArray items => [.. items.SelectMany(Paths), $"{items.GetPath()}: {items.Count}"],
        _ => [$"{node.GetPath()}: {node.ToJsonString()}"],
    };
}
