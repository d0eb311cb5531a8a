namespace MinNecessary.Generators.Tests.Analysis;

/// <summary>How a value is followed from the model to the place that lets it out, within one method.</summary>
public sealed class FlowTests
{
    [Theory]
    [InlineData("var ssn = claim.Ssn; logger.LogInformation(«ssn»);")]
    [InlineData("string? ssn; ssn = claim.Ssn; logger.LogInformation(«ssn»);")]
    [InlineData("var text = \"x\"; if (claim.Batch > 1) { text = claim.Account; } logger.LogInformation(«text»);")]
    [InlineData("var text = \"x\"; foreach (var each in claims) { logger.LogInformation(«text»); text = each.Account; }")]
    [InlineData("var text = \"\"; text += claim.Account; logger.LogInformation(«text»);")]
    [InlineData("string? text = null; text ??= claim.Account; logger.LogInformation(«text»);")]
    [InlineData("logger.LogInformation($\"For {«claim.Account»}\");")]
    [InlineData("logger.LogInformation(\"For \" + «claim.Account» + \".\");")]
    [InlineData("logger.LogInformation(string.Format(\"{0}\", «claim.Account»));")]
    [InlineData("logger.LogInformation(string.Join(\", \", claim.Batch, «claim.Account»));")]
    [InlineData("logger.LogInformation(string.Concat(\"a\", «claim.Account»));")]
    [InlineData("logger.LogInformation(«claim.Account».Trim().ToUpperInvariant());")]
    [InlineData("logger.LogInformation(«claim.Account»[..3]);")]
    [InlineData("logger.LogInformation(«claim.Account».Substring(2));")]
    [InlineData("logger.LogInformation(«claim.BirthDate».ToString(\"yyyy\"));")]
    [InlineData("logger.LogInformation(\"{Year}\", «claim.BirthDate».Year);")]
    [InlineData("logger.LogInformation(«claim».ToString());")]
    [InlineData("logger.LogInformation(Convert.ToBase64String(Encoding.UTF8.GetBytes(«claim.Account»)));")]
    [InlineData("logger.LogInformation(claim.Batch > 1 ? \"none\" : «claim.Ssn»);")]
    [InlineData("logger.LogInformation(«claim.Ssn» ?? \"none\");")]
    [InlineData("logger.LogInformation(claim?«.Ssn»);")]
    [InlineData("logger.LogInformation(claim.Batch switch { 1 => \"one\", _ => «claim.Ssn» });")]
    [InlineData("logger.LogInformation(\"{Part}\", new { claim.Batch, «claim.Ssn» });")]
    [InlineData("logger.LogInformation(\"{Part}\", (claim.Batch, «claim.Ssn»));")]
    [InlineData("var part = new { claim.Batch, claim.Ssn }; logger.LogInformation(«part».Ssn);")]
    [InlineData("var part = (claim.Batch, claim.Ssn); logger.LogInformation(«part».Ssn);")]
    [InlineData("var (batch, ssn) = (claim.Batch, claim.Ssn); logger.LogInformation(«ssn»);")]
    [InlineData("logger.LogInformation(\"{Ssns}\", claims.Select(each => «each.Ssn»).ToList());")]
    [InlineData("logger.LogInformation(\"{Ssns}\", string.Join(\", \", claims.Select(each => new { each.Batch, each.Ssn }).Select(part => «part».Ssn)));")]
    [InlineData("logger.LogInformation(\"{Ssns}\", from each in claims where each.Batch > 1 select «each.Ssn»);")]
    [InlineData("foreach (var each in claims) { logger.LogInformation(«each.Ssn»); }")]
    [InlineData("foreach (var code in claim.Lines[0].Diagnoses) { logger.LogInformation(«code»); }")]
    [InlineData("foreach (var code in claims.SelectMany(each => each.Lines).SelectMany(line => line.Diagnoses)) { logger.LogInformation(«code»); }")]
    [InlineData("claim.Lines[0].Diagnoses.ToList().ForEach(code => logger.LogInformation(«code»));")]
    [InlineData("if (claim.Ssn is { } ssn) { logger.LogInformation(«ssn»); }")]
    [InlineData("if (claim is { Batch: 1, Ssn: { } ssn }) { logger.LogInformation(«ssn»); }")]
    [InlineData("if (claim.Ssn is string ssn) { logger.LogInformation(«ssn»); }")]
    [InlineData("object any = claim; logger.LogInformation(\"{Any}\", «any»);")]
    [InlineData("var list = new List<string>(); list.Add(claim.Account); logger.LogInformation(\"{List}\", «list»);")]
    [InlineData("var list = new[] { claim.Account }; logger.LogInformation(\"{List}\", «list»[0]);")]
    [InlineData("List<string> list = [claim.Account]; logger.LogInformation(\"{List}\", «list»);")]
    [InlineData("var map = new Dictionary<string, object>(); map[\"a\"] = claim.Account; logger.LogInformation(\"{Map}\", «map»);")]
    [InlineData("var text = new StringBuilder(); text.Append(\"a\").Append(claim.Account); logger.LogInformation(«text».ToString());")]
    [InlineData("var text = new StringBuilder(); text.Append($\"a{claim.Account}\"); logger.LogInformation(«text».ToString());")]
    [InlineData("Action log = () => logger.LogInformation(«claim.Ssn»); log();")]
    [InlineData("void Log() => logger.LogInformation(«claim.Ssn»); Log();")]
    [InlineData("var json = JsonSerializer.Serialize(claim.Ssn); logger.LogInformation(«json»);")]
    [InlineData("var first = claims.OrderBy(each => each.Batch).First(); logger.LogInformation(\"{First}\", «first»);")]
    [InlineData("Claim? found = null; found = claims[0]; logger.LogInformation(\"{Found}\", «found»);")]
    [InlineData("try { claims.First(); } catch (InvalidOperationException) { logger.LogInformation(«claim.Ssn»); }")]
    public void A_value_is_followed(string code) => Analysed.AssertOne("MN0201", code, text => Analysed.InMethod(text));

