using System.Reflection;

namespace MinNecessary.Generators.Tests;

/// <summary>Models as they have grown: what is emitted for them compiles without an error or a warning.</summary>
public sealed class UglyModelTests
{
    private const string Person = "[PhiModel] public class Person { [Phi.Subject, Phi.AccountNumber] public string? Id { get; set; } [Phi.Name] public List<string?>? Value { get; set; } public Inner? Inner { get; set; } } [PhiModel] public partial record Inner { [Phi.Name] public string? Value { get; set; } }";

    [Theory]
    [InlineData("", "")]
    [InlineData("namespace @event.@class;", "event.class.")]
    [InlineData("namespace System.Person;", "System.Person.")]
    [InlineData("namespace MinNecessary.Office;", "MinNecessary.Office.")]
    [InlineData("namespace Sample.MinNecessary;", "Sample.MinNecessary.")]
    public void A_model_may_stand_in_any_namespace(string declaration, string prefix)
    {
        Assembly emitted = GeneratorRun.OfFiles([$"using System.Collections.Generic; using global::MinNecessary; {declaration} {Person}"], Samples.Policy).Load();
        Assert.NotNull(emitted.GetType(prefix + "PersonForCollections")!.GetProperty("Value"));
    }

    [Theory]
    [InlineData("[Obsolete(\"Use the other.\")] [Phi.Name] public string? Value { get; set; }")]
    [InlineData("[Obsolete] [Phi.Name] public string? Value;")]
    [InlineData("[Obsolete(\"Use the other.\")] [Phi.Name] public List<string>? Value { get; set; }")]
    public void A_member_may_be_obsolete(string member)
    {
        Assembly emitted = GeneratorRun.Of($"[PhiModel] public sealed class Person {{ [Phi.Subject, Phi.AccountNumber] public string? Id {{ get; set; }} {member} }}", Samples.Policy).Load();
        Assert.NotNull(emitted.GetType("Sample.PersonForCollections")!.GetProperty("Value"));
    }

    [Theory]
    [InlineData("[Obsolete(\"Use the other.\")] [PhiModel] public sealed class Person { [Phi.Subject, Phi.AccountNumber] public string? Id { get; set; } [Phi.Name] public string? Value { get; set; } }")]
    [InlineData("[Obsolete] [PhiModel] public sealed partial record Person { [Phi.Subject, Phi.AccountNumber] public string? Id { get; set; } [Phi.Name] public string? Value { get; set; } }")]
    [InlineData("[PhiModel] public sealed partial record Person { [Phi.Subject, Phi.AccountNumber] public string? Id { get; set; } [Phi.Name] public string? Value { get; set; } [Obsolete, NotPhi] public int Row { get; set; } }")]
    public void A_model_may_be_obsolete(string model) =>
        Assert.NotNull(GeneratorRun.Of(model, Samples.Policy).Load().GetType("Sample.PersonForCollections")!.GetProperty("Value"));

    [Fact]
    public void A_model_may_be_of_code_without_annotations_of_nulls()
    {
        Assembly emitted = GeneratorRun.Of("""
            #nullable disable
            [PhiModel] public class Person
            {
                [Phi.Subject, Phi.AccountNumber] public string Id;
                [Phi.Name] public string Value;
                [Phi.Name] public List<string> Values;
                [Phi.Balance] public Dictionary<string, string[]> Table;
                public Inner Inner;
                public List<Inner> Inners;
                public Dictionary<int, Inner> ByNumber;
            }
            [PhiModel] public class Inner { [Phi.Name] public string Value; }
            """, Samples.Policy).Load();
        Assert.Equal(7, emitted.GetType("Sample.PersonForCollections")!.GetProperties().Length);
    }

    [Fact]
    public void A_model_may_derive_from_a_model_and_each_has_views()
    {
        Assembly emitted = GeneratorRun.Of("""
            [PhiModel] public class Person { [Phi.Subject, Phi.AccountNumber] public string? Id { get; set; } [Phi.Name] public string? Value { get; set; } }
            [PhiModel] public class Patient : Person { [Phi.Balance] public decimal Owed { get; set; } [Phi.Name] public new string? Value { get; set; } }
            public static class Uses
            {
                public static decimal Owed(Patient patient, Decision<Collections> decision) => patient.ForCollections(decision).Owed;
                public static object OfPerson(Person person, Decision<Collections> decision) => person.ForCollections(decision);
                public static object Query(System.Linq.IQueryable<Patient> patients, Decision<Collections> decision) => patients.ForCollections(decision);
            }
            """, Samples.Policy).Load();
        Assert.Equal(["Owed", "Id", "Value"], emitted.GetType("Sample.PatientForCollections")!.GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal).OrderBy(name => name.Length == 4 ? 0 : 1));
        Assert.Equal(2, emitted.GetType("Sample.PersonForCollections")!.GetProperties().Length);
    }
}
