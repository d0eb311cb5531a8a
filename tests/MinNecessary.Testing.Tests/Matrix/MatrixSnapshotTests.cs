using MinNecessary.Policy;

namespace MinNecessary.Testing.Tests.Matrix;

public sealed class MatrixSnapshotTests : IDisposable
{
    private static readonly string Json = File.ReadAllText(Path.Combine(Repository.Root, "tests", "MinNecessary.Testing.Tests", "office.policy.json"));

    private readonly string _folder = Directory.CreateTempSubdirectory("minnecessary-matrix-").FullName;

    private string Approved => Path.Combine(_folder, "office.approved.json");

    private string Received => Approved + ".received";

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Nothing_approved_fails_and_leaves_what_it_is_to_be_looked_at()
    {
        OverDisclosureException failure = Assert.Throws<OverDisclosureException>(() => MatrixSnapshot.AssertApproved(PolicyDocument.Parse(Json), Approved));

        Assert.Contains("Nobody has approved", failure.Message, StringComparison.Ordinal);
        Assert.Contains(MatrixSnapshot.ApproveVariable + "=1", failure.Message, StringComparison.Ordinal);
        Assert.True(File.Exists(Received));
        Assert.False(File.Exists(Approved));

        // As a person would, who has looked at it.
        File.Move(Received, Approved);
        MatrixSnapshot.AssertApproved(PolicyDocument.Parse(Json), Approved);
    }

    [Fact]
    public void What_was_approved_passes_and_takes_away_what_was_to_be_looked_at()
    {
        MatrixSnapshot.Approve(PolicyDocument.Parse(Json), Approved);
        Assert.Throws<OverDisclosureException>(() => MatrixSnapshot.AssertApproved(Changed("\"Charge\"]", "\"Charge\", \"Payer\"]"), Approved));

        MatrixSnapshot.AssertApproved(PolicyDocument.Parse(Json), Approved);

        Assert.False(File.Exists(Received));
    }