    [Theory]
    [InlineData("var ssn = claim.Ssn; ssn = \"none\"; logger.LogInformation(ssn);")]
    [InlineData("var ssn = claim.Ssn; ssn = Hide(ssn); logger.LogInformation(ssn);")]
    [InlineData("var text = \"x\"; logger.LogInformation(text); text = claim.Account;")]
    [InlineData("var part = new { claim.Batch, claim.Ssn }; logger.LogInformation(\"{Batch}\", part.Batch);")]
    [InlineData("var part = (claim.Batch, claim.Ssn); logger.LogInformation(\"{Batch}\", part.Batch);")]
    [InlineData("var (batch, ssn) = (claim.Batch, claim.Ssn); logger.LogInformation(\"{Batch}\", batch);")]
    [InlineData("logger.LogInformation(\"{Batches}\", claims.Select(each => new { each.Batch, each.Ssn }).Select(part => part.Batch));")]
    [InlineData("if (claim.Ssn is { } ssn && claim is { Batch: var batch }) { logger.LogInformation(\"{Batch}\", batch); }")]
    [InlineData("var list = new List<string> { claim.Account }; logger.LogInformation(\"{Count}\", list.Count);")]
    [InlineData("var known = claims.Select(each => each.Account).ToHashSet(); logger.LogInformation(\"{Known}\", known.Contains(\"x\"));")]
    [InlineData("var found = claims.FirstOrDefault(each => each.Account == \"x\"); logger.LogInformation(\"{Found}\", found is null ? \"none\" : \"one\");")]
    [InlineData("foreach (var each in claims) { logger.LogInformation(\"{Batch}\", each.Batch); }")]
    [InlineData("foreach (var view in claims.Select(each => each.ForCoding(decision))) { logger.LogInformation(\"{View}\", view); }")]
    [InlineData("Claim? found = null; logger.LogInformation(\"{Found}\", found);")]
    [InlineData("logger.LogInformation(claim.Ssn!.StartsWith('9') ? \"a\" : \"b\");")]
    [InlineData("logger.LogInformation(\"{Same}\", string.Equals(claim.Ssn, claim.Account, StringComparison.Ordinal));")]
    [InlineData("string text; do { text = \"a\"; logger.LogInformation(text); text = claim.Account; } while (text.Length > 3);")]
    public void What_does_not_get_there_is_not_reported(string code) =>
        Assert.Empty(Analysed.InMethod(code, "private static string? Hide(string? value) => value is null ? null : \"hidden\";"));

    [Fact]
    public void Each_value_is_one_error() =>
        Assert.Equal(["claim.Ssn", "claim.Account"], Analysed.InMethod("logger.LogInformation(\"{A} {B}\", claim.Ssn, claim.Account);").OrderBy(found => found.Location.SourceSpan.Start)
            .Select(found => found.Location.SourceTree!.GetText().ToString(found.Location.SourceSpan)));

    [Theory]
    [InlineData("private static void Log(ILogger logger, [Phi.Ssn] string ssn) => logger.LogInformation(ssn);", 1)]
    [InlineData("private static void Log(ILogger logger, string ssn) => logger.LogInformation(ssn);", 0)]
    [InlineData("private static void Log(ILogger logger, [Phi.Ssn] string ssn) { ssn = \"\"; logger.LogInformation(ssn); }", 0)]
    public void A_parameter_is_PHI_where_it_is_classified(string member, int count) => Assert.Equal(count, Analysed.InMethod("", member).Count);

    [Fact]
    public void A_model_may_not_log_itself_either() =>
        Assert.Equal("MN0201", Assert.Single(Analysed.InFile("[PhiModel] public sealed class Own { [Phi.Ssn] public string? Ssn { get; set; } public void Log(ILogger logger) => logger.LogInformation(\"{Own}\", this); }")).Id);
}
