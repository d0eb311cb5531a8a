using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Tests;

/// <summary>A companion classifies a type that nobody here owns, with the same rules.</summary>
public sealed class CompanionTests
{
    private const string Theirs = """
        public class TheirBase { public string? Extension { get; set; } }
        public sealed class TheirPatient : TheirBase
        {
            public string Id { get; set; } = "A-1";
            public string? Name { get; set; } = "Testina Sample";
            public string? Ssn { get; set; } = "900-00-0001";
            public TheirAddress? Address { get; set; } = new();
            public List<TheirAddress> Others { get; set; } = [new()];
            public string this[int index] => "";
        }
        public sealed class TheirAddress { public string? City { get; set; } = "Sampletown"; public string? Line { get; set; } = "12 Fiction Street"; }
        """;

    private const string Companions = """
        [PhiModelFor(typeof(TheirPatient))]
        public interface PatientPhi
        {
            [Phi.Subject, Phi.AccountNumber] object Id { get; }
            [Phi.Name] object Name { get; }
            [Phi.Ssn] object Ssn { get; }
            object Address { get; }
            object Others { get; }
            [Phi.FreeText] object Extension { get; }
        }
        [PhiModelFor(typeof(TheirAddress))]
        public interface AddressPhi { [Phi.City] object City { get; } [Phi.StreetAddress] object Line { get; } }
        """;

    private const string Referring = """
        public sealed class TheirReference { public string? Reference { get; set; } = "A-1"; }
        public sealed class TheirClaim { public string Id { get; set; } = "C-1"; public TheirReference? Patient { get; set; } = new(); public string City { get; set; } = "Sampletown"; }
        [PhiModelFor(typeof(TheirReference))] public interface ReferencePhi { [Phi.Ssn] object Reference { get; } }
        [PhiModelFor(typeof(TheirClaim), Subject = "Patient.Reference")] public interface ClaimPhi { [Phi.Ssn] object Id { get; } object Patient { get; } [Phi.City] object City { get; } }
        """;

    private static readonly string Policy = EmittedApplication.PolicyOf(["AccountNumber", "City"], [new("Name", "Initials")]);

    [Fact]
    public void A_type_of_another_package_has_views()
    {
        var application = new EmittedApplication(Theirs + Companions, Policy);
        object patient = Activator.CreateInstance(application.Assembly.GetType("Sample.TheirPatient")!)!;
        object view = application.Project(patient, application.Decide("A-1"));
        Assert.Equal("""{"Id":"A-1","Name":"T.S.","Address":{"City":"Sampletown"},"Others":[{"City":"Sampletown"}]}""", JsonSerializer.Serialize(view, view.GetType(), application.Options));
        Assert.Throws<AccessDeniedException>(() => application.Project(patient, application.Decide("A-2")));
    }

