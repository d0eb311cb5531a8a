using System.Text.Json;
using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Tests;

/// <summary>A type of another package may keep in other objects what a model keeps in its own members.</summary>
public sealed class CompanionGraphTests
{
    private const string Referring = """
        public sealed class TheirReference { public string? Reference { get; set; } = "A-1"; internal string? Hidden { get; set; } }
        public sealed class TheirClaim { public string Id { get; set; } = "C-1"; public TheirReference? Patient { get; set; } = new(); public string City { get; set; } = "Sampletown"; }
        [PhiModelFor(typeof(TheirReference))] public interface ReferencePhi { [Phi.Ssn] object Reference { get; } }
        [PhiModelFor(typeof(TheirClaim), Subject = "Patient.Reference")] public interface ClaimPhi { [Phi.Ssn] object Id { get; } object Patient { get; } [Phi.City] object City { get; } }
        """;

    private static readonly string Policy = EmittedApplication.PolicyOf(["AccountNumber", "City"], [new("Name", "Initials")]);

    [Fact]
    public void A_subject_may_stand_in_what_a_type_holds()
    {
        var application = new EmittedApplication(Referring, Policy);
        Type type = application.Assembly.GetType("Sample.TheirClaim")!;
        object claim = Activator.CreateInstance(type)!;
        object view = application.Project(claim, application.Decide("A-1"));
        Assert.Equal("""{"City":"Sampletown"}""", JsonSerializer.Serialize(view, view.GetType(), application.Options));
        Assert.Throws<AccessDeniedException>(() => application.Project(claim, application.Decide("C-1")));

        type.GetProperty("Patient")!.SetValue(claim, null);
        Assert.Throws<AccessDeniedException>(() => application.Project(claim, application.Decide("A-1")));
    }

    [Fact]
    public void A_subject_may_stand_in_a_struct_that_a_type_holds()
    {
        var application = new EmittedApplication(Referring.Replace("sealed class TheirReference", "struct TheirReference", StringComparison.Ordinal).Replace("} = \"A-1\"; internal", "} internal", StringComparison.Ordinal).Replace("TheirReference? Patient { get; set; } = new();", "TheirReference Patient { get; set; } = new() { Reference = \"A-1\" };", StringComparison.Ordinal), Policy);
        object claim = Activator.CreateInstance(application.Assembly.GetType("Sample.TheirClaim")!)!;
        object view = application.Project(claim, application.Decide("A-1"));
        Assert.Equal("""{"City":"Sampletown"}""", JsonSerializer.Serialize(view, view.GetType(), application.Options));
    }

    [Theory]
    [InlineData("Patient.Gone", "'Sample.TheirReference' has no readable member 'Gone'")]
    [InlineData("Patient.", "'Sample.TheirReference' has no readable member ''")]
    [InlineData("Patient.Hidden", "'Sample.TheirReference' has no readable member 'Hidden'")]
    [InlineData("Patient", "the subject has to be a string")]
    [InlineData("Patient.Reference.Length", "the subject has to be a string")]
    public void A_path_to_no_subject_is_an_error(string path, string problem)
    {
        Diagnostic error = GeneratorRun.Of(Referring.Replace("Patient.Reference\"", path + "\"", StringComparison.Ordinal), Policy).Diagnostics[0];
        Assert.Equal("MN0005", error.Id);
        Assert.Contains(problem, error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_beside_a_marked_member_is_an_error()
    {
        Diagnostic error = Assert.Single(GeneratorRun.Of(Referring.Replace("[Phi.Ssn] object Id", "[Phi.Subject, Phi.Ssn] object Id", StringComparison.Ordinal), Policy).Diagnostics);
        Assert.Equal("MN0005", error.Id);
        Assert.Contains("'Id' is the subject already", error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_subject_that_may_be_of_another_type_is_an_error() => Assert.Equal("MN0005", Assert.Single(GeneratorRun.Of(
        "public sealed class TheirClaim { public object Id => \"A-1\"; } [PhiModelFor(typeof(TheirClaim))] public interface ClaimPhi { [Phi.Subject, Phi.Ssn] string Id { get; } }", Policy).Diagnostics).Id);

    [Fact]
    public void Of_an_abstract_member_the_listed_type_is_shown_and_others_are_withheld()
    {
        const string source = """
            public abstract class TheirValue { }
            public sealed class TheirPeriod : TheirValue { public string? Start { get; set; } = "Sampletown"; }
            public sealed class TheirText : TheirValue { public string? Text { get; set; } = "Testina Sample"; }
            public sealed class TheirClaim
            {
                public string Id { get; set; } = "A-1";
                public TheirValue? Period { get; set; } = new TheirPeriod();
                public TheirValue Other { get; set; } = new TheirText();
                public object Name { get; set; } = "Testina Sample";
                public object Number { get; set; } = 900;
            }
            [PhiModelFor(typeof(TheirPeriod))] public interface PeriodPhi { [Phi.City] object Start { get; } }
            [PhiModelFor(typeof(TheirClaim))]
            public interface ClaimPhi
            {
                [Phi.Subject, Phi.Ssn] object Id { get; }
                TheirPeriod Period { get; }
                TheirPeriod Other { get; }
                [Phi.Name] string Name { get; }
                [Phi.City] string Number { get; }
            }
            """;
        var application = new EmittedApplication(source, Policy);
        object claim = Activator.CreateInstance(application.Assembly.GetType("Sample.TheirClaim")!)!;
        object view = application.Project(claim, application.Decide("A-1"));
        Assert.Equal("""{"Period":{"Start":"Sampletown"},"Other":null,"Name":"T.S.","Number":null}""", JsonSerializer.Serialize(view, view.GetType(), application.Options));
    }

    [Theory]
    [InlineData("TheirMiddle", true)]
    [InlineData("TheirValue", true)]
    [InlineData("object", false)]
    public void The_listed_type_is_derived_from_the_members_however_far(string parent, bool isDerived)
    {
        string source = $$"""
            public abstract class TheirValue { }
            public abstract class TheirMiddle : TheirValue { }
            public sealed class TheirPeriod : {{parent}} { public string? Start { get; set; } }
            public sealed class TheirClaim { public string Id { get; set; } = "A-1"; public TheirValue? Period { get; set; } }
            [PhiModelFor(typeof(TheirPeriod))] public interface PeriodPhi { [Phi.City] object Start { get; } }
            [PhiModelFor(typeof(TheirClaim))] public interface ClaimPhi { [Phi.Subject, Phi.Ssn] object Id { get; } TheirPeriod Period { get; } }
            """;
        Assert.Equal(isDerived ? [] : ["MN0001"], GeneratorRun.Of(source, Policy).Diagnostics.Select(error => error.Id));
    }
}
