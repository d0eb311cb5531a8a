namespace MinNecessary.Generators.Tests.Analysis;

/// <summary>The keys of a dictionary: of one that holds models they are none, and what was put in as a key is one still.</summary>
public sealed class KeyTests
{
    [Theory]
    [InlineData("foreach (KeyValuePair<string, Claim> pair in new Dictionary<string, Claim>()) { logger.LogInformation(pair.Key); }")]
    [InlineData("var map = new Dictionary<int, Claim> { [1] = claim }; foreach (var pair in map) { var key = pair.Key; logger.LogInformation(\"{Key}\", key); }")]
    [InlineData("var map = new Dictionary<int, List<Claim>>(); foreach (var key in map.Keys) { logger.LogInformation(\"{Key}\", key); }")]
    [InlineData("var map = new Dictionary<int, Claim> { [1] = claim }; logger.LogInformation(\"{Keys}\", string.Join(\", \", map.Keys));")]
    public void The_key_of_a_model_is_no_model(string code) => Assert.Empty(Analysed.InMethod(code));

    [Theory]
    [InlineData("var map = new Dictionary<string, int> { [claim.Account] = 1 }; foreach (var pair in map) { logger.LogInformation(«pair».Key); }")]
    [InlineData("foreach (var pair in new Dictionary<string, Claim>()) { logger.LogInformation(\"{Value}\", «pair.Value»); }")]
    [InlineData("foreach (var key in new Dictionary<Claim, int>().Keys) { logger.LogInformation(\"{Key}\", «key»); }")]
    public void A_key_that_is_PHI_is_followed(string code) => Analysed.AssertOne("MN0201", code, text => Analysed.InMethod(text));
}
