using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using MinNecessary.Operations;
using MinNecessary.Tests.Operations;

namespace MinNecessary.Hosting.Tests;

/// <summary>A host whose limits would not be run, or would be forgotten, does not start.</summary>
public sealed class EscalationStartTests
{
    [Fact]
    public async Task Without_operations_it_does_not_start() =>
        Assert.StartsWith("There are no operations to escalate.", await FailureAsync(builder => builder.AddMinNecessaryEscalation()), StringComparison.Ordinal);

    [Fact]
    public async Task With_operations_in_memory_it_does_not_start() =>
        Assert.StartsWith("Operations are kept in memory", await FailureAsync(builder => builder.AddMinNecessaryEscalation().AddMinNecessaryOperations()), StringComparison.Ordinal);

    [Fact]
    public async Task With_operations_in_memory_it_starts_where_that_is_meant()
    {
        await using var machine = new Machine(new InMemoryOperationsStore(), options => options.AllowInMemoryStore = true);
        await machine.StartAsync();
        Assert.NotNull(machine.Status.LastSuccessAt);
    }

    [Theory]
    [InlineData(0.999, 600, 0, "Interval")]
    [InlineData(3600.001, 7200, 0, "Interval")]
    [InlineData(60, 59.999, 0, "LongestBackOff")]
    [InlineData(60, 86400.001, 0, "LongestBackOff")]
    [InlineData(60, 600, -0.001, "CatchUp")]
    [InlineData(60, 600, 31622400.001, "CatchUp")]
    public async Task Options_that_make_no_sense_stop_the_start(double interval, double backOff, double catchUp, string named) => Assert.StartsWith(named, await FailureAsync(builder =>
    {
        builder.Services.AddSingleton<IOperationsStore>(Machine.Shared());
        builder.AddMinNecessaryOperations().AddMinNecessaryEscalation(options =>
            (options.Interval, options.LongestBackOff, options.CatchUp) = (TimeSpan.FromSeconds(interval), TimeSpan.FromSeconds(backOff), TimeSpan.FromSeconds(catchUp)));
    }), StringComparison.Ordinal);

    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(3600, 86400, 31622400)]
    public async Task The_least_and_the_most_that_may_be_set_start(double interval, double backOff, double catchUp)
    {
        await using var machine = new Machine(configure: options =>
            (options.Interval, options.LongestBackOff, options.CatchUp) = (TimeSpan.FromSeconds(interval), TimeSpan.FromSeconds(backOff), TimeSpan.FromSeconds(catchUp)));
        await machine.StartAsync();
        Assert.Equal(TimeSpan.FromSeconds(interval), Assert.Single(machine.Time.Waits));
    }

    private static async Task<string> FailureAsync(Action<IMinNecessaryBuilder> add)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        add(builder.Services.AddMinNecessary(PracticePolicy.Document));
        using IHost host = builder.Build();
        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
        Assert.Equal(typeof(EscalationOptions), failure.OptionsType);
        return Assert.Single(failure.Failures);
    }
}
