using Microsoft.CodeAnalysis;

namespace MinNecessary.Generators.Tests;

/// <summary>Each mistake in a policy fails the build with one error at its place, and with no other error beside it.</summary>
public sealed class PolicyMistakeTests
{
    [Fact]
    public void The_policy_without_a_mistake_builds_without_a_diagnostic() =>
        Assert.Empty(GeneratorRun.Of([Samples.Model, Samples.Use], Samples.Policy).Diagnostics);

    [Theory]
    [InlineData("MN0106", "\"Diagnosis\"", "«\"Diagnossis\"»", "did you mean 'Diagnosis'?")]
    [InlineData("MN0106", "\"BirthDate\": \"Year\"", "\"BirthDate\": \"Year\", «\"BirthDat\"»: \"Year\"", "did you mean 'BirthDate'?")]
    [InlineData("MN0107", "\"Initials\"", "«\"Initial\"»", "did you mean 'Initials'?")]
    [InlineData("MN0117", "\"Initials\"", "«\"AmountBand100\"»", "'PatientName', which is of type 'string'")]
    [InlineData("MN0117", "\"Year\"", "«\"Last4\"»", "'BirthDate', which is of type 'System.DateOnly'")]
    [InlineData("MN0107", "\"Initials\"", "«\"Last0\"»", "There is no mask 'Last0'")]
    [InlineData("MN0107", "\"Initials\"", "«\"Last9\"»", "There is no mask 'Last9'")]
    [InlineData("MN0107", "\"Initials\"", "«\"Last04\"»", "There is no mask 'Last04'")]
    [InlineData("MN0107", "\"Initials\"", "«\"AmountBand1000001\"»", "There is no mask")]
    [InlineData("MN0108", "\"Coder\",", "«\"Codr\"»,", "did you mean 'Coder'?")]
    [InlineData("MN0109", "\"purpose\": \"Coding\"", "\"purpose\": «\"Codign\"»", "did you mean 'Coding'?")]
    [InlineData("MN0110", "\"recipient\": \"Agency\"", "\"recipient\": «\"Agenzy\"»", "did you mean 'Agency'?")]
    [InlineData("MN0111", "\"TrainingCurrent\"", "«\"TrainingCurent\"»", "did you mean 'TrainingCurrent'?")]
    [InlineData("MN0104", "\"purpose\": \"Coding\",", "", "lacks the key 'purpose'")]
    [InlineData("MN0102", "\"role\": \"Coder\",", "\"role\": \"Coder\", «\"role\"»: \"Liaison\",", "'role' stands twice")]
    [InlineData("MN0102", "\"when\": [", "«\"disclose\"»: [\"Ssn\"], \"when\": [", "'disclose' stands twice")]
    [InlineData("MN0113", "\"Diagnosis\"]", "\"Diagnosis\", «\"PsychotherapyNote\"»]", "164.508(a)(2)")]
    [InlineData("MN0113", "\"Name\": \"Initials\"", "«\"SubstanceUseCounselingNote\"»: \"Redact\", \"Name\": \"Initials\"", "Remove it")]
    [InlineData("MN0103", "\"why\": \"Codes", "«\"wy\"»: \"x\", \"why\": \"Codes", "did you mean 'why'?")]
    [InlineData("MN0105", "\"Use\"", "«\"Used\"»", "did you mean 'Use'?")]
    [InlineData("MN0105", "\"2026-01-01\"", "«\"2026-02-30\"»", "a date such as 2026-11-01")]
    [InlineData("MN0115", "[\"Diagnosis\"]", "[\"Diagnosis\", «\"Diagnosis\"»]", "stands twice")]
    [InlineData("MN0115", "[\"Diagnosis\"]", "[\"Diagnosis\", \"Name\"]", null)]
    [InlineData("MN0114", "\"Agency\": {", "«\"1st\"»: { \"kind\": \"Other\" }, \"Agency\": {", "C# identifier")]
    [InlineData("MN0119", "\"why\": \"Codes", "\"models\": [\"Claim\", «\"Clam\"»], \"why\": \"Codes", "'Clam'")]
    [InlineData("MN0121", "\"role\": \"Coder\"", "\"recipient\": «\"Agency\"», \"role\": \"Coder\"", "a use has no recipient")]
    [InlineData("MN0126", "\"grants\": {", "\"restrictions\": { \"Famous\": { \"labels\": [«\"PublicFigure\"»], \"citation\": \"x\" } }, \"grants\": {", "There is no label 'PublicFigure'")]
    [InlineData("MN0127", "[\"AgreementInForce\", \"IdentityVerified\"]", "[\"AgreementInForce\"]", "are not verified before it")]
    [InlineData("MN0129", "[\"Diagnosis\"]", "[\"Diagnosis\", \"Procedure\", \"Medication\", \"LabResult\", \"VitalSign\", \"ClinicalNote\"]", "shows the entire medical record")]
    [InlineData("MN0128", "[\"AgreementInForce\", \"IdentityVerified\"]", "[\"IdentityVerified\"]", "without an agreement")]
    [InlineData("MN0130", "\"role\": \"Coder\"", "\"exemption\": «\"Treatment\"», \"role\": \"Coder\"", "which does not cover a use")]
    [InlineData("MN0131", "\"role\": \"Liaison\"", "\"reliance\": [«\"CoveredEntity\"»], \"role\": \"Liaison\"", "'Agency' of kind BusinessAssociate is none")]
    [InlineData("MN0132", "\"role\": \"Coder\"", "\"routine\": «false», \"role\": \"Coder\"", "uses are not reviewed one by one")]
    [InlineData("MN0143", "\"role\": \"Coder\"", "\"emergency\": { \"roles\": [\"Coder\"], \"for\": \"PT1H\", \"logLate\": «true» }, \"role\": \"Coder\"", "its purpose is not treatment")]
    [InlineData("MN0133", "\"role\": \"Coder\"", "\"rows\": { «\"Payer\"»: { \"oneOf\": [\"Acme\"] } }, \"role\": \"Coder\"", "model 'Claim' has no string with [Phi.Context(\"Payer\")]")]
    [InlineData("MN0133", "\"role\": \"Liaison\"", "\"rows\": { «\"Amount\"»: { \"below\": 10 } }, \"role\": \"Liaison\"", "model 'Claim' has no number with [Phi.Context(\"Amount\")]")]
    public void A_mistake_is_one_error_at_its_place(string id, string correct, string mistaken, string? message)
    {
        Assert.Contains(correct, Samples.Policy, StringComparison.Ordinal);
        int first = Samples.Policy.IndexOf(correct, StringComparison.Ordinal);
        string text = Samples.Policy[..first] + mistaken + Samples.Policy[(first + correct.Length)..];
        AssertOne(id, text, message);
    }