    [Fact]
    public void A_type_of_another_package_is_not_serialised_raw()
    {
        var application = new EmittedApplication(Theirs + Companions, Policy);
        object patient = Activator.CreateInstance(application.Assembly.GetType("Sample.TheirPatient")!)!;
        JsonSerializerOptions options = new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() }.ProtectPhi(application.Json);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(patient, patient.GetType(), options));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new { Body = new object[] { patient } }, options));
    }

    [Theory]
    [InlineData("MN0001", "            [Phi.Ssn] object Ssn { get; }\n", "")]
    [InlineData("MN0001", "            [Phi.FreeText] object Extension { get; }\n", "")]
    [InlineData("MN0001", "[Phi.Ssn] object Ssn", "object Ssn")]
    [InlineData("MN0010", "[Phi.Ssn] object Ssn { get; }", "[Phi.Ssn] object Ssn { get; } [Phi.Ssn] object Gone { get; }")]
    [InlineData("MN0002", "[Phi.Ssn] object Ssn", "[Phi.Ssn, NotPhi] object Ssn")]
    [InlineData("MN0002", "object Address", "[NotPhi] object Address")]
    [InlineData("MN0006", "[Phi.Ssn] object Ssn", "[Undeclared] object Ssn")]
    [InlineData("MN0005", "[Phi.Ssn] object Ssn", "[Phi.Subject, Phi.Ssn] object Ssn")]
    public void A_mistake_in_a_companion_is_one_error(string id, string correct, string mistaken)
    {
        string companions = Companions.ReplaceLineEndings("\n");
        string changed = companions.Replace(correct.TrimStart(), mistaken, StringComparison.Ordinal);
        Assert.NotEqual(companions, changed);
        Diagnostic error = Assert.Single(GeneratorRun.Of(Theirs + changed + "\npublic sealed class UndeclaredAttribute : PhiAttribute { public UndeclaredAttribute() : base(\"Undeclared\") { } }", Policy).Diagnostics);
        Assert.Equal(id, error.Id);
        Assert.Equal("Source0.cs", error.Location.GetLineSpan().Path);
    }

    [Fact]
    public void Without_its_companion_a_nested_type_is_unclassified()
    {
        string patientAlone = Companions[..Companions.IndexOf("[PhiModelFor(typeof(TheirAddress))]", StringComparison.Ordinal)];
        Assert.Equal(["MN0001", "MN0001"], GeneratorRun.Of(Theirs + patientAlone, Policy).Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void A_companion_may_withhold_what_it_does_not_list_and_a_new_member_breaks_the_build()
    {
        const string wide = "[PhiModelFor(typeof(TheirPatient), WithholdsUnlisted = true, MemberHash = \"HASH\")] public interface PatientPhi { [Phi.Subject, Phi.AccountNumber] object Id { get; } [Phi.Name] object Name { get; } }";
        Diagnostic unpinned = Assert.Single(GeneratorRun.Of(Theirs + wide, Policy).Diagnostics);
        Assert.Equal("MN0011", unpinned.Id);
        string message = unpinned.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains("Read what is new: Address, Extension, Others, Ssn.", message, StringComparison.Ordinal);
        string hash = Regex.Match(message, "MemberHash = \"([0-9a-f]{16})\"").Groups[1].Value;

        string pinned = wide.Replace("HASH", hash, StringComparison.Ordinal);
        Assembly emitted = GeneratorRun.Of(Theirs + pinned, Policy).Load();
        Assert.Equal(["Id", "Name"], emitted.GetType("Sample.TheirPatientForAudit")!.GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal));

        string newer = Theirs.Replace("public string? Ssn", "public string? Telecom { get; set; } public string? Ssn", StringComparison.Ordinal);
        Assert.Equal("MN0011", Assert.Single(GeneratorRun.Of(newer + pinned, Policy).Diagnostics).Id);
    }

    [Fact]
    public void A_companion_names_a_type_that_can_have_views() =>
        Assert.Equal("MN0004", Assert.Single(GeneratorRun.Of("[PhiModelFor(typeof(List<>))] public interface ListPhi { }", Policy).Diagnostics).Id);

    [Fact]
    public void Types_of_one_name_in_two_types_have_views_of_their_own()
    {
        const string source = """
            public sealed class TheirClaim { public string Id { get; set; } = "A-1"; public Item? Line { get; set; } public sealed class Item { public string? Code { get; set; } } }
            public sealed class TheirBenefit { public string Id { get; set; } = "A-1"; public Item? Line { get; set; } public sealed class Item { public string? Code { get; set; } } }
            [PhiModelFor(typeof(TheirClaim))] public interface ClaimPhi { [Phi.Subject, Phi.AccountNumber] object Id { get; } object Line { get; } }
            [PhiModelFor(typeof(TheirBenefit))] public interface BenefitPhi { [Phi.Subject, Phi.AccountNumber] object Id { get; } object Line { get; } }
            [PhiModelFor(typeof(TheirClaim.Item))] public interface ClaimItemPhi { [Phi.City] object Code { get; } }
            [PhiModelFor(typeof(TheirBenefit.Item))] public interface BenefitItemPhi { [Phi.City] object Code { get; } }
            """;
        Assembly emitted = GeneratorRun.Of(source, Policy).Load();
        Assert.NotNull(emitted.GetType("Sample.TheirClaimItemForAudit"));
        Assert.NotNull(emitted.GetType("Sample.TheirBenefitItemForAudit"));
    }

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

    [Theory]
    [InlineData("Patient.Gone", "'Sample.TheirReference' has no readable member 'Gone'")]
    [InlineData("Patient.", "'Sample.TheirReference' has no readable member ''")]
    [InlineData("Patient", "the subject has to be a string")]
    [InlineData("Patient.Reference.Length", "the subject has to be a string")]
    public void A_path_to_no_subject_is_an_error(string path, string problem)
    {
        Diagnostic error = GeneratorRun.Of(Referring.Replace("Patient.Reference\"", path + "\"", StringComparison.Ordinal), Policy).Diagnostics[0];
        Assert.Equal("MN0005", error.Id);
        Assert.Contains(problem, error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_beside_a_marked_member_is_an_error() =>
        Assert.Equal("MN0005", Assert.Single(GeneratorRun.Of(Referring.Replace("[Phi.Ssn] object Id", "[Phi.Subject, Phi.Ssn] object Id", StringComparison.Ordinal), Policy).Diagnostics).Id);

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

    [Fact]
    public void An_interface_is_a_model_and_shows_what_its_implementations_have()
    {
        Assembly emitted = GeneratorRun.Of(
            "public interface IIdentified { [Phi.Subject, Phi.AccountNumber] string Id { get; } } [PhiModel] public interface IPerson : IIdentified { [Phi.Ssn] string Ssn { get; } } public sealed class Person : IPerson { public string Id => \"A-1\"; public string Ssn => \"900\"; }", Policy).Load();
        Assert.Equal(["Id"], emitted.GetType("Sample.IPersonForAudit")!.GetProperties().Select(property => property.Name));
    }
}
