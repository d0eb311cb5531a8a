using System.Text.Json;
using MinNecessary.Restrictions.Tests.Models;

namespace MinNecessary.Restrictions.Tests;

/// <summary>
/// Nothing of what is hidden can be computed from what is shown. Two claims that differ in hidden lines and diagnoses alone, with totals, counts,
/// numbers and pointers that follow from them, have views that are equal to the last byte: whoever solves for the hidden part has nothing to go by.
/// </summary>
public sealed class InferenceTests
{
    private const int Cases = 2_000;

    private static readonly JsonSerializerOptions Json = new() { TypeInfoResolver = RestrictionsPolicy.Json };

    [Fact]
    public void Claims_that_differ_in_hidden_lines_alone_look_alike()
    {
        var random = new Random(20261123);
        Decision<Submission> decision = new Office().With("A-1", Office.PaidInFull()).Decide(RestrictionsPolicy.Grants.Submission, "A-1");
        for (int index = 0; index < Cases; index++)
        {
            RandomClaim claim = RandomClaim.Next(random);
            RandomClaim other = claim.WithOtherHiddenLines(random);
            Assert.Equal(Seen(claim.Make().ForSubmission(decision)), Seen(other.Make().ForSubmission(decision)));
        }
    }

    [Fact]
    public void Totals_without_their_lines_tell_nothing_of_hidden_ones_either()
    {
        var random = new Random(20261124);
        Decision<Totals> decision = new Office().With("A-1", Office.OfLabel("PaidInFull")).Decide(RestrictionsPolicy.Grants.Totals, "A-1");
        for (int index = 0; index < Cases; index++)
        {
            RandomClaim claim = RandomClaim.Next(random);
            Assert.Equal(Seen(claim.Make().ForTotals(decision)), Seen(claim.WithOtherHiddenLines(random).Make().ForTotals(decision)));
        }
    }

    [Fact]
    public void Claims_that_differ_in_hidden_diagnoses_alone_look_alike()
    {
        var random = new Random(20261125);
        Decision<Submission> decision = new Office(hasClassifier: true).With("A-1").Decide(RestrictionsPolicy.Grants.Submission, "A-1");
        for (int index = 0; index < Cases; index++)
        {
            RandomClaim claim = RandomClaim.Next(random);
            Assert.Equal(Seen(claim.Make().ForSubmission(decision)), Seen(claim.WithOtherHiddenDiagnoses(random).Make().ForSubmission(decision)));
        }
    }

    /// <summary>The control: without the restriction the same pairs are told apart, and a solver finds the hidden charge from what is shown.</summary>
    [Fact]
    public void Without_the_restriction_the_same_claims_are_told_apart()
    {
        var random = new Random(20261123);
        Decision<Submission> open = new Office().With("A-1").Decide(RestrictionsPolicy.Grants.Submission, "A-1");
        int told = 0;
        for (int index = 0; index < Cases; index++)
        {
            RandomClaim claim = RandomClaim.Next(random);
            told += Seen(claim.Make().ForSubmission(open)) == Seen(claim.WithOtherHiddenLines(random).Make().ForSubmission(open)) ? 0 : 1;
        }

        Assert.Equal(Cases, told);
    }

    [Fact]
    public void A_solver_that_knows_all_rules_finds_no_hidden_charge()
    {
        var random = new Random(20261126);
        Decision<Submission> decision = new Office().With("A-1", Office.PaidInFull()).Decide(RestrictionsPolicy.Grants.Submission, "A-1");
        Decision<Submission> open = new Office().With("A-1").Decide(RestrictionsPolicy.Grants.Submission, "A-1");
        int solved = 0;
        for (int index = 0; index < Cases; index++)
        {
            Claim claim = RandomClaim.Next(random).Make();
            ClaimForSubmission naive = claim.ForSubmission(open);
            decimal hidden = claim.Lines.Where(line => line.IsPaidInFull).Sum(line => line.Charge);

            // What leaks where only the lines are left out, as a naive design does.
            decimal shown = claim.Lines.Where(line => !line.IsPaidInFull).Sum(line => line.Charge);
            solved += naive.Total - shown == hidden ? 1 : 0;

            ClaimForSubmission view = claim.ForSubmission(decision);
            Assert.Equal(0m, view.Total - view.Lines.Sum(line => line.Charge));
            Assert.Equal(view.LineCount, view.Lines.Count);
            Assert.Null(view.Paid);
            Assert.All(view.Lines, line => Assert.Null(line.Number));
        }

        Assert.Equal(Cases, solved);
    }

    private static string Seen(object view) => JsonSerializer.Serialize(view, Json.GetTypeInfo(view.GetType())) + view + Reachable.Of(view);
}
