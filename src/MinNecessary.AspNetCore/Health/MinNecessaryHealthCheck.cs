using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using MinNecessary.Disclosures;
using MinNecessary.Hosting;
using MinNecessary.Operations;
using MinNecessary.Policy;

namespace MinNecessary.AspNetCore;

/// <summary>
/// Whether what decisions rest on is there. It says what is wrong in words of its own, and hands on no exception: those of a store may hold what a log should not.
/// </summary>
internal sealed class MinNecessaryHealthCheck(IServiceProvider services, IOptions<MinNecessaryOptions> gate, TimeProvider clock, MinNecessaryHealthOptions options) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        List<string> failures = [.. PoliciesNotInEffect()];
        List<string> warnings = [.. ReviewsOverdue(), .. Waiting()];
        failures.AddRange(await LogAsync(cancellationToken).ConfigureAwait(false));
        if (services.GetService<EscalationStatus>() is { } status && !status.HasSucceededWithin(options.OldestRun))
        {
            // Before the first run has ended it is not known yet; a process that stays there does not run them.
            failures.Add(status.LastSuccessAt is null && status.LastFailure is null ? "Time limits have not run yet." : "Time limits have not run without a failure for too long.");
        }

        string said = string.Join(" ", failures.Concat(warnings));
        return failures.Count > 0 ? new HealthCheckResult(context.Registration.FailureStatus, said)
            : warnings.Count > 0 ? HealthCheckResult.Degraded(said)
            : HealthCheckResult.Healthy("Policies are in effect, and the disclosure log is reached.");
    }

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private IEnumerable<string> PoliciesNotInEffect() =>
        gate.Value.Policies.Where(policy => !policy.IsInEffect(Today)).Select(policy => $"Policy {policy} is not in effect: everything under it is denied.");

    private IEnumerable<string> ReviewsOverdue() =>
        gate.Value.Policies.Where(policy => policy.IsReviewOverdue(Today)).Select(policy => $"The review of policy {policy} is overdue.");

    private IEnumerable<string> Waiting() =>
        services.GetService<DecisionCases>()?.Waiting > options.MostWaitingCases ? ["Denials wait for their cases to be stored."] : [];

    private async ValueTask<IEnumerable<string>> LogAsync(CancellationToken cancellationToken)
    {
        if (services.GetService<IDisclosureLog>() is not { } log)
        {
            return [];
        }

        try
        {
            await log.FlushAsync(cancellationToken).ConfigureAwait(false);
            if (services.GetService<IDisclosureStore>() is { } store)
            {
                await store.GetWritersAsync(cancellationToken).ConfigureAwait(false);
            }

            return [];
        }
        catch (Exception exception) when (exception is DisclosureLogException or DisclosureStoreException)
        {
            return [$"The disclosure log is not reached ({exception.GetType().Name}): nothing is shown that it cannot tell of."];
        }
    }
}
