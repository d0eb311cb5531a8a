using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MinNecessary.Policy;

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
        foreach (string late in options.LateInEmergencies.Where(late => !MayBeLate(late)))
        {
            failures.Add($"LateInEmergencies names '{late}', which is no grant of a registered policy with an emergency and a purpose of treatment. Write it as policy and grant, such as Ward/Treat.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);

        void AddIf(bool isWrong, string failure)
        {
            if (isWrong)
            {
                failures.Add(failure);
            }
        }
    }

    private bool MayBeLate(string late) => services.GetRequiredService<IOptions<MinNecessaryOptions>>().Value.Policies.Any(policy => policy.Grants.Any(grant =>
        $"{policy.Name}/{grant.Name}" == late && grant.Emergency is not null && policy.Purposes.TryGetValue(grant.Purpose, out PurposeDefinition? purpose) && purpose.Basis == PurposeBasis.Treatment));
}
