using System.Text.Json;
using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Tests.Analysis;

/// <summary>A place that says that it holds raw models is not reported, is listed, and allows nothing beside it.</summary>
public sealed class AllowRawTests
{
    [Theory]
    [InlineData("[AllowRaw(\"outbox\")] public static void Run(ILogger logger, Claim claim) => logger.LogInformation(\"{Claim}\", claim);")]
    [InlineData("[AllowRaw(\"outbox\")] public static string Body { set { } } public static void Run(Claim claim) => Body = JsonSerializer.Serialize(claim);")]
    [InlineData("[AllowRaw(\"outbox\")] private static readonly Func<Claim, string> Write = claim => JsonSerializer.Serialize(claim);")]
    [InlineData("[AllowRaw(\"a cache in this process\")] private static readonly IMemoryCache Cache = null!; public static void Run(Claim claim) => Cache.Set(\"x\", claim);")]
    [InlineData("public static void Store([AllowRaw(\"outbox\")] string body) { } public static void Run(Claim claim) => Store(JsonSerializer.Serialize(claim));")]
    [InlineData("public static void Run(ILogger logger, [AllowRaw(\"inbound\")] Claim claim) => logger.LogInformation(\"{Claim}\", claim);")]
    [InlineData("public static void Run(ILogger logger, [AllowRaw(\"inbound\")] List<Claim> claims) => logger.LogInformation(\"{Claim}\", claims.Where(each => each.Batch > 1).ToList());")]
    [InlineData("public static void Run(ILogger logger, Claim claim) { [AllowRaw(\"a test\")] void Log() => logger.LogInformation(claim.Ssn); Log(); }")]
    [InlineData("[AllowRaw(\"outbox\")] public static class Outbox { public static void Run(Claim claim) => File.WriteAllText(\"x\", claim.Ssn); }")]
    [InlineData("[AllowRaw(\"outbox\")] public static class Outbox { public static class Inner { public static string Run(Claim claim) => JsonSerializer.Serialize(claim); } }")]
    public void What_is_said_to_hold_raw_models_is_not_reported(string member) => Assert.Empty(Analysed.InFile(Code(member)));

    [Theory]
    [InlineData("[AllowRaw(\"outbox\")] public static void Other() { } public static void Run(ILogger logger, Claim claim) => logger.LogInformation(«claim.Ssn»);")]
    [InlineData("[AllowRaw(\"outbox\")] private static readonly IMemoryCache Cache = null!; public static void Run(ILogger logger, Claim claim) => logger.LogInformation(«claim.Ssn»);")]
    [InlineData("public static void Run(ILogger logger, [AllowRaw(\"inbound\")] Claim claim, Claim other) => logger.LogInformation(\"{Claim}\", «other»);")]
    [InlineData("public static void Run(ILogger logger, Claim claim) { var body = JsonSerializer.Serialize(claim.Ssn); Store(body); logger.LogInformation(«body»); } public static void Store([AllowRaw(\"outbox\")] string body) { }")]
    public void What_stands_beside_it_is_reported(string member) => Analysed.AssertOne("MN0201", Code(member), text => Analysed.InFile(text));

    [Theory]
    [InlineData("[«AllowRaw(\" \")»] public static void Run() { }")]
    [InlineData("[«AllowRaw(\"\")»] public static string? Body { get; set; }")]
    [InlineData("[«AllowRaw(null!)»] private static readonly string? body = null;")]
    [InlineData("public static void Run([«AllowRaw(\"\")»] Claim claim) { }")]
    [InlineData("[«AllowRaw(\"\\t\")»] public static class Outbox;")]
    public void Without_a_reason_it_is_an_error(string member) => Analysed.AssertOne("MN0210", Code(member), text => Analysed.InFile(text));

    [Fact]
    public void Without_a_reason_it_allows_nothing() =>
        Assert.Equal(["MN0201", "MN0210"], Analysed.InFile(Code("[AllowRaw(\" \")] public static void Run(ILogger logger, Claim claim) => logger.LogInformation(claim.Ssn);")).Select(found => found.Id).Order());

