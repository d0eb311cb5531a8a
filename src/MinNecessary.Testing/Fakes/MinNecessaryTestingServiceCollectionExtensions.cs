using Microsoft.Extensions.DependencyInjection.Extensions;
using MinNecessary;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Puts a fake into an application under test.</summary>
public static class MinNecessaryTestingServiceCollectionExtensions
{
    /// <summary>Puts a gate in the place of the application's.</summary>
    /// <param name="services">The application's services, after its own registrations: <c>ConfigureTestServices</c> of ASP.NET Core's test host is such a place.</param>
    /// <param name="gate">The gate, which is not disposed of with them.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection ReplaceMinimumNecessary(this IServiceCollection services, IMinimumNecessary gate)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(gate);
        return services.Replace(ServiceDescriptor.Singleton(gate));
    }
}
