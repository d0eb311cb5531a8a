using System.Reflection;
using System.Text.RegularExpressions;

namespace MinNecessary.Tests.Evaluation;

/// <summary>What every reason, obligation and advisory of the library says: a program compares the code, a person reads the message, an auditor the citation.</summary>
public sealed class ReasonTextTests
{
    private const string Citation = "^(45 CFR 16[024]\\.[0-9]+|42 CFR 2\\.[0-9]+|HITECH 13405)(\\([0-9A-Za-z]+\\))*$";

    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "decisions-and-conditions.md"));

    [Fact]
    public void Every_code_is_named_as_it_reads_and_has_a_reason_of_its_own()
    {
        Assert.Equal(59, CodesOf(typeof(ReasonCodes)).Length);
        Assert.Equal(CodesOf(typeof(ReasonCodes)).Order(StringComparer.Ordinal), EveryReason.All.Select(reason => reason.Code).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_reason_is_a_sentence_that_says_what_to_do_and_has_a_citation()
    {
        Assert.True(EveryReason.All.Count >= 59);
        Assert.All(EveryReason.All, reason =>
        {
            AssertSentences(reason.Message);
            Assert.True(Enum.IsDefined(reason.Kind));
            Assert.Matches(reason.Code.StartsWith("Condition", StringComparison.Ordinal) ? Citation + "|^Office rule 4$" : Citation, reason.Citation);
            Assert.Equal($"{reason.Code} ({reason.Citation})", reason.ToString());
        });
    }

    [Fact]
    public void One_code_is_one_kind_of_answer() => Assert.All(
        EveryReason.All.GroupBy(reason => reason.Code),
        reasons => Assert.Single(reasons.Select(reason => reason.Kind).Distinct()));

    [Fact]
    public void A_reason_that_something_is_unknown_or_missing_is_a_missing_fact() => Assert.All(
        EveryReason.All.Where(reason => Regex.IsMatch(reason.Code, "(Unknown|Missing)$") && reason.Code != "TenantUnknown"),
        reason => Assert.Equal(ReasonKind.FactMissing, reason.Kind));

    [Fact]
    public void Only_the_law_and_the_policys_life_forbid_and_only_a_review_waits_for_a_person()
    {
        Assert.Equal(["PolicyNotInEffect", "ProhibitedCategory"], CodesOf(ReasonKind.Forbidden));
        Assert.Equal(["ReviewRequired"], CodesOf(ReasonKind.ReviewNeeded));
    }

    [Fact]
    public void Every_obligation_and_advisory_is_a_sentence_and_has_a_citation()
    {
        IReadOnlyList<Obligation> obligations = EveryReason.Kept<Obligation>();
        IReadOnlyList<Advisory> advisories = EveryReason.Kept<Advisory>();
        Assert.Equal(CodesOf(typeof(ObligationCodes)).Order(StringComparer.Ordinal), obligations.Select(obligation => obligation.Code).Order(StringComparer.Ordinal));
        Assert.Equal(CodesOf(typeof(AdvisoryCodes)).Order(StringComparer.Ordinal), advisories.Select(advisory => advisory.Code).Order(StringComparer.Ordinal));
        Assert.All(obligations.Select(obligation => (obligation.Message, obligation.Citation)).Concat(advisories.Select(advisory => (advisory.Message, advisory.Citation))), text =>
        {
            AssertSentences(text.Message);
            Assert.Matches(Citation, text.Citation);
        });
        Assert.All(obligations, obligation => Assert.Equal($"{obligation.Code} ({obligation.Citation})", obligation.ToString()));
        Assert.All(advisories, advisory => Assert.Equal($"{advisory.Code} ({advisory.Citation})", advisory.ToString()));
    }

    [Fact]
    public void Every_code_is_in_the_documentation() => Assert.All(
        new[] { typeof(ReasonCodes), typeof(ObligationCodes), typeof(AdvisoryCodes) }.SelectMany(CodesOf),
        code => Assert.Contains($"`{code}`", Page, StringComparison.Ordinal));

    private static void AssertSentences(string message)
    {
        Assert.Matches("^[A-Z][^{}\n]{20,}\\.$", message);
        Assert.DoesNotContain("  ", message, StringComparison.Ordinal);
    }

    private static string[] CodesOf(Type type) => [.. type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field =>
    {
        Assert.Equal(field.Name, field.GetRawConstantValue());
        return field.Name;
    })];

    private static IEnumerable<string> CodesOf(ReasonKind kind) =>
        EveryReason.All.Where(reason => reason.Kind == kind).Select(reason => reason.Code).Distinct().Order(StringComparer.Ordinal);
}
