using System.Text.RegularExpressions;

namespace MinNecessary.Generators.Tests;

/// <summary>The drawing and the tables of a policy's operations, as they leave the generator.</summary>
public sealed partial class OperationsMarkdownTests
{
    private static readonly string Text = MatrixOf.Part(Run(OperationsPolicy.Policy), "operations");

    [Fact]
    public void Each_stage_names_its_owner_and_each_handoff_what_crosses() => Assert.Equal(
        [
            "flowchart TD",
            "    s1([\"Coding<br/>Coder\"])",
            "    s2([\"end<br/>Liaison\"])",
            "    s3[[\"Done<br/>Liaison\"]]",
            "    s1 -->|\"CodingToEnd<br/>masked: Name<br/>within 1 business day 2 hours\"| s2",
            "    s2 -->|\"EndToDone\"| s3",
        ],
        Drawings(Text)[0]);

    [Fact]
    public void A_chain_is_drawn_from_the_case_to_whoever_owns_it_last() => Assert.Equal(
        [
            "flowchart LR",
            "    c1x0([\"Chain\"])",
            "    c1x1[\"Coder\"]",
            "    c1x0 -->|\"after 2 business days\"| c1x1",
            "    c1x2[\"Liaison\"]",
            "    c1x1 -->|\"after 3 business days\"| c1x2",
        ],
        Drawings(Text)[1]);

    [Theory]
    [InlineData("Stages", "| Coding | Coder | Coding | Note &#124; signed | – |")]
    [InlineData("Stages", "| end | Liaison | Collections | – | a &#42;/ &#124; b &#96; &lt;b&gt; &#91;x&#93;(y) &#42;z&#42;  &#35; Heading |")]
    [InlineData("Handoffs", "| CodingToEnd | Coding | end | – | Name | 1 business day 2 hours | \"&#124; --&gt; x&#91;&#93; ; |")]
    [InlineData("Cases", "| Late | LimitPassed | Coder | 6 hours | Chain | – | What was done |")]
    [InlineData("Escalation chains", "| Chain | 3 business days | Liaison |")]
    [InlineData("Measures", "| TimeToLog | Coder | 7.5 hours | Ask |")]
    [InlineData("Measures", "| CleanClaimRate | Coder | 95 % | Ask |")]
    [InlineData("Reviews", "| weekly | Liaison | 2 business days | TimeToLog |")]
    [InlineData("Reviews", "| monthly | Coder | 5 business days | – |")]
    [InlineData("Reviews", "| recertification of roles | Liaison | 90 days | – |")]
    [InlineData("Vendors", "| Agency | Agency | Liaison | BAA 1 | Collections | Collections | Balance | – |")]
    [InlineData("Courses", "| basics &#124; first | Basics | 365 days | 10 business days | 20 business days | 80 % |")]
    [InlineData("Definitions", "| CleanClaim | Without a defect | 42 CFR 422.500 |")]
    [InlineData("Definitions", "| Handled | Done | our own |")]
    [InlineData("Aging", "From ServiceDate: 0–30, 31–60 and 61 or more days.")]
    [InlineData("Feedback", "Of 5 % of the views it is observed which members are read, without their values, for 30 days.")]
    public void Each_part_has_its_table(string section, string line) =>
        Assert.Contains(line, Text.Split("\n## ").Single(part => part.StartsWith(section + "\n", StringComparison.Ordinal)).Split('\n'));

    [Fact]
    public void What_a_policy_says_stays_within_its_cell()
    {
        foreach (string table in Text.Split("\n## ").Where(part => part.Contains("\n|---", StringComparison.Ordinal)))
        {
            string[] rows = [.. table.Split('\n').Where(line => line.StartsWith('|'))];
            Assert.All(rows, row => Assert.Equal(UnescapedBar().Count(rows[0]), UnescapedBar().Count(row)));
        }

        Assert.DoesNotContain("# Heading", Text.Split('\n'));
    }

