using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using MinNecessary.Tests.Evaluation;

namespace MinNecessary.Tests.DependencyInjection;

/// <summary>A mistaken set-up stops a host at its start, and stops the gate from being made where there is no host.</summary>
public sealed class OptionsValidationTests
{
    public static TheoryData<string, string> Mistakes() => new()
    {
        { "NoPolicy", "Call services.AddMinNecessary with the generated policy's Document" },
        { "TwiceTheSame", "Policy 'Desk' is registered more than once. Register each policy once." },
        { "Zero", "DecisionLifetime must be more than zero and at most 24 hours." },
        { "Negative", "DecisionLifetime must be more than zero and at most 24 hours." },
        { "MoreThanADay", "DecisionLifetime must be more than zero and at most 24 hours." },
        { "Infinite", "DecisionLifetime must be more than zero and at most 24 hours." },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task A_mistake_stops_the_host_at_its_start(string mistake, string mend)
    {
        using IHost host = HostWith(mistake);
        OptionsValidationException exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
        Assert.Contains(mend, Assert.Single(exception.Failures), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_stops_the_gate_from_being_made_without_a_host(string mistake, string mend)
    {
        using ServiceProvider services = SetUp(new ServiceCollection(), mistake).BuildServiceProvider();
        OptionsValidationException exception = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IMinimumNecessary>());
        Assert.Contains(mend, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_mistake_is_listed()
    {
        ServiceCollection services = SetUp(new ServiceCollection(), "TwiceTheSame");
        SetUp(services, "Zero");
        using ServiceProvider provider = services.BuildServiceProvider();
        OptionsValidationException exception = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IMinimumNecessary>());
        Assert.Equal(2, exception.Failures.Count());
    }

    [Theory]
    [InlineData("Correct")]
    [InlineData("OneTick")]
    [InlineData("ADay")]
    [InlineData("TwoPolicies")]
    public async Task A_correct_set_up_starts(string setUp)
    {
        using IHost host = HostWith(setUp);
        await host.StartAsync();
        Assert.NotNull(host.Services.GetRequiredService<IMinimumNecessary>());
        await host.StopAsync();
    }

    private static IHost HostWith(string mistake)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        SetUp(builder.Services, mistake);
        return builder.Build();
    }

    private static T SetUp<T>(T services, string mistake)
        where T : IServiceCollection
    {
        services.AddMinNecessary(EvaluationPolicy.Document);
        if (mistake is "TwiceTheSame" or "TwoPolicies")
        {
            services.AddMinNecessary(mistake == "TwoPolicies" ? TestGrants.StrangerGrant.Policy : EvaluationPolicy.Document);
        }

        services.Configure<MinNecessaryOptions>(options =>
        {
            switch (mistake)
            {
                case "NoPolicy":
                    options.Policies.Clear();
                    break;
                case "Zero":
                    options.DecisionLifetime = TimeSpan.Zero;
                    break;
                case "Negative":
                    options.DecisionLifetime = TimeSpan.FromTicks(-1);
                    break;
                case "MoreThanADay":
                    options.DecisionLifetime = TimeSpan.FromHours(24) + TimeSpan.FromTicks(1);
                    break;
                case "Infinite":
                    options.DecisionLifetime = TimeSpan.MaxValue;
                    break;
                case "OneTick":
                    options.DecisionLifetime = TimeSpan.FromTicks(1);
                    break;
                case "ADay":
                    options.DecisionLifetime = TimeSpan.FromHours(24);
                    break;
                default:
                    break;
            }
        });
        return services;
    }
}
