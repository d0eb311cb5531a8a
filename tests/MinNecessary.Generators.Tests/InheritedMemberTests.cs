using System.Reflection;

namespace MinNecessary.Generators.Tests;

/// <summary>Of members of one name, the one that code would read says what the value is.</summary>
public sealed class InheritedMemberTests
{
    private static readonly string Policy = EmittedApplication.PolicyOf(["AccountNumber", "City"]);

    [Theory]
    [InlineData("public class Base { [FIRST] public string? Value { get; set; } } [PhiModel] public class Person : Base { [Phi.Subject, Phi.AccountNumber] public string? Id { get; set; } [SECOND] public new string? Value { get; set; } }")]
    [InlineData("public class Base { [Phi.Subject, Phi.AccountNumber] public string? Id { get; set; } [FIRST] public string? Value; } public class Middle : Base { [SECOND] public new string? Value; } [PhiModel] public class Person : Middle;")]
    [InlineData("public interface IBase { [FIRST] string? Value { get; } } [PhiModel] public interface Person : IBase { [Phi.Subject, Phi.AccountNumber] string? Id { get; } [SECOND] new string? Value { get; } }")]
    [InlineData("public interface IBase { [Phi.Subject, Phi.AccountNumber] string? Id { get; } [FIRST] string? Value { get; } } public interface IMiddle : IBase { [SECOND] new string? Value { get; } } [PhiModel] public interface Person : IMiddle;")]
    [InlineData("public class Theirs { public string? Id { get; set; } public string? Value { get; set; } } public interface IBase { [Phi.Subject, Phi.AccountNumber] object? Id { get; } [FIRST] object? Value { get; } } [PhiModelFor(typeof(Theirs))] public interface PersonPhi : IBase { [SECOND] new object? Value { get; } }")]
    [InlineData("public class Theirs { public string? Id { get; set; } public string? Value { get; set; } } public interface IBase { [Phi.Subject, Phi.AccountNumber] object? Id { get; } [FIRST] object? Value { get; } } public interface IMiddle : IBase { [SECOND] new object? Value { get; } } [PhiModelFor(typeof(Theirs))] public interface PersonPhi : IMiddle;")]
    public void A_member_that_hides_another_takes_its_place(string source)
    {
        Assert.Equal(["Id"], Shown(source.Replace("FIRST", "Phi.City", StringComparison.Ordinal).Replace("SECOND", "Phi.Ssn", StringComparison.Ordinal)));
        Assert.Equal(["Id", "Value"], Shown(source.Replace("FIRST", "Phi.Ssn", StringComparison.Ordinal).Replace("SECOND", "Phi.City", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Phi.City", "Phi.Ssn")]
    [InlineData("Phi.Ssn", "Phi.City")]
    public void An_override_is_of_its_categories_and_of_those_of_what_it_overrides(string first, string second) =>
        Assert.Equal(["Id"], Shown($$"""
            public class Base { [{{first}}] public virtual string? Value { get; set; } }
            [PhiModel] public class Person : Base { [Phi.Subject, Phi.AccountNumber] public string? Id { get; set; } [{{second}}] public override string? Value { get; set; } }
            """));

    private static IEnumerable<string> Shown(string source)
    {
        Assembly emitted = GeneratorRun.Of(source, Policy).Load();
        return emitted.GetTypes().Single(type => type.Name is "PersonForAudit" or "TheirsForAudit").GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal);
    }
}
