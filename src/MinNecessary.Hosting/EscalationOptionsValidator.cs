using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MinNecessary.Operations;

namespace MinNecessary.Hosting;

/// <summary>Stops the start of a host whose limits would not be run, or would be forgotten.</summary>
internal sealed class EscalationOptionsValidator(IServiceProvider services) : IValidateOptions<EscalationOptions>
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestInterval = TimeSpan.FromHours(1);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly TimeSpan Year = TimeSpan.FromDays(366);

    public ValidateOptionsResult Validate(string? name, EscalationOptions options)
    {
        List<string> failures = [];
        if (options.Interval < Shortest || options.Interval > LongestInterval)
        {
            failures.Add("Interval must be one second to one hour.");
        }

        if (options.LongestBackOff < options.Interval || options.LongestBackOff > Day)
        {
            failures.Add("LongestBackOff must be from Interval to one day.");
        }

        if (options.CatchUp < TimeSpan.Zero || options.CatchUp > Year)
        {
            failures.Add("CatchUp must be zero to 366 days.");
        }

        switch (services.GetService<IOperationsStore>())
        {
            case null:
                failures.Add("There are no operations to escalate. Call AddSqliteOperations, AddPostgreSqlOperations, or AddMinNecessaryOperations with a store of yours.");
                break;
            case InMemoryOperationsStore when !options.AllowInMemoryStore:
                failures.Add("Operations are kept in memory: what falls due while the process is down never fires, and several machines do not know of each other. Register a durable store, or set AllowInMemoryStore where that is meant.");
                break;
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