    [Fact]
    public void A_members_own_model_cannot_say_it_for_all_who_read_the_member() => Assert.Equal(
        "MN0201",
        Assert.Single(Analysed.InFile("[PhiModel] public sealed class Own { [Phi.Ssn, AllowRaw(\"everywhere\")] public string? Ssn { get; set; } } internal static class Code { public static void Run(ILogger logger, Own own) => logger.LogInformation(own.Ssn); }")).Id);

    [Fact]
    public void It_cannot_be_said_of_an_assembly() =>
        Assert.Contains(GeneratorRun.OfFiles(["[assembly: MinNecessary.AllowRaw(\"all of it\")]"]).Diagnostics, diagnostic => diagnostic.Id == "CS0592");

    [Fact]
    public void The_matrix_lists_each_place()
    {
        GeneratorRun run = GeneratorRun.Of([Samples.Model, Places], Samples.Policy);
        Assert.Empty(run.Diagnostics);
        Assert.Equal(
            [
                "Sample.Outbox.Body | Sample.Claim | until it is sent",
                "Sample.Outbox.Map.function | Sample.Claim | a function",
                "Sample.Outbox.Map.function(claim) | Sample.Claim | its parameter",
                "Sample.Outbox.Post(claims) | Sample.Claim | bound from requests",
                "Sample.Outbox.Run.Log | - | told to a screen",
                "Sample.Store | - | our tables",
            ],
            JsonDocument.Parse(MatrixOf.Part(run, "json")).RootElement.GetProperty("raw").EnumerateArray().Select(place => $"{MatrixOf.Text(place, "place")} | {MatrixOf.Text(place, "model") ?? "-"} | {MatrixOf.Text(place, "reason")}"));
        string markdown = MatrixOf.Part(run, "markdown");
        Assert.Contains("\n## Places that hold raw models\n", markdown, StringComparison.Ordinal);
        Assert.EndsWith("| Sample.Store | – | our tables |", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_without_such_places_lists_none()
    {
        GeneratorRun run = GeneratorRun.Of(Samples.Model, Samples.Policy);
        Assert.Empty(JsonDocument.Parse(MatrixOf.Part(run, "json")).RootElement.GetProperty("raw").EnumerateArray());
        Assert.DoesNotContain("raw models", MatrixOf.Part(run, "markdown"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_place_changes_the_matrix_and_nothing_else()
    {
        GeneratorRun run = GeneratorRun.Of([Samples.Model, Places], Samples.Policy).Again(project => project.AddSyntaxTrees(GeneratorRun.Parse("[AllowRaw(\"new\")] public static class Inbox;", 9)));
        Assert.Equal(
            ["MinNecessary.DisclosureMatrix.g.cs"],
            run.Result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs).Where(output => output.Reason == IncrementalStepRunReason.Modified)
                .Select(output => ((System.Collections.IEnumerable)((System.Runtime.CompilerServices.ITuple)output.Value)[0]!).Cast<object>().Single().GetType().GetProperty("HintName")!.GetValue(((System.Collections.IEnumerable)((System.Runtime.CompilerServices.ITuple)output.Value)[0]!).Cast<object>().Single())));
    }

    [Fact]
    public void What_a_reason_says_stays_within_its_cell()
    {
        GeneratorRun run = GeneratorRun.Of([Samples.Model, "[AllowRaw(\"a | b */ \\n# <b> `\")] public static class Store;"], Samples.Policy);
        Assert.Empty(run.Diagnostics);
        Assert.Contains("| Sample.Store | – | a \\| b * /  # &lt;b&gt; \\` |", MatrixOf.Part(run, "markdown"), StringComparison.Ordinal);
    }

    private const string Places = """
        public static class Outbox
        {
            [AllowRaw("until it is sent")] public static IReadOnlyList<Claim>? Body { get; set; }
            public static void Post([AllowRaw("bound from requests")] Claim[] claims) { }
            public static void Run() { [AllowRaw("told to a screen")] void Log() { } Log(); }
            public static void Map() { Action<Claim> bind = [AllowRaw("a function")] (claim) => { }; Action<Claim> other = ([AllowRaw("its parameter")] Claim claim) => { }; }
        }

        [AllowRaw("our tables")] public sealed class Store;
        """;

    private static string Code(string member) => $$"""internal static partial class Code { {{member}} }""";
}
