namespace MinNecessary.Generators.Tests.Analysis;

/// <summary>A decision is not kept, and is for the subject that it was made for.</summary>
public sealed class DecisionUseTests
{
    private const string Decide = "await gate.DecideAsync(BillingPolicy.Grants.Coding, caller, ";

    [Theory]
    [InlineData("private static Decision<Coding>? «last»;")]
    [InlineData("private static Decision? «Last» { get; set; }")]
    [InlineData("private static readonly Dictionary<string, Decision<Coding>> «known» = new();")]
    [InlineData("private static readonly Lazy<Task<Decision<Coding>>>? «pending» = null;")]
    public void A_static_that_holds_a_decision_is_an_error_at_its_name(string member) => Analysed.AssertOne("MN0213", member, text => Analysed.InMethod("", text));

    [Theory]
    [InlineData("private static Decision<Coding>? Last => null;")]
    [InlineData("private static readonly Func<Decision<Coding>>? Ask = null;")]
    [InlineData("private static readonly Grant<Coding> Grant = BillingPolicy.Grants.Coding;")]
    [InlineData("private sealed class Request { public Decision<Coding>? Decision { get; set; } }")]
    public void What_holds_none_or_is_not_static_is_not_reported(string member) => Assert.Empty(Analysed.InMethod("", member));

    [Theory]
    [InlineData("cache.Set(\"decision\", «decision»);")]
    [InlineData("cache.GetOrCreate(\"decision\", entry => «decision»);")]
    [InlineData("Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton(null!, «decision»);")]
    public void A_cache_or_a_singleton_that_holds_a_decision_is_an_error_at_the_decision(string code) =>
        Analysed.AssertOne("MN0213", code, text => Analysed.InMethod(text, "private static IMemoryCache cache = null!;"));

    [Theory]
    [InlineData("var made = " + Decide + "first.Account); _ = second.ForCoding(«made»);")]
    [InlineData("var made = " + Decide + "first.Account, RequestEvidence.None); _ = second.ForCoding(«made»);")]
    [InlineData("Decision<Coding> made; made = " + Decide + "first.Account); _ = second.ForCoding(«made»);")]
    [InlineData("var (one, two) = (desk.First, desk.Second); var made = " + Decide + "one.Account); _ = two.ForCoding(«made»);")]
    [InlineData("Decision<Coding>? made = null; foreach (var each in claims) { «made ??= " + Decide + "each.Account)»; _ = each.ForCoding(made); }")]
    public void A_decision_for_another_subject_is_a_warning_at_the_decision(string code) => Analysed.AssertOne("MN0214", code.Replace("RequestEvidence.None", "new RequestEvidence()", StringComparison.Ordinal), text => Analysed.InFile(Method(text)));

    [Theory]
    [InlineData("var made = " + Decide + "first.Account); _ = first.ForCoding(made);")]
    [InlineData("foreach (var each in claims) { var made = " + Decide + "each.Account); _ = each.ForCoding(made); }")]
    [InlineData("foreach (var each in claims) { Decision<Coding>? made = null; made ??= " + Decide + "each.Account); _ = each.ForCoding(made); }")]
    [InlineData("var made = " + Decide + "claims[0].Account); foreach (var each in claims) { _ = each.ForCoding(made); }")]
    [InlineData("var one = claims[0]; var made = " + Decide + "one.Account); var two = claims[1]; _ = two.ForCoding(made);")]
    [InlineData("var one = desk.Find(1); var made = " + Decide + "one.Account); var two = desk.Find(2); _ = two.ForCoding(made);")]
    [InlineData("var copy = first with { Batch = 2 }; var made = " + Decide + "first.Account); _ = copy.ForCoding(made);")]
    [InlineData("if (first.Account == second.Account) { var made = " + Decide + "first.Account); _ = second.ForCoding(made); }")]
    [InlineData("var made = await gate.DecideForAllAsync(BillingPolicy.Grants.Coding, caller, [first.Account, second.Account]); _ = second.ForCoding(made);")]
    [InlineData("var made = " + Decide + "\"x\"); _ = second.ForCoding(made);")]
    [InlineData("var made = " + Decide + "first.Account); made = " + Decide + "second.Account); _ = second.ForCoding(made);")]
    public void A_decision_for_the_same_subject_or_one_that_may_be_is_not_reported(string code) => Assert.Empty(Analysed.InFile(Method(code)));

    private static string Method(string statements) => $$"""
        internal sealed class Desk { public Claim First { get; set; } = null!; public Claim Second { get; set; } = null!; public Claim Find(int number) => null!; }
        internal static class Code
        {
            public static async Task RunAsync(IMinimumNecessary gate, Caller caller, Claim first, Claim second, List<Claim> claims, Desk desk)
            {
                {{statements}}
                await Task.CompletedTask;
            }
        }
        """;
}
