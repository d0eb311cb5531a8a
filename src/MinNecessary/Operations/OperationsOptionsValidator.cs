using Microsoft.Extensions.Options;

namespace MinNecessary.Operations;

internal sealed class OperationsOptionsValidator(IOptions<MinNecessaryOptions> gate) : IValidateOptions<OperationsOptions>
{
    private static readonly TimeSpan LongestPeriod = TimeSpan.FromDays(366);

    public ValidateOptionsResult Validate(string? name, OperationsOptions options)
    {
        List<string> failures = [];
        if (Practice.PolicyProblem(gate.Value, options) is { } problem)
        {
            failures.Add(problem);
        }

        if (options.RecurrenceCount is < 2 or > 100)
        {
            failures.Add("RecurrenceCount must be 2 to 100.");
        }

        if (options.RecurrencePeriod < TimeSpan.FromDays(1) || options.RecurrencePeriod > LongestPeriod)
        {
            failures.Add("RecurrencePeriod must be one day to 366 days.");
        }

        if (options.Capacity < 1)
        {
            failures.Add("Capacity must be one or more.");
        }

        if (options.ViewsBeforeProposal is < 1 or > 1_000_000)
        {
            failures.Add("ViewsBeforeProposal must be 1 to 1,000,000.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
