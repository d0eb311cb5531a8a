using Microsoft.Extensions.DependencyInjection;

namespace MinNecessary;

internal sealed class MinNecessaryBuilder(IServiceCollection services) : IMinNecessaryBuilder
{
    public IServiceCollection Services { get; } = services;
}
