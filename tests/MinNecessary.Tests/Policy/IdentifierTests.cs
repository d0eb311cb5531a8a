using System.Reflection;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Policy;

/// <summary>A name that the policy accepts, generated code can bear: as a type, and as a member of a static class Grants.</summary>
public sealed class IdentifierTests
{
    [Theory]
    [InlineData("Coding")]
    [InlineData("_")]
    [InlineData("Coding2")]
    [InlineData("Class")]
    [InlineData("Document")]
    public void A_plain_name_is_valid(string name) => Assert.True(Identifiers.IsValid(name));

    [Theory]
    [InlineData("")]
    [InlineData("1st")]
    [InlineData("a b")]
    [InlineData("a-b")]
    [InlineData("@class")]
    [InlineData("Ümlaut")]
    [InlineData("a\u200B")]
    [InlineData("Coding\n")]
    [InlineData("class")]
    [InlineData("record")]
    [InlineData("extension")]
    public void A_name_that_C_sharp_does_not_take_is_not(string name) => Assert.False(Identifiers.IsValid(name));

    [Theory]
    [InlineData("All")]
    [InlineData("Find")]
    [InlineData("Grants")]
    [InlineData("Policy")]
    [InlineData("Name")]
    public void A_name_of_what_is_generated_beside_the_grants_is_not(string name) => Assert.False(Identifiers.IsValid(name));

    [Fact]
    public void A_name_that_every_type_has_is_not()
    {
        string[] names = [.. typeof(object).GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance)
            .Where(method => method.IsPublic || method.IsFamilyOrAssembly).Select(method => method.Name).Distinct()];
        Assert.Contains("MemberwiseClone", names);
        Assert.All(names, name => Assert.False(Identifiers.IsValid(name), name));
    }

    [Fact]
    public void A_name_is_at_most_a_hundred_characters()
    {
        Assert.True(Identifiers.IsValid(new string('a', 100)));
        Assert.False(Identifiers.IsValid(new string('a', 101)));
    }
}
