using Microsoft.Extensions.Options;

namespace MinNecessary.AspNetCore;

/// <summary>Refuses a set-up at the start that would deny, or be misunderstood, at the first request.</summary>
internal sealed class WebDisclosureOptionsValidator(IOptions<MinNecessaryOptions> gate) : IValidateOptions<WebDisclosureOptions>
{
    public ValidateOptionsResult Validate(string? name, WebDisclosureOptions options)
    {
        List<string> mistakes = [.. PolicyMistakes(options), .. CallerMistakes(options.Caller, options.Policies)];
        if (options.StreamWindow is < 1 or > 10_000)
        {
            mistakes.Add($"{nameof(options.StreamWindow)} is {options.StreamWindow}. Set it from 1 to 10,000.");
        }

        if (options.StreamDelay < TimeSpan.Zero || options.StreamDelay > TimeSpan.FromMinutes(1))
        {
            mistakes.Add($"{nameof(options.StreamDelay)} is {options.StreamDelay}. Set it from zero to one minute.");
        }

        if (options.Emergency.LongestReason is < 1 or > 10_000)
        {
            mistakes.Add($"Emergency.{nameof(options.Emergency.LongestReason)} is {options.Emergency.LongestReason}. Set it from 1 to 10,000.");
        }

        if (string.IsNullOrWhiteSpace(options.Emergency.Header) || string.IsNullOrWhiteSpace(options.GrantHeader))
        {
            mistakes.Add("The headers for a grant and for an emergency's reason need names.");
        }

        if (!Uri.TryCreate(options.ProblemTypeBase, UriKind.Absolute, out _))
        {
            mistakes.Add($"{nameof(options.ProblemTypeBase)} is no absolute URI (RFC 9457, 3.1.1).");
        }

        return mistakes.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
    }

    private IEnumerable<string> PolicyMistakes(WebDisclosureOptions options)
    {
        if (options.Policies.Count == 0)
        {
            yield return "No views are registered. Call AddAspNetCore(options => ..., BillingPolicy.Views).";
        }

        foreach (PolicyViews views in options.Policies.Where(views => !gate.Value.Policies.Contains(views.Document)))
        {
            yield return $"The views of {views} are registered, and their policy is not. Call services.AddMinNecessary({views.Document.Name}Policy.Document).";
        }
    }

    private static IEnumerable<string> CallerMistakes(CallerOptions caller, List<PolicyViews> policies)
    {
        if (string.IsNullOrEmpty(caller.ActorClaimType) || string.IsNullOrEmpty(caller.RoleClaimType) || caller.TenantClaimType is "")
        {
            yield return "The claims of the caller need types: set Caller.ActorClaimType and Caller.RoleClaimType.";
        }

        if (caller.Roles.Count == 0 && !caller.MapsByName)
        {
            yield return "No claim is mapped to a role of the policy, so everybody would be denied. Call options.Caller.MapRole(claimValue, role) for each, or MapRolesByName().";
        }

        foreach (string role in caller.Roles.Values.Distinct(StringComparer.Ordinal).Where(role => !policies.Any(views => views.Document.Roles.ContainsKey(role))))
        {
            yield return $"A claim is mapped to role '{role}', which no registered policy has.";
        }
    }
}