    [Theory]
    [InlineData("MN0134", "\"to\": \"Done\"", "\"to\": «\"Doen\"»", "did you mean 'Done'?")]
    [InlineData("MN0135", "\"grants\": [\"Coding\"]", "\"grants\": [«\"Codign\"»]", "did you mean 'Coding'?")]
    [InlineData("MN0136", "\"PT6H\", \"escalation\": \"Chain\"", "\"PT6H\", \"escalation\": «\"Chian\"»", "did you mean 'Chain'?")]
    [InlineData("MN0137", "\"Done\": { \"owner\"", "«\"Apart\"»: { \"owner\": \"Coder\", \"outcome\": true }, \"Done\": { \"owner\"", "No handoff leads to stage 'Apart'")]
    [InlineData("MN0138", "\"carriesMasked\": [\"Name\"]", "\"carries\": [«\"Name\"»]", "which no grant of stage 'Coding' shows in full")]
    [InlineData("MN0139", "\"Item\": { \"opens\": \"ItemMissing\"", "\"Other\": { \"opens\": \"ItemMissing\", \"owner\": \"Coder\", \"expected\": \"P2D\", \"escalation\": \"Chain\", \"evidence\": [\"x\"] }, «\"Item\"»: { \"opens\": \"ItemMissing\"", "are both opened by ItemMissing")]
    [InlineData("MN0141", "\"required\": [\"Balance\"]", "\"required\": [«\"Ssn\"»]", "does not show")]
    public void A_mistake_in_operations_is_one_error_at_its_place(string id, string correct, string mistaken, string message) => AssertOne(id, OperationsPolicy.With(correct, mistaken), message);

    [Fact]
    public void A_course_that_is_not_given_is_one_error() => AssertOne(
        "MN0140", OperationsPolicy.Policy.Replace("\"Assigns codes\"", "\"Assigns codes\", \"training\": [«\"basics\"»]", StringComparison.Ordinal), "There is no curriculum 'basics'");

