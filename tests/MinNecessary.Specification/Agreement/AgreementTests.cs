using System.Reflection;
using System.Text.Json;
using MinNecessary.Policy;
using MinNecessary.Specification.Agreement.Generation;
using MinNecessary.Specification.Reference;
using Xunit.Abstractions;

namespace MinNecessary.Specification.Agreement;

/// <summary>The library and the rule written for reading say the same of random policies, requests and facts.</summary>
public sealed class AgreementTests(ITestOutputHelper output)
{
    // A view's or the gate's: the evaluator does not give them.
    private static readonly string[] OfOthers = ["BulkOnly", "DecisionExpired", "DisclosureNotLogged", "OtherSubject", "NoView", "QueryLooksAtWithheld", "RestrictedLabel", "RowNotCovered", "TenantUnknown"];

    // They say why an emergency does not set aside what stands beside them.
    private static readonly string[] NeverAlone = ["EmergencyNotAuthorized", "EmergencyReasonMissing", "EmergencyReviewOverdue", "EmergencyReviewUnknown"];

    [Fact]
    public void The_library_and_the_reference_agree()
    {
        Tally tally = new();
        Campaign.Run(50_000, trial => Compare(trial, tally), isMain: true);
        output.WriteLine($"{tally.Total} cases agree.\n{tally}");

        Assert.All(Enum.GetNames<Outcome>(), outcome => tally.AssertFrequent("outcome " + outcome, outcome == "NeedsReview" ? 5 : 200));
        Assert.All(Constants(typeof(ReasonCodes)).Except(OfOthers), code => tally.AssertFrequent("reason " + code, 0.5));
        Assert.All(Constants(typeof(ReasonCodes)).Except([.. OfOthers, .. NeverAlone]), code => tally.AssertFrequent("alone " + code, 0.1));
        Assert.All(Constants(typeof(ObligationCodes)), code => tally.AssertFrequent("obligation " + code, 0.2));
        Assert.All(Constants(typeof(AdvisoryCodes)), code => tally.AssertFrequent("advisory " + code, 2));
        Assert.All(Enum.GetNames<Exemption>(), exemption => tally.AssertFrequent("exemption " + exemption, 0.5));
        Assert.All(["RoleNotHeld", "OutsideHours", "TrainingUnknown", "AssignmentUnknown", "RecordRestricted", "SubstanceUseConsentMissing"], code => tally.AssertFrequent("waived " + code, 0.1));
        Assert.All(["categories", "labels", "labels even without", "end"], part => tally.AssertFrequent("allowed with " + part, 20));
        Assert.Empty(tally.Met("reason ").Intersect(OfOthers));
    }

    private static void Compare(Trial trial, Tally tally)
    {
        var policy = PolicyDocument.Parse(trial.Policy);
        JsonElement root = RandomTrial.Parse(trial.Policy);
        foreach (Situation situation in trial.Situations)
        {
            Assert.Equal(Comparison.OfReference(root, situation, out Answer answer), Comparison.OfLibrary(policy, situation));
            tally.Count(Parts(answer));
        }
    }

    private static IEnumerable<string> Parts(Answer answer)
    {
        yield return "outcome " + answer.Outcome;
        foreach (string code in answer.Reasons)
        {
            yield return "reason " + code;
            if (answer.Reasons.Count == 1)
            {
                yield return "alone " + code;
            }
        }

        if (answer.Outcome != "Allowed")
        {
            yield break;
        }

        IEnumerable<string> said =
        [
            .. answer.Obligations.Select(code => "obligation " + code),
            .. answer.Advisories.Select(code => "advisory " + code),
            .. answer.Waived.Select(code => "waived " + code),
            .. answer.Exemption is null ? Array.Empty<string>() : ["exemption " + answer.Exemption],
            .. answer.WithheldCategories.Count == 0 ? Array.Empty<string>() : ["allowed with categories"],
            .. answer.WithheldLabels.Count == 0 ? Array.Empty<string>() : ["allowed with labels"],
            .. answer.WithheldLabels.ContainsValue(true) ? ["allowed with labels even without"] : Array.Empty<string>(),
            .. answer.End is null ? Array.Empty<string>() : ["allowed with end"],
        ];
        foreach (string part in said)
        {
            yield return part;
        }
    }

    private static IEnumerable<string> Constants(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
}
