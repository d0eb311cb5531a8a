namespace MinNecessary.Generators.Tests;

/// <summary>Where two annotations name a member for JSON, the nearer one holds.</summary>
public sealed class JsonNameTests
{
    private static readonly string Policy = EmittedApplication.PolicyOf(["AccountNumber", "City"]);

    [Fact]
    public void A_companions_name_goes_before_its_types() => Assert.Equal("ours", Planned.Of("""
        public sealed class Their { public string? Id { get; set; } [System.Text.Json.Serialization.JsonPropertyName("theirs")] public string? City { get; set; } }
        [PhiModelFor(typeof(Their))] public interface TheirPhi { [Phi.Subject, Phi.AccountNumber] object Id { get; } [Phi.City, System.Text.Json.Serialization.JsonPropertyName("ours")] object City { get; } }
        """, Policy).Member("TheirForAudit", "City").Member.JsonName);

    [Fact]
    public void Without_a_companions_name_its_types_holds() => Assert.Equal("theirs", Planned.Of("""
        public sealed class Their { public string? Id { get; set; } [System.Text.Json.Serialization.JsonPropertyName("theirs")] public string? City { get; set; } }
        [PhiModelFor(typeof(Their))] public interface TheirPhi { [Phi.Subject, Phi.AccountNumber] object Id { get; } [Phi.City] object City { get; } }
        """, Policy).Member("TheirForAudit", "City").Member.JsonName);

    [Theory]
    [InlineData("[System.Text.Json.Serialization.JsonPropertyName(\"new\")] ", "new")]
    [InlineData("", "old")]
    public void An_overrides_name_goes_before_that_of_what_it_overrides(string annotation, string name) => Assert.Equal(name, Planned.Of($$"""
        public class Base { [System.Text.Json.Serialization.JsonPropertyName("old"), Phi.City] public virtual string? City { get; set; } }
        [PhiModel] public sealed class Person : Base { [Phi.Subject, Phi.AccountNumber] public string? Id { get; set; } {{annotation}}public override string? City { get; set; } }
        """, Policy).Member("PersonForAudit", "City").Member.JsonName);
}