    [Fact]
    public void Every_line_of_a_drawing_is_one_that_Mermaid_reads()
    {
        Assert.All(new[] { Text, MatrixOf.Part(Run(OperationsPolicy.With("\"days\": \"Business\"", "\"days\": \"Calendar\"")), "operations") }, text => Assert.All(Drawings(text), AssertDrawing));
    }

    [Fact]
    public void The_template_is_drawn_whole()
    {
        string template = File.ReadAllText(Path.Combine(Repository.Root, "src", "MinNecessary", "Templates", "billing.policy.json"));
        string text = MatrixOf.Part(GeneratorRun.Of(Samples.Model, template), "operations");
        string[][] drawings = Drawings(text);
        Assert.All(drawings, AssertDrawing);
        Assert.Equal(15, drawings[0].Count(line => Node().IsMatch(line)));
        Assert.Equal(20, drawings[0].Count(line => Arrow().IsMatch(line)));
    }

    [Fact]
    public void A_policy_without_operations_has_no_drawing() => Assert.Equal("", EmptyPart(Run(Samples.Policy)));

    [Fact]
    public void A_policy_with_a_mistake_has_no_drawing() =>
        Assert.Equal("", EmptyPart(GeneratorRun.Of([Samples.Model, Samples.Use], OperationsPolicy.With("\"to\": \"Done\"", "\"to\": \"Don\""))));

    [Fact]
    public void An_unrelated_edit_leaves_the_drawing_cached()
    {
        GeneratorRun again = Run(OperationsPolicy.Policy).Again(project => project.AddSyntaxTrees(GeneratorRun.Parse("public sealed class Unrelated { }", 99)));
        Assert.Empty(again.Diagnostics);
        GeneratorRun.AssertCached(again.Result);
    }

    [GeneratedRegex("(?<!\\\\)\\|")]
    private static partial Regex UnescapedBar();

    // A node of letters and digits, with a label in quotes of names, times and line breaks alone.
    [GeneratedRegex("^    (?<id>[a-z][0-9]+(x[0-9]+)?)(\\(\\[|\\[\\[|\\[)\"[A-Za-z0-9_]+(<br/>[A-Za-z0-9_]+)?\"(\\]\\)|\\]\\]|\\])$")]
    private static partial Regex Node();

    [GeneratedRegex("^    (?<from>[a-z][0-9]+(x[0-9]+)?) -->\\|\"[A-Za-z0-9_:, ]+(<br/>[A-Za-z0-9_:, ]+)*\"\\| (?<to>[a-z][0-9]+(x[0-9]+)?)$")]
    private static partial Regex Arrow();

    private static void AssertDrawing(string[] lines)
    {
        Assert.Matches("^flowchart (TD|LR)$", lines[0]);
        HashSet<string> nodes = [];
        foreach (string line in lines.Skip(1))
        {
            Match node = Node().Match(line);
            Match arrow = Arrow().Match(line);
            Assert.True(node.Success || arrow.Success, line);
            Assert.True(!node.Success || nodes.Add(node.Groups["id"].Value), line);
            Assert.True(!arrow.Success || (nodes.Contains(arrow.Groups["from"].Value) && nodes.Contains(arrow.Groups["to"].Value)), line);
        }
    }

    private static string[][] Drawings(string text) => [.. text.Split("```mermaid\n").Skip(1).Select(part => part[..part.IndexOf("\n```", StringComparison.Ordinal)].Split('\n'))];

    private static string EmptyPart(GeneratorRun run)
    {
        string text = run.Result.GeneratedSources.Single(source => source.HintName == "MinNecessary.DisclosureMatrix.g.cs").SourceText.ToString();
        Assert.Contains("/* begin operations\nend operations */", text, StringComparison.Ordinal);
        return "";
    }

    private static GeneratorRun Run(string policy)
    {
        GeneratorRun run = GeneratorRun.Of([Samples.Model, Samples.Use], policy);
        Assert.Empty(run.Diagnostics);
        return run;
    }
}
