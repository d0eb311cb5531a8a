using Microsoft.Extensions.Options;

namespace MinNecessary;

internal sealed class MinNecessaryOptionsValidator : IValidateOptions<MinNecessaryOptions>
{
    public ValidateOptionsResult Validate(string? name, MinNecessaryOptions options)
    {
        List<string> failures = [];
        if (options.Policies.Count == 0)
        {
            failures.Add("No policy is registered. Call services.AddMinNecessary with the generated policy's Document.");
        }

        foreach (string twice in options.Policies.GroupBy(policy => policy.Name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key))
        {
            failures.Add($"Policy '{twice}' is registered more than once. Register each policy once.");
        }

        if (options.DecisionLifetime <= TimeSpan.Zero || options.DecisionLifetime > TimeSpan.FromHours(24))
        {
            failures.Add("DecisionLifetime must be more than zero and at most 24 hours.");
        }

        if (options.EmergencyReviewPeriod <= TimeSpan.Zero || options.EmergencyReviewPeriod > TimeSpan.FromDays(30))
        {
            failures.Add("EmergencyReviewPeriod must be more than zero and at most 30 days.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