    [Theory]
    [InlineData("\"Name\", \"Charge\"]", "\"Name\", \"Charge\", \"Ssn\"]", "FollowUp (Use by Biller for FollowUp): Ssn is in full; it was withheld.")]
    [InlineData("\"Ssn\": \"Last4\"", "\"Ssn\": \"Last8\"", "Coding (Use by Coder for Coding): Ssn is masked by Last8; it was masked by Last4.")]
    [InlineData("\"Name\": \"Initials\", ", "", "Coding (Use by Coder for Coding): Name is withheld; it was masked by Initials.", false)]
    [InlineData("\"TrainingCurrent\", ", "", "Coding (Use by Coder for Coding) no longer asks for TrainingCurrent.")]
    [InlineData("\"08:00\"", "\"06:00\"", "FollowUp (Use by Biller for FollowUp) no longer asks for hours from 08:00:00 to 18:00:00")]
    [InlineData("\"models\": [\"Claim\"],\n      \"why\": \"Codes", "\"why\": \"Codes", "Coding (Use by Coder for Coding) no longer asks for models Claim alone.")]
    [InlineData("\"routine\": false,", "\"routine\": true,", "Litigation (Disclosure by Biller to Lawyer for Litigation) no longer asks for a person's review of each one.")]
    [InlineData("\"disclose\": [\"AccountNumber\", \"Name\", \"Charge\"],", "\"disclose\": [\"AccountNumber\", \"Name\"], \"mask\": { \"Charge\": \"AmountBand100\" },", "Charge is masked by AmountBand100; it was in full.", false)]
    [InlineData("\"restrictable\": [\"Diagnosis\"]", "\"restrictable\": []", "Diagnosis can no longer be withheld by a decision by itself.", false)]
    public void A_difference_fails_and_says_what_is_wider_for_whom(string before, string after, string sentence, bool widens = true)
    {
        MatrixSnapshot.Approve(PolicyDocument.Parse(Json), Approved);

        OverDisclosureException failure = Assert.Throws<OverDisclosureException>(() => MatrixSnapshot.AssertApproved(Changed(before, after), Approved));

        Assert.Contains(sentence, failure.Message, StringComparison.Ordinal);
        Assert.Equal(widens, failure.Message.StartsWith("The policy shows more than was approved", StringComparison.Ordinal));
        Assert.Contains(Received, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_grant_is_wider_and_a_grant_that_is_gone_is_not()
    {
        string without = Json[..Json.IndexOf(",\n    \"Litigation\"", StringComparison.Ordinal)] + "}}";
        MatrixSnapshot.Approve(PolicyDocument.Parse(without), Approved);
        OverDisclosureException wider = Assert.Throws<OverDisclosureException>(() => MatrixSnapshot.AssertApproved(PolicyDocument.Parse(Json), Approved));
        MatrixSnapshot.Approve(PolicyDocument.Parse(Json), Approved);
        OverDisclosureException narrower = Assert.Throws<OverDisclosureException>(() => MatrixSnapshot.AssertApproved(PolicyDocument.Parse(without), Approved));

        Assert.Contains("is new, and shows AccountNumber in full", wider.Message, StringComparison.Ordinal);
        Assert.Contains("Litigation (Disclosure by Biller to Lawyer for Litigation) is gone.", narrower.Message, StringComparison.Ordinal);
        Assert.StartsWith("The policy shows no more", narrower.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_version_or_reason_is_no_difference()
    {
        MatrixSnapshot.Approve(PolicyDocument.Parse(Json), Approved);

        MatrixSnapshot.AssertApproved(Changed("\"version\": \"1\"", "\"version\": \"2\""), Approved);
        MatrixSnapshot.AssertApproved(Changed("Codes need the visit and not the person.", "Another reason."), Approved);
    }

    [Fact]
    public void The_matrix_that_the_build_writes_is_compared_member_by_member()
    {
        string built = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "office.policy.matrix.json"));
        File.WriteAllText(Approved, built);
        MatrixSnapshot.AssertApproved(built, Approved);
        string line = built.Split('\n').First(each => each.Contains("\"member\": \"Ssn\"", StringComparison.Ordinal));

        OverDisclosureException failure = Assert.Throws<OverDisclosureException>(() => MatrixSnapshot.AssertApproved(
            built.Replace(line, line.Replace("\"masked\"", "\"full\"", StringComparison.Ordinal).Replace("\"Last4\"", "null", StringComparison.Ordinal), StringComparison.Ordinal), Approved));

        Assert.Contains("MinNecessary.Testing.Tests.Models.Claim.Ssn is in full; it was masked by Last4.", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("not JSON")]
    [InlineData("""{"grants":[{"grant":"A","activity":"Use","role":"R","recipient":null,"purpose":"P","conditions":[],"models":[{"model":"M","members":[{"member":"X","categories":[],"shown":"somewhat","mask":null,"restrictable":false}]}]}]}""")]
    public void What_is_no_matrix_is_refused(string json) => Assert.Throws<ArgumentException>(() => MatrixSnapshot.AssertApproved(json, Approved));

    [Fact]
    public void A_relative_file_is_beside_the_source_of_the_test() =>
        Assert.Contains(
            Path.Combine(_folder, "missing.json"),
            Assert.Throws<OverDisclosureException>(() => MatrixSnapshot.AssertApproved(PolicyDocument.Parse(Json), "missing.json", Path.Combine(_folder, "Test.cs"))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_source_that_is_not_here_asks_for_a_full_path() =>
        Assert.Contains("Give a full path", Assert.Throws<ArgumentException>(() => MatrixSnapshot.AssertApproved(PolicyDocument.Parse(Json), "missing.json", "/_/nowhere/Test.cs")).Message, StringComparison.Ordinal);

    private static PolicyDocument Changed(string before, string after)
    {
        string json = Json.ReplaceLineEndings("\n");
        Assert.Contains(before, json, StringComparison.Ordinal);
        return PolicyDocument.Parse(json.Replace(before, after, StringComparison.Ordinal));
    }
}
