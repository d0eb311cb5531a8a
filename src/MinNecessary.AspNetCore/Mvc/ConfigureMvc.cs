using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace MinNecessary.AspNetCore;

/// <summary>Puts our filters into controllers, and refuses formatters that would write a raw model.</summary>
internal sealed class ConfigureMvc : IPostConfigureOptions<MvcOptions>
{
    public void PostConfigure(string? name, MvcOptions options)
    {
        options.Filters.Add<AdmissionFilter>(int.MaxValue);
        options.Filters.Add<ShownResultFilter>(int.MaxValue);

        // A request must not choose a format that nothing guards, by what it accepts.
        if (options.OutputFormatters.FirstOrDefault(formatter => !GuardedFormatters.IsGuarded(formatter)) is { } formatter)
        {
            throw new InvalidOperationException(
                $"The output formatter '{formatter.GetType()}' is not guarded against raw PHI models. Remove it from MvcOptions.OutputFormatters; views are sent as JSON by System.Text.Json, whose options are set by AddJsonOptions.");
        }
    }
}
