using Microsoft.Extensions.DependencyInjection;

namespace MinNecessary;

/// <summary>Goes on with the set-up that <c>AddMinNecessary</c> began. Used at start-up, by one thread.</summary>
public interface IMinNecessaryBuilder
{
    /// <summary>The services that are being set up. Never null.</summary>
    IServiceCollection Services { get; }
}
