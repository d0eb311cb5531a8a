using System.Text;
using System.Text.RegularExpressions;
using BillingDesk.Models;
using BillingDesk.X12;
using MinNecessary;

namespace BillingDesk.Tests;

public sealed partial class LeakTests
{
    public static TheoryData<string, string> FilesAndGrants()
    {
        var data = new TheoryData<string, string>();
        foreach (Grant grant in BillingPolicy.Grants.All)
        {
            data.Add("imsweb-837_5010-x12_many_claims.txt", grant.Name);
            data.Add("linuxforhealth-demo.837", grant.Name);
            data.Add("imsweb-837_5010-x12_valid_different_separators.txt", grant.Name);
            data.Add("imsweb-837_5010-x12_complex.txt", grant.Name);
        }

        return data;
    }

    [SkippableTheory]
    [MemberData(nameof(FilesAndGrants))]
    public async Task The_output_holds_the_canaries_that_the_policy_discloses_and_no_other(string file, string grantName)
    {
        var canaries = new Canaries(await File.ReadAllTextAsync(Repository.SharedX12(file)));
        string x12 = canaries.Rewrite();
        List<Claim> claims = [.. Claim837Reader.Read(new MemoryStream(Encoding.UTF8.GetBytes(x12)))];
        Grant grant = BillingPolicy.Grants.Find(grantName)!;
        HashSet<string> disclosed = [.. claims.SelectMany(claim => DisclosureOracle.FullValues(claim, grant.Definition)).Where(canaries.All.Contains)];

        ViewRun run = await ViewRun.OfTextAsync(x12, grantName);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(claims.Count, run.Lines.Length);
        HashSet<string> found = [.. CanaryPattern().Matches(run.Output + run.Messages).Select(match => match.Value)];
        Assert.Empty(found.Except(disclosed));
        Assert.Empty(disclosed.Except(found));
        Assert.DoesNotMatch(@"(?<!\d)\d{8}(?![\d.])", run.Output);
    }

    [SkippableFact]
    public async Task The_canaries_are_many_and_most_are_withheld_from_the_collection_agency()
    {
        var canaries = new Canaries(await File.ReadAllTextAsync(Repository.SharedX12("imsweb-837_5010-x12_many_claims.txt")));
        ViewRun run = await ViewRun.OfTextAsync(canaries.Rewrite(), "Collections");
        int found = CanaryPattern().Matches(run.Output).Select(match => match.Value).Distinct().Count();
        Assert.True(canaries.All.Count > 10_000);
        Assert.InRange(found, 820, canaries.All.Count / 2);
    }

    [GeneratedRegex(@"ZQ\d{6}XK|9\d{7}\.25|\d{4}-\d{2}-\d{2}", RegexOptions.CultureInvariant)]
    private static partial Regex CanaryPattern();
}
