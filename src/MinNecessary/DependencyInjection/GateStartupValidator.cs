using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MinNecessary;

/// <summary>Makes the gate when a host starts, so that a condition that no one answers stops the host, and not the first request.</summary>
internal sealed class GateStartupValidator(IServiceProvider services) : IValidateOptions<GateStartup>
{
    public ValidateOptionsResult Validate(string? name, GateStartup options)
    {
        try
        {
            _ = services.GetRequiredService<IOptions<MinNecessaryOptions>>().Value;
        }
        catch (OptionsValidationException)
        {
            // They are validated at the start for themselves, and one mistake is one error.
            return ValidateOptionsResult.Success;
        }

        try
        {
            _ = services.GetRequiredService<IMinimumNecessary>();
            return ValidateOptionsResult.Success;
        }
        catch (OptionsValidationException exception)
        {
            return ValidateOptionsResult.Fail(exception.Failures);
        }
    }
}
