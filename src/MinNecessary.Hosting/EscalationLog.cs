using Microsoft.Extensions.Logging;

namespace MinNecessary.Hosting;

/// <summary>What the service logs: ids of cases, names of the policy, and types of exceptions. Nothing that a person wrote, and no message of a store.</summary>
internal static partial class EscalationLog
{
    [LoggerMessage(1, LogLevel.Information, "The time limits of operations are run, and again {Interval} after each run.")]
    public static partial void Started(ILogger logger, TimeSpan interval);

    [LoggerMessage(2, LogLevel.Information, "Case {CaseId} of kind {Kind} is with {Owner} now: {Limit}.")]
    public static partial void Escalated(ILogger logger, string caseId, string kind, string owner, string limit);

    [LoggerMessage(3, LogLevel.Error, "A run of the time limits failed, {Failures} in a row now: {ExceptionTypes}. What was due is due still, and is tried again in {Wait}. EscalationStatus.LastFailure has the exception.")]
    public static partial void Failed(ILogger logger, int failures, string exceptionTypes, TimeSpan wait);

    [LoggerMessage(4, LogLevel.Information, "The time limits are run again, after {Failures} runs that failed.")]
    public static partial void Recovered(ILogger logger, int failures);

    [LoggerMessage(5, LogLevel.Error, "Case {CaseId} was escalated, and whoever owns it now could not be told: {ExceptionTypes}. It is not told again.")]
    public static partial void NotTold(ILogger logger, string caseId, string exceptionTypes);
}
