using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using MinNecessary.Policy;
using MinNecessary.Specification.Agreement.Generation;
using Xunit.Abstractions;

namespace MinNecessary.Specification.Agreement;

/// <summary>
/// Somebody edits a policy and loads it. What the registry accepts shows nothing, of any request and at any moment, that the compiled one does not; under a
/// grant's type and without one.
/// </summary>
public sealed class LoadedPolicyTests(ITestOutputHelper output)
{
    [Fact]
    public void A_policy_that_is_loaded_shows_nothing_that_the_compiled_one_does_not()
    {
        Tally tally = new();
        Gen<(Trial Trial, Action<JsonObject>[] Edits)> edited = RandomTrial.Of(Campaign.SituationsOfTrial).Zip(Gens.Several(1, 2, RandomEdit.Any), (trial, edits) => (trial, edits));
        Campaign.Run(40_000, Arb.From(edited, pair => TrialShrinker.Smaller(pair.Trial).Select(trial => (trial, pair.Edits))), pair => Load(pair.Trial, pair.Edits, tally));
        output.WriteLine(tally.ToString());
        tally.AssertFrequent("accepted", 50);
        tally.AssertFrequent("refused", 30);
        tally.AssertFrequent("narrowed", 20);
        tally.AssertFrequent("narrowed without a grant's type", 10);
    }

    private static void Load(Trial trial, Action<JsonObject>[] edits, Tally tally)
    {
        var compiled = PolicyDocument.Parse(trial.Policy);
        JsonObject json = JsonNode.Parse(trial.Policy)!.AsObject();
        json["base"] = compiled.Hash;
        Array.ForEach(edits, edit => edit(json));
        if (!PolicyDocument.TryParse(json.ToJsonString(), out PolicyDocument? loaded, out _) || PolicyNarrowing.Problems(compiled, loaded).Count > 0)
        {
            tally.Count(["refused"]);
            return;
        }

        foreach (Situation situation in trial.Situations)
        {
            tally.Count([
                "accepted",
                .. Compare(situation, moment => PolicyEvaluator.Evaluate(compiled, moment.Request.ToLibrary(), moment.Facts.ToLibrary(), moment.Now), moment => PolicyEvaluator.EvaluateNarrowed(loaded, compiled, moment.Request.ToLibrary(), moment.Facts.ToLibrary(), moment.Now), json)
                    ? ["narrowed without a grant's type"] : Array.Empty<string>(),
                .. OfGrant(compiled, loaded, situation, json) ? ["narrowed"] : Array.Empty<string>()]);
        }
    }

    private static bool OfGrant(PolicyDocument compiled, PolicyDocument loaded, Situation situation, JsonObject json)
    {
        AccessRequest request = situation.Request.ToLibrary();
        return compiled.FindGrant(request.Activity, request.Role, request.Recipient, request.Purpose) is { } grant && Compare(
            situation,
            moment => PolicyEvaluator.EvaluateGrant(compiled, grant, grant, request, moment.Facts.ToLibrary(), moment.Now),
            moment => PolicyEvaluator.EvaluateGrant(loaded, loaded.FindGrant(grant.Name), grant, request, moment.Facts.ToLibrary(), moment.Now),
            json);
    }

    private static bool Compare(Situation situation, Func<Situation, Evaluation> compiled, Func<Situation, Evaluation> loaded, JsonObject json)
    {
        Evaluation narrow = loaded(situation);
        foreach (DateTimeOffset moment in Shown.MomentsOf(narrow, situation.Now))
        {
            string? more = narrow.MoreThan(compiled(situation with { Now = moment }));
            Assert.True(more is null, $"The loaded policy {more}, at {moment:O}: {json.ToJsonString()}");
        }

        return Comparison.Of(compiled(situation)) != Comparison.Of(narrow);
    }
}
