using System.Reflection;
using MinNecessary.Policy;
using MinNecessary.Tests.Evaluation.Sections;
using MinNecessary.Tests.Operations.Cases;
using MinNecessary.Tests.Operations.HandingOver;
using MinNecessary.Tests.Operations.Necessity;

namespace MinNecessary.Tests.Operations;

/// <summary>A time limit that is declared and never runs is the known failure of such policies: whoever adds one to the policy names the test in which it fires.</summary>
public sealed class EveryLimitTests
{
    private static readonly Dictionary<string, (Type Tests, string Test, string? Row)> Fires = new(StringComparer.Ordinal)
    {
        ["AccessHours.From"] = (typeof(Section164_514_d_2_Tests), nameof(Section164_514_d_2_Tests.Section_164_514_d_2_i_B_a_grant_is_used_in_its_hours_on_the_clocks_of_its_zone), null),
        ["AccessHours.To"] = (typeof(Section164_514_d_2_Tests), nameof(Section164_514_d_2_Tests.Section_164_514_d_2_i_B_what_is_permitted_ends_with_the_hours), null),
        ["CaseDefinition.Expected"] = (typeof(CaseEscalationTests), nameof(CaseEscalationTests.Each_step_fires_at_its_moment_and_once), null),
        ["CurriculumDefinition.Every"] = (typeof(LimitTests), nameof(LimitTests.It_fires_at_its_moment_and_not_before), "every"),
        ["CurriculumDefinition.NewHireWithin"] = (typeof(LimitTests), nameof(LimitTests.It_fires_at_its_moment_and_not_before), "newHireWithin"),
        ["CurriculumDefinition.RetrainWithin"] = (typeof(LimitTests), nameof(LimitTests.It_fires_at_its_moment_and_not_before), "retrainWithin"),
        ["EmergencyDefinition.ValidFor"] = (typeof(Section164_312_Tests), nameof(Section164_312_Tests.Section_164_312_a_2_ii_a_role_that_is_authorised_beforehand_sets_aside_what_the_policy_says_for_a_time_and_is_reviewed), null),
        ["EscalationStep.After"] = (typeof(CaseEscalationTests), nameof(CaseEscalationTests.Each_step_fires_at_its_moment_and_once), null),
        ["FeedbackDefinition.Period"] = (typeof(NecessityLimitTests), nameof(NecessityLimitTests.The_limit_fires_at_its_moment_once_for_each_grant_and_on_however_many_machines), null),
        ["HandoffDefinition.Within"] = (typeof(HandoffTests), nameof(HandoffTests.The_limit_fires_at_its_moment_and_once_and_on_how_many_machines_it_is_run), null),
        ["PeriodicReview.Within"] = (typeof(LimitTests), nameof(LimitTests.It_fires_at_its_moment_and_not_before), "weekly"),
        ["RecertificationDefinition.Every"] = (typeof(LimitTests), nameof(LimitTests.It_fires_at_its_moment_and_not_before), "recertification"),
        ["ReviewCriteria.ValidFor"] = (typeof(Section164_514_d_3_Tests), nameof(Section164_514_d_3_Tests.Section_164_514_d_3_ii_an_approval_lasts_no_longer_than_the_criteria_say), null),
    };

    [Fact]
    public void Each_one_that_a_policy_can_declare_has_a_test_in_which_it_fires()
    {
        string[] declared =
        [
            .. typeof(PolicyDocument).Assembly.GetExportedTypes().Where(type => type.Namespace == typeof(PolicyDocument).Namespace)
                .SelectMany(type => type.GetProperties().Where(property => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == typeof(TimeSpan)).Select(property => $"{type.Name}.{property.Name}"))
                .Order(StringComparer.Ordinal),
        ];
        Assert.Equal(Fires.Keys.Order(StringComparer.Ordinal), declared);
        Assert.All(Fires.Values, fires =>
        {
            FactAttribute fact = Assert.Single(fires.Tests.GetMethod(fires.Test)!.GetCustomAttributes<FactAttribute>());
            Assert.Null(fact.Skip);
            Assert.True(fires.Row is null || LimitTests.Names.Contains(fires.Row), fires.Row);
        });
    }
}
