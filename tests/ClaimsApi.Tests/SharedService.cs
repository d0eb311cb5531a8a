namespace ClaimsApi.Tests;

/// <summary>The service with its invented claims, started once for a class of tests.</summary>
public sealed class SharedService : IAsyncLifetime
{
    internal Service Service { get; private set; } = null!;

    public async Task InitializeAsync() => Service = await Service.StartAsync();

    public async Task DisposeAsync() => await Service.DisposeAsync();
}
