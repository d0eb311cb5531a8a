using FsCheck.Xunit;
using MinNecessary.Policy;
using MinNecessary.Testing.FsCheck.Tests.Models;

namespace MinNecessary.Testing.FsCheck.Tests;

/// <summary>As a user's own property tests have them.</summary>
public sealed class RegisteredTests
{
    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 200)]
    public bool A_narrower_policy_allows_nothing_that_the_policy_denies(PolicyDocument narrow, AccessRequest request, Facts facts) =>
        PolicyEvaluator.Evaluate(narrow, request, facts, Clinics.Now).Outcome != Outcome.Allowed
        || PolicyEvaluator.Evaluate(ClinicPolicy.Document, request, facts, Clinics.Now).Outcome == Outcome.Allowed;

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 50)]
    public bool A_model_prints_nothing_of_the_person(Everything model) => model.ToString() == typeof(Everything).FullName;
}