    [Fact]
    public void A_time_limit_that_opens_no_case_is_one_error() => AssertOne(
        "MN0142", OperationsPolicy.With("\"handoffs\": {", "\"handoffs\": «{»").Replace("LimitPassed", "Manual", StringComparison.Ordinal), "has a time limit, and no case is opened when it passes");

    [Fact]
    public void Two_grants_for_one_key_are_one_error_at_the_second()
    {
        string coding = Samples.Policy[Samples.Policy.IndexOf("\"Coding\": {\n      \"activity\"", StringComparison.Ordinal)..Samples.Policy.IndexOf("    \"Collections\": {\n      \"activity\"", StringComparison.Ordinal)];
        string second = coding.Replace("\"Coding\": {", "«\"CodingAgain\"»: {", StringComparison.Ordinal);
        AssertOne("MN0112", Samples.Policy.Replace(coding, coding + second, StringComparison.Ordinal), "Grants 'Coding' and 'CodingAgain'");
    }

    [Fact]
    public void Text_behind_the_document_is_one_error_where_it_begins() =>
        AssertOne("MN0101", Samples.Policy + "\n«»}", "more follows");

    [Fact]
    public void A_second_policy_is_one_error()
    {
        Diagnostic error = Assert.Single(GeneratorRun.Of(Samples.Model, Samples.Policy, Samples.Policy).Diagnostics);
        Assert.Equal("MN0120", error.Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{ \"name\": \"Billing\", }")]
    [InlineData("// a comment\n{}")]
    public void A_text_that_is_no_json_is_one_error_where_nothing_of_it_is_used(string text)
    {
        Diagnostic error = Assert.Single(GeneratorRun.Of(Samples.Model, text).Diagnostics);
        Assert.Equal("MN0101", error.Id);
        Assert.Equal(DiagnosticSeverity.Error, error.Severity);
    }

    [Fact]
    public void No_error_of_a_policy_can_be_suppressed()
    {
        string text = Samples.Policy.Replace("\"Diagnosis\"", "\"Diagnossis\"", StringComparison.Ordinal);
        Diagnostic error = Assert.Single(GeneratorRun.Of("#pragma warning disable MN0106\n" + Samples.Model, text).Diagnostics);
        Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, error.Descriptor.CustomTags);
        Assert.False(error.IsSuppressed);
    }

    private static void AssertOne(string id, string text, string? message)
    {
        // Rows without a marker are mistakes elsewhere than where the text was changed: found by hand below.
        Marked marked = text.Contains('«', StringComparison.Ordinal) ? new Marked(text) : Elsewhere(id, text);
        GeneratorRun run = GeneratorRun.Of([Samples.Model, Samples.Use], marked.Text);
        Diagnostic error = Assert.Single(run.Diagnostics);
        Assert.Equal(id, error.Id);
        Assert.Equal(DiagnosticSeverity.Error, error.Severity);
        FileLinePositionSpan span = error.Location.GetLineSpan();
        Assert.Equal(PolicyText.DefaultPath, span.Path);
        Assert.Equal((marked.Line, marked.Column), (span.StartLinePosition.Line, span.StartLinePosition.Character));
        Assert.Equal(marked.Length, span.EndLinePosition.Character - span.StartLinePosition.Character);
        Assert.Contains(message ?? "", error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static Marked Elsewhere(string id, string text) => id switch
    {
        "MN0104" => new Marked(text.Replace("\"Coding\": {\n      \"activity\"", "\"Coding\": «{»\n      \"activity\"", StringComparison.Ordinal)),
        "MN0115" => new Marked(text.Replace("\"Name\": \"Initials\"", "«\"Name\"»: \"Initials\"", StringComparison.Ordinal)),
        "MN0127" or "MN0128" => new Marked(text.Replace("\"Collections\": {\n      \"activity\"", "«\"Collections\"»: {\n      \"activity\"", StringComparison.Ordinal)),
        "MN0129" => new Marked(text.Replace("\"Coding\": {\n      \"activity\"", "«\"Coding\"»: {\n      \"activity\"", StringComparison.Ordinal)),
        _ => throw new ArgumentException("There is no such row.", nameof(id)),
    };
}
