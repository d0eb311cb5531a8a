using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Tests.Analysis;

/// <summary>A name that says PHI on a type that nothing controls is a warning, by whole words and on types that carry data.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("public sealed record Row(int Number, string? «PatientName»);")]
    [InlineData("public sealed class Row { public int Number { get; set; } public string? «Ssn» { get; set; } }")]
    [InlineData("public sealed class Row { public int Number { get; set; } public string? «SubscriberSSN» { get; set; } }")]
    [InlineData("public sealed class Row { public int Number; public DateOnly? «Dob»; }")]
    [InlineData("public struct Row { public int Number { get; set; } public DateTime «date_of_birth» { get; set; } }")]
    [InlineData("public sealed class Row { public int Number { get; set; } public long «PatientMrn» { get; set; } }")]
    [InlineData("public sealed class Row { public int Number { get; set; } public List<string>? «DiagnosisCodes» { get; set; } }")]
    [InlineData("public sealed class Row { public int Number { get; set; } public string? «Ssn» { get; set; } public override string ToString() => \"\"; }")]
    [InlineData("public sealed class Row { public int Number { get; set; } [NotPhi] public string? «Ssn» { get; set; } }")]
    [InlineData("public record Base(int Number); public sealed record Row(int Number, int Count, string? «Ssn») : Base(Number);")]
    public void A_name_that_says_PHI_on_a_type_that_carries_data_is_a_warning_at_the_member(string source)
    {
        Analysed.AssertOne("MN0211", source, text => Analysed.InFile(text));
        Diagnostic found = Assert.Single(Analysed.InFile(source.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal)));
        Assert.Equal((DiagnosticSeverity.Warning, true), (found.Severity, found.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable)));
    }

    [Theory]
    [InlineData("public int Number { get; set; } public string? Session { get; set; }")]
    [InlineData("public int Number { get; set; } public bool Ssn { get; set; }")]
    [InlineData("public int Number { get; set; } public bool HasSsn { get; set; }")]
    [InlineData("public int Number { get; set; } public string? SsnPattern { get; set; }")]
    [InlineData("public int Number { get; set; } public string? MaskedSsn { get; set; }")]
    [InlineData("public int Number { get; set; } public string? HashedMrn { get; set; }")]
    [InlineData("public int Number { get; set; } public int MinDob { get; set; }")]
    [InlineData("public int Number { get; set; } public string? Adobe { get; set; }")]
    [InlineData("public int Number { get; set; } public string? ColumnName { get; set; }")]
    [InlineData("public int Number { get; set; } public string? InpatientName { get; set; }")]
    [InlineData("public int Number { get; set; } public static string? Ssn { get; set; }")]
    [InlineData("public int Number { get; set; } public const string Ssn = \"ssn\";")]
    [InlineData("public int Number { get; set; } public Func<string>? PatientName { get; set; }")]
    [InlineData("public int Number { get; set; } [NotPhi(\"of a test patient\")] public string? Ssn { get; set; }")]
    [InlineData("public int Number { get; set; } [Phi.Ssn] public string? Ssn { get; set; }")]
    [InlineData("public int Number { get; set; } public string? Ssn { get; set; } public void Validate() { }")]
    [InlineData("public string? Ssn { get; set; }")]
    [InlineData("public int Number { get; set; } public ClaimForCoding? Patient { get; set; }")]
    public void Another_name_another_type_or_a_type_that_does_something_is_not_reported(string members) => Assert.Empty(Analysed.InFile($"public class Row {{ {members} }}"));

    [Theory]
    [InlineData("public interface IRow { int Number { get; } string? Ssn { get; } }")]
    [InlineData("public sealed class RowException : Exception { public int Number { get; set; } public string? Ssn { get; set; } }")]
    [InlineData("public sealed class SsnAttribute : Attribute { public int Number { get; set; } public string? Ssn { get; set; } }")]
    public void A_type_of_another_kind_is_not_reported(string source) => Assert.Empty(Analysed.InFile(source));

    [Fact]
    public void In_a_project_without_a_PHI_model_no_name_is_reported() =>
        Assert.Empty(Analysed.Alone("public sealed class Row { public int Number { get; set; } public string? Ssn { get; set; } }"));

    [Fact]
    public void In_a_project_that_references_a_model_it_is() =>
        Assert.Equal("MN0211", Assert.Single(Analysed.Alone(
            "public sealed class Row { public int Number { get; set; } public string? Ssn { get; set; } }",
            GeneratorRun.Reference("Theirs", "namespace Theirs; [MinNecessary.PhiModel] public sealed class Bill { [MinNecessary.Phi.Subject, MinNecessary.Phi.AccountNumber] public string? Account { get; set; } }"))).Id);

    [Theory]
    [InlineData("[PhiModel] public sealed class Own { [NotPhi] public string? «Ssn» { get; set; } }")]
    [InlineData("[PhiModel] public sealed class Own { [NotPhi(\" \")] public DateOnly «BirthDate» { get; set; } }")]
    public void A_member_of_a_model_with_such_a_name_needs_a_reason_not_to_be_PHI(string source) => Analysed.AssertOne("MN0212", source, text => Analysed.InFile(text));

    [Theory]
    [InlineData("[PhiModel] public sealed class Own { [NotPhi(\"our own test number\")] public string? Ssn { get; set; } }")]
    [InlineData("[PhiModel] public sealed class Own { [NotPhi] public string? Batch { get; set; } [NotPhi] public bool HasSsn { get; set; } }")]
    [InlineData("[PhiModel] public sealed class Own { [Phi.Ssn] public string? Ssn { get; set; } }")]
    public void With_a_reason_or_another_name_it_is_not_reported(string source) => Assert.Empty(Analysed.InFile(source));
}
