using System.Globalization;
using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Tests;

/// <summary>What is wrong with a companion as a whole is one error where it stands.</summary>
public sealed class CompanionMistakeTests
{
    private const string Theirs = "public sealed class Their { public string Id { get; set; } = \"A-1\"; public string? Name { get; set; } public int Row { get; set; } }\n";

    private const string Wide = "[PhiModelFor(typeof(Their), WithholdsUnlisted = true, MemberHash = \"HASH\")] public interface «TheirPhi» { [Phi.Subject, Phi.AccountNumber] object Id { get; } MORE }";

    private static readonly string Policy = EmittedApplication.PolicyOf(["AccountNumber", "City"]);

    [Theory]
    [InlineData("[PhiModelFor(typeof(List<>))] public interface «ListPhi» { }")]
    [InlineData("[PhiModelFor(typeof(List<int>))] public interface «ListPhi» { }")]
    [InlineData("[PhiModelFor(typeof(Their[]))] public interface «TheirPhi» { }")]
    [InlineData("[PhiModelFor(typeof(DayOfWeek))] public interface «DayPhi» { }")]
    [InlineData("[PhiModelFor(typeof(Their))] public interface «TheirPhi»<T> { }")]
    [InlineData("public class Outer { [PhiModelFor(typeof(Their))] private interface «TheirPhi» { } }")]
    [InlineData("public class Outer { private class Hidden { } [PhiModelFor(typeof(Hidden))] internal interface «HiddenPhi» { } }")]
    public void A_companion_of_what_can_have_no_views_is_an_error(string companion) =>
        AssertOne("MN0004", companion, "it names no class, struct or interface without type parameters that generated code can reach");

    [Fact]
    public void What_nobody_has_listed_is_named() => AssertOne("MN0011", Wide.Replace("MORE", "", StringComparison.Ordinal), "Read what is new: Name, Row.");

    [Fact]
    public void Where_everything_is_listed_the_members_are_pinned_all_the_same() =>
        AssertOne("MN0011", Wide.Replace("MORE", "[Phi.Name] object Name { get; } [NotPhi] object Row { get; }", StringComparison.Ordinal), "Read what is new: nothing is unlisted.");

    // Users have it in their code: another way of computing it would break every build.
    [Fact]
    public void A_hash_stays_what_users_have_written()
    {
        string pinned = (Theirs + Wide).Replace("MORE", "", StringComparison.Ordinal).Replace("HASH", "2654a32d4092ed8c", StringComparison.Ordinal).Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        Assert.Empty(GeneratorRun.Of(pinned, Policy).Diagnostics);
        Assert.Equal("MN0011", Assert.Single(GeneratorRun.Of(pinned.Replace("string? Name", "object? Name", StringComparison.Ordinal), Policy).Diagnostics).Id);
    }

    [Theory]
    [InlineData("[PhiModelFor(typeof(Their))] public interface TheirPhi { MEMBERS }", true)]
    [InlineData("[PhiModelFor(typeof(Their))] internal interface TheirPhi { MEMBERS }", false)]
    [InlineData("internal static class Outer { [PhiModelFor(typeof(Their))] public interface TheirPhi { MEMBERS } }", false)]
    public void Views_are_as_public_as_the_companion(string companion, bool isPublic) =>
        Assert.Equal(isPublic, GeneratorRun.Of(
            Theirs + companion.Replace("MEMBERS", "[Phi.Subject, Phi.AccountNumber] object Id { get; } [Phi.Name] object Name { get; } [NotPhi] object Row { get; }", StringComparison.Ordinal), Policy).Load().GetType("Sample.TheirForAudit")!.IsPublic);

    private static void AssertOne(string id, string companion, string message)
    {
        var marked = new Marked(Theirs + companion);
        Diagnostic error = Assert.Single(GeneratorRun.Of(marked.Text, Policy).Diagnostics);
        Assert.Equal(id, error.Id);
        Assert.Contains(message, error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        FileLinePositionSpan span = error.Location.GetLineSpan();
        Assert.Equal(("Source0.cs", marked.Line + 1, marked.Column), (span.Path, span.StartLinePosition.Line, span.StartLinePosition.Character));
        Assert.Equal(marked.Length, span.EndLinePosition.Character - span.StartLinePosition.Character);
    }
}
