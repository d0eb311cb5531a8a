using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MinNecessary.Disclosures;

internal sealed class DisclosureLogOptionsValidator(IServiceProvider services) : IValidateOptions<DisclosureLogOptions>
{
    public ValidateOptionsResult Validate(string? name, DisclosureLogOptions options)
    {
        List<string> failures = [];
        AddIf(options.LargestBatch < 1, "LargestBatch must be one or more.");
        AddIf(options.Capacity < options.LargestBatch, "Capacity must not be less than LargestBatch.");
        AddIf(options.Retries < 0, "Retries must be zero or more.");
        AddIf(options.RetryDelay < TimeSpan.Zero || options.RetryDelay > TimeSpan.FromMinutes(1), "RetryDelay must be zero or more and at most a minute.");
        AddIf(!Enum.IsDefined(options.Subjects), "Subjects must be Keyed or Plain.");
        AddIf(options.Subjects == SubjectForm.Keyed && services.GetService<IMaskKeySource>() is null, "The disclosure log stores subjects by a key, and there is none. Call AddMaskKey, or have them stored plain: then the log is PHI.");
        AddIf(options.WriteTimeout <= TimeSpan.Zero || options.WriteTimeout > TimeSpan.FromHours(1), "WriteTimeout must be more than zero and at most an hour.");

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);

        void AddIf(bool isWrong, string failure)
        {
            if (isWrong)
            {
                failures.Add(failure);
            }
        }
    }
}
