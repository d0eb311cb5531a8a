using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MinNecessary.Policy;

namespace MinNecessary.Redaction;

/// <summary>A name that means nothing would erase what somebody wanted to find, and nobody would know why.</summary>
internal sealed class PhiRedactionOptionsValidator(IOptions<MinNecessaryOptions> policies, IServiceProvider services) : IValidateOptions<PhiRedactionOptions>
{
    public ValidateOptionsResult Validate(string? name, PhiRedactionOptions options)
    {
        List<string> failures = [];
        foreach (string category in options.Pseudonymized.Where(category => !CategoryCatalog.IsKnown(category) && !policies.Value.Policies.Any(policy => policy.Categories.Contains(category))))
        {
            failures.Add($"AddPhi makes pseudonyms of the category '{category}', and there is none of this name. Write it as the policy does.");
        }

        if (options.Pseudonymized.Count > 0 && services.GetService<IMaskKeySource>() is null)
        {
            failures.Add("AddPhi makes pseudonyms, and there is no key for them. Register one: services.AddMinNecessary(...).AddMaskKey(...).");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
