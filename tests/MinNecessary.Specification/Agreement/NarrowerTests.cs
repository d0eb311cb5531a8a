using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using MinNecessary.Policy;
using MinNecessary.Specification.Agreement.Generation;
using MinNecessary.Specification.Reference.Plain;
using Xunit.Abstractions;

namespace MinNecessary.Specification.Agreement;

/// <summary>Only ever narrower: what takes something away never lets anything be seen, at any moment, that could not be seen without it.</summary>
public sealed class NarrowerTests(ITestOutputHelper output)
{
    // They say that more was approved than may be, so that an approval of less may be a valid one.
    private static readonly string[] ForTooMuch = ["ProhibitedCategory", "ReviewOutOfScope", "EntireRecordNotJustified"];

    [Fact]
    public void Taking_something_away_never_widens_any_output()
    {
        Tally tally = new();
        Gen<(Trial Trial, Narrowing Narrowing)> pairs = RandomTrial.Of(Campaign.SituationsOfTrial).Zip(Narrowing.Any, (trial, narrowing) => (trial, narrowing));
        Campaign.Run(12_000, Arb.From(pairs, pair => TrialShrinker.Smaller(pair.Trial).Select(trial => (trial, pair.Narrowing))), pair => Narrow(pair.Trial, pair.Narrowing, tally));
        output.WriteLine(tally.ToString());
        string[] kinds =
        [
            "a restriction more", "a standing restriction more", "a condition more", "a category less", "hours", "less for emergencies", "a condition known not to hold", "an approval of less",
            "an authorization of less", "an authorization for fewer", "consent ended", "a programme's record", "no evidence",
        ];
        Assert.Equal(kinds.Order(StringComparer.Ordinal), tally.Met("kind ").Order(StringComparer.Ordinal));

        // Where nothing was narrowed, it says nothing that nothing was widened.
        Assert.Empty(tally.Met("not a policy"));
        Assert.All(kinds, kind => tally.AssertFrequent("narrowed by " + kind, 0.3));
    }

    [Fact]
    public void An_answer_holds_until_it_ends()
    {
        int held = 0;
        Campaign.Run(12_000, trial =>
        {
            var policy = PolicyDocument.Parse(trial.Policy);
            foreach (Situation situation in trial.Situations)
            {
                Evaluation now = Evaluate(policy, situation);
                foreach (DateTimeOffset moment in now.Outcome == Outcome.Allowed ? Shown.MomentsOf(now, situation.Now) : [])
                {
                    held++;
                    string? more = now.MoreThan(Evaluate(policy, situation with { Now = moment }));
                    Assert.True(more is null, $"At {moment:O}, before its end, the answer of {situation.Now:O} {more}.");
                }
            }
        });
        Assert.True(held > 10_000);
    }

    [Fact]
    public void Where_two_sources_know_different_papers_no_more_is_shown_than_by_either()
    {
        int differed = 0, shown = 0;
        Gen<(Trial Trial, Func<Situation, Situation> Flaw)> pairs = RandomTrial.Of(Campaign.SituationsOfTrial).Zip(Gen.OneOf(Papers.Authorization, Papers.Approval, Papers.Reliance, Papers.Consent), (trial, flaw) => (trial, flaw));
        Campaign.Run(12_000, Arb.From(pairs), pair =>
        {
            var policy = PolicyDocument.Parse(pair.Trial.Policy);
            foreach (Situation situation in pair.Trial.Situations.Select(each => each.With((PlainFacts facts) => facts with { Disputed = [] })))
            {
                (Facts one, Facts other) = (situation.Facts.ToLibrary(), pair.Flaw(situation).Facts.ToLibrary());
                Evaluation both = Evaluate(policy, situation, one.And(other));
                Assert.Equal(Comparison.Of(both), Comparison.Of(Evaluate(policy, situation, other.And(one))));
                if (one.And(other).InConflict != PaperKinds.None)
                {
                    differed += both.Reasons.Any(reason => reason.Code == "FactsDisagree") ? 1 : 0;
                    shown += both.Outcome == Outcome.Allowed ? 1 : 0;
                    Assert.Null(both.MoreThan(Evaluate(policy, situation, one)));
                    Assert.Null(both.MoreThan(Evaluate(policy, situation, other)));
                }
            }
        });
        Assert.True(differed > 100 && shown > 100, $"{differed} differed, {shown} showed something all the same.");
    }

    private static void Narrow(Trial trial, Narrowing narrowing, Tally tally)
    {
        JsonObject json = JsonNode.Parse(trial.Policy)!.AsObject();
        narrowing.OfBoth?.Invoke(json);
        var before = PolicyDocument.Parse(json.ToJsonString());
        narrowing.OfPolicy(json);
        if (!PolicyDocument.TryParse(json.ToJsonString(), out PolicyDocument? after, out _))
        {
            // What was shrunk need not bear the change.
            tally.Count(["not a policy"]);
            return;
        }

        foreach (Situation situation in trial.Situations)
        {
            Situation narrower = narrowing.OfSituation(situation);
            (Evaluation was, Evaluation isNow) = (Evaluate(before, situation), Evaluate(after, narrower));
            if (was.Reasons.Any(reason => ForTooMuch.Contains(reason.Code)))
            {
                continue;
            }

            foreach (DateTimeOffset moment in Shown.MomentsOf(isNow, situation.Now))
            {
                string? more = isNow.MoreThan(Evaluate(before, situation with { Now = moment }));
                Assert.True(more is null, $"With {narrowing.Name} the answer {more}, at {moment:O}.");
            }

            // What shows less may last longer, since what ended it may be what is shown no more; each of its moments was looked at above. So may what an
            // emergency opens in place of a consent.
            bool isSame = isNow.Outcome == Outcome.Allowed && was.Outcome == Outcome.Allowed && was.MoreThan(isNow) is null && narrowing.Name != "consent ended";
            Assert.False(isSame && (isNow.ExpiresAt ?? DateTimeOffset.MaxValue) > (was.ExpiresAt ?? DateTimeOffset.MaxValue), $"With {narrowing.Name} the answer lasts until {isNow.ExpiresAt:O}, and lasted until {was.ExpiresAt:O}.");
            tally.Count(Comparison.Of(was) == Comparison.Of(isNow) ? ["kind " + narrowing.Name] : ["kind " + narrowing.Name, "narrowed by " + narrowing.Name]);
        }
    }

    private static Evaluation Evaluate(PolicyDocument policy, Situation situation) => Evaluate(policy, situation, situation.Facts.ToLibrary());

    private static Evaluation Evaluate(PolicyDocument policy, Situation situation, Facts facts) => PolicyEvaluator.Evaluate(policy, situation.Request.ToLibrary(), facts, situation.Now);
}
