using System.Text.Json;
using System.Xml.Linq;
using MinNecessary.Operations;
using MinNecessary.Policy;
using MinNecessary.Tests;

namespace MinNecessary.Tests.Operations.Reports;

/// <summary>Whatever a payer is called, a report stays a report.</summary>
public sealed class HostileReportTests
{
    private const string Hostile = "<script>alert(1)</script>\"'&|`*_[x](y)\n# <!-- -->]]>";

    private static readonly WeeklyReport Report = new()
    {
        PolicyName = "Billing",
        PolicyVersion = Hostile,
        PolicyHash = new string('a', 64),
        Week = new DateOnly(2026, 11, 23),
        PreparedAt = new DateTimeOffset(2026, 11, 30, 12, 0, 0, TimeSpan.Zero),
        ClosedBy = Hostile,
        Measures = [new ReportedMeasure(Kpi.CleanClaimRate, 91.4m, 95, false, Hostile, Hostile, [1, 2])],
        Changes = [new ReportedNumber(Hostile, 1, 2)],
        Blocked = [new ReportedCase(Hostile, Hostile, Hostile, Hostile, Hostile, Hostile, 1, new DateOnly(2026, 11, 23), [Hostile])],
        BlockedInAll = 2,
        Next = [new ReportedOwner(Hostile, 1, 1, new DateOnly(2026, 11, 23), Hostile)],
        Aging = [new ReportedBucket(Hostile, 1, 2)],
        AgingFrom = Hostile,
        Segments = [new ReportedSegment("Payer", Hostile, 1, 2, 3, 4)],
        Recurring = [new ReportedCause(Hostile, Hostile, Hostile, Hostile, 3)],
        Actions = [new ReportedAction(Hostile, Kpi.CleanClaimRate, Hostile, new DateOnly(2026, 11, 23), true)],
        Checks = [new ProcessCheck(Hostile, false, Hostile)],
        Readiness = new ReadinessReport(3, [new ProcessCheck(Hostile, true, Hostile)]),
    };

    [Fact]
    public void The_page_has_no_markup_but_its_own_and_every_element_is_closed()
    {
        string html = Report.ToHtml();
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<!--", html, StringComparison.Ordinal);

        // As XML, but for the elements that HTML leaves open.
        string xml = System.Text.RegularExpressions.Regex.Replace(html[html.IndexOf("<html", StringComparison.Ordinal)..], "<meta ([^>]*)>", "<meta $1/>");
        Assert.NotNull(XDocument.Parse(xml).Root);
    }

    [Fact]
    public void A_table_of_the_markdown_has_as_many_columns_in_each_row()
    {
        foreach (string[] table in Tables(Report.ToMarkdown()))
        {
            Assert.Single(table.Select(row => row.Replace("\\|", "", StringComparison.Ordinal).Count(character => character == '|')).Distinct());
        }

        Assert.DoesNotContain("<script", Report.ToMarkdown().Replace("\\<", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain(Report.ToMarkdown().Split('\n'), line => line.StartsWith("# <", StringComparison.Ordinal));
    }

    [Fact]
    public void The_json_says_the_same()
    {
        using JsonDocument json = JsonDocument.Parse(Report.ToJson());
        Assert.Equal(Hostile, json.RootElement.GetProperty("blocked")[0].GetProperty("payer").GetString());
        Assert.Equal("CleanClaimRate", json.RootElement.GetProperty("measures")[0].GetProperty("kpi").GetString());
        Assert.Equal("2026-11-23", json.RootElement.GetProperty("week").GetString());
    }

    [Fact]
    public void A_week_without_a_value_is_said_to_have_none_and_draws_nothing()
    {
        WeeklyReport report = Report with { Measures = [new ReportedMeasure(Kpi.FirstPassYield, null, 90, null, "Owner", "Act", [80, null, 85])] };
        string html = report.ToHtml();
        Assert.Contains("nothing to measure", html, StringComparison.Ordinal);
        Assert.Contains("80 %, nothing measured, 85 %, nothing measured", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<polyline", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("BillingManager", "Billing manager")]
    [InlineData("ApprovedEDIVendor", "Approved EDI vendor")]
    [InlineData("Coder", "Coder")]
    [InlineData("AIVendor", "AI vendor")]
    [InlineData("work_queue", "Work queue")]
    public void A_name_is_written_as_words(string name, string words) => Assert.Equal(words, ReportWords.Spaced(name));

    private static IEnumerable<string[]> Tables(string markdown)
    {
        List<string> table = [];
        foreach (string line in markdown.Split('\n').Append(""))
        {
            if (line.StartsWith('|'))
            {
                table.Add(line);
            }
            else if (table.Count > 0)
            {
                yield return [.. table];
                table.Clear();
            }
        }
    }
}
