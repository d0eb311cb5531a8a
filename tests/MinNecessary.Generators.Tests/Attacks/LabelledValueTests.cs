namespace MinNecessary.Generators.Tests.Attacks;

/// <summary>A value with a withheld label does not come out by a key, by a second look at the model, by a group, or by an exception.</summary>
public sealed class LabelledValueTests
{
    private const string Secret = "F11.20";

    [Theory]
    [InlineData("Dictionary<string, Line> { [\"F11.20\"] = new() }")]
    [InlineData("Dictionary<string, List<Line>> { [\"F11.20\"] = [new()] }")]
    [InlineData("List<Dictionary<string, Line>> { new() { [\"F11.20\"] = new() } }")]
    public void A_classifier_sees_the_keys_of_models_too(string made)
    {
        string models = $$"""
            [PhiModel] public sealed class Claim
            {
                [Phi.Subject, Phi.AccountNumber] public string Id { get; set; } = "S";
                [Phi.Diagnosis] public {{made[..made.IndexOf('{', StringComparison.Ordinal)]}} Lines { get; set; } = new {{made}};
            }
            [PhiModel] public sealed class Line { [Phi.Charge] public decimal Charge { get; set; } = 5m; }
            public static class Make { public static Claim Model() => new(); }
            """;
        Assert.DoesNotContain(Secret, new Attack(models, ["Diagnosis", "Charge"], ["Diagnosis"], [Attack.Label("Beta")], classifier: new Betas()).Json("Model"), StringComparison.Ordinal);
        AccessDeniedException denied = Assert.Throws<AccessDeniedException>(() => new Attack(models, ["Diagnosis", "Charge"], [], [Attack.Label("Beta")], classifier: new Betas()).Json("Model"));
        Assert.Equal("RecordRestricted", Assert.Single(denied.Reasons).Code);
    }

    [Theory]
    [InlineData("string", "_read++ == 0 ? \"F11.20\" : \"J02.9\"")]
    [InlineData("IEnumerable<string>", "_read++ == 0 ? [\"F11.20\"] : []")]
    [InlineData("IEnumerable<string>", "_read++ == 0 ? [\"J02.9\", \"F11.20\"] : [\"J02.9\"]")]
    [InlineData("System.Collections.Immutable.ImmutableArray<string>", "_read++ == 0 ? [\"F11.20\"] : []")]
    public void A_value_that_is_another_at_a_second_look_is_not_shown_by_it(string type, string value)
    {
        string models = $$"""
            [PhiModel] public sealed class Claim
            {
                private int _read;
                [Phi.Subject, Phi.AccountNumber] public string Id { get; set; } = "S";
                [Phi.Diagnosis] public {{type}} Codes => {{value}};
            }
            public static class Make { public static Claim Model() => new(); }
            """;
        Assert.DoesNotContain(Secret, new Attack(models, ["Diagnosis"], ["Diagnosis"], [Attack.Label("Beta")], classifier: new Betas()).Json("Model"), StringComparison.Ordinal);
        if (type != "string")
        {
            Assert.DoesNotContain("F11", new Attack(models, [], ["Diagnosis"], [Attack.Label("Beta")], [("Diagnosis", "Icd10Category")], new Betas()).Json("Model"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_classifier_that_throws_says_nothing_of_the_value()
    {
        const string models = """
            [PhiModel] public sealed class Claim { [Phi.Subject, Phi.AccountNumber] public string Id { get; set; } = "S"; [Phi.Diagnosis] public string Code { get; set; } = "F11.20"; [Phi.Diagnosis] public string[] Codes { get; set; } = ["F11.20"]; }
            public static class Make { public static Claim Model() => new(); }
            """;
        Exception thrown = Assert.ThrowsAny<Exception>(() => new Attack(models, ["Diagnosis"], ["Diagnosis"], [Attack.Label("Beta")], classifier: new Throwing()).Json("Model"));
        Assert.Contains("no view was made", thrown.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, thrown.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Dictionary<string, List<Line>>", "{ [\"J02.9\"] = [new()], [\"F11.20\"] = [new() { IsAlpha = true }] }", "{ [\"J02.9\"] = [new()] }", "{ [\"J02.9\"] = [new()], [\"F11.20\"] = [] }")]
    [InlineData("List<List<Line>>", "{ new() { new() }, new() { new() { IsAlpha = true } } }", "{ new() { new() } }", "{ new() { new() }, new() }")]
    [InlineData("List<List<List<Line>>>", "{ new() { new() { new() } }, new() { new() { new() { IsAlpha = true } } } }", "{ new() { new() { new() } } }", "{ new() { new() { new() } }, new() { new() } }")]
    public void A_group_whose_lines_are_all_hidden_looks_as_one_that_never_was(string type, params string[] groups)
    {
        string models = $$"""
            [PhiModel] public sealed class Claim { [Phi.Subject, Phi.AccountNumber] public string Id { get; set; } = "S"; [Phi.Diagnosis] public {{type}} Groups { get; set; } = new(); }
            [PhiModel] public sealed class Line { [Phi.Charge] public decimal Charge { get; set; } = 5m; [SensitivityLabel("Alpha")] public bool IsAlpha { get; set; } }
            public static class Make { {{string.Join(' ', groups.Select((group, index) => $"public static Claim Model{index}() => new() {{ Groups = new() {group} }};"))}} }
            """;
        var attack = new Attack(models, ["Diagnosis", "Charge"], ["Diagnosis"], [Attack.Label("Alpha")]);
        Assert.All(Enumerable.Range(1, groups.Length - 1), other => Assert.Equal(attack.Json("Model0"), attack.Json("Model" + other)));
    }

    private sealed class Betas : ISensitivityClassifier
    {
        public IReadOnlyCollection<string> Labels { get; } = ["Beta"];

        public IEnumerable<string> Classify(string category, string value) => value == Secret ? ["Beta"] : [];
    }

    private sealed class Throwing : ISensitivityClassifier
    {
        public IReadOnlyCollection<string> Labels { get; } = ["Beta"];

        public IEnumerable<string> Classify(string category, string value)
        {
            yield return "Alpha";
            throw new FormatException($"The code '{value}' is not one.");
        }
    }
}
