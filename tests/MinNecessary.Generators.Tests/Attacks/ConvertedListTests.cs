namespace MinNecessary.Generators.Tests.Attacks;

/// <summary>A list that converts itself to an array of something else is shown as it enumerates: by that its elements are judged.</summary>
public sealed class ConvertedListTests
{
    private const string Models = """
        [PhiModel] public sealed class Claim
        {
            [Phi.Subject, Phi.AccountNumber] public string Id { get; set; } = "S";
            [Phi.Diagnosis] public Codes? Codes { get; set; }
            [Phi.Procedure] public string[]? Procedures { get; set; }
        }
        public sealed class Codes : List<string> { public static implicit operator string[](Codes codes) => codes.ConvertAll(code => "hidden " + code).ToArray(); }
        public static class Make
        {
            public static Claim Some() => new() { Codes = ["E11", "I10"], Procedures = ["99213"] };
            public static Claim None() => new();
        }
        """;

    [Fact]
    public void It_is_shown_as_it_enumerates()
    {
        string json = new Attack(Models, ["Diagnosis", "Procedure"], [], []).Json("Some");
        Assert.Contains("\"Codes\":[\"E11\",\"I10\"]", json, StringComparison.Ordinal);
        Assert.Contains("\"Procedures\":[\"99213\"]", json, StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_is_null_stays_so() =>
        Assert.Contains("\"Codes\":null,\"Procedures\":null", new Attack(Models, ["Diagnosis", "Procedure"], [], []).Json("None"), StringComparison.Ordinal);
}
