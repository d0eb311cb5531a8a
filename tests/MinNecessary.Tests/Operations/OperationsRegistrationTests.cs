using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using MinNecessary.Operations;
using MinNecessary.Policy;
using MinNecessary.Tests.Evaluation.Gates;

namespace MinNecessary.Tests.Operations;

/// <summary>What AddMinNecessaryOperations registers, and what stops the start.</summary>
public sealed class OperationsRegistrationTests
{
    [Fact]
    public async Task A_policy_without_operations_stops_the_start()
    {
        string failure = await FailureAsync(builder => builder.AddMinNecessaryOperations(), Ward.Document);
        Assert.StartsWith("No registered policy has 'operations'.", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_policies_with_operations_one_is_named()
    {
        PolicyDocument second = PolicyDocument.Parse(PracticePolicy.Text.Replace("\"name\": \"Practice\"", "\"name\": \"Second\"", StringComparison.Ordinal));
        Assert.StartsWith("Several registered policies have 'operations': Practice, Second.", await FailureAsync(builder => builder.AddMinNecessaryOperations(), PracticePolicy.Document, second), StringComparison.Ordinal);
        Assert.StartsWith("No registered policy of the name in PolicyName", await FailureAsync(builder => builder.AddMinNecessaryOperations(options => options.PolicyName = "Third"), PracticePolicy.Document, second), StringComparison.Ordinal);
        using ServiceProvider provider = Services(builder => builder.AddMinNecessaryOperations(options => options.PolicyName = "Second"), PracticePolicy.Document, second).BuildServiceProvider();
        Assert.Equal("Second", provider.GetRequiredService<Practice>().Policy.Name);
    }

    [Theory]
    [InlineData(1, 90, 1, 1, "RecurrenceCount")]
    [InlineData(101, 90, 1, 1, "RecurrenceCount")]
    [InlineData(3, 0.9, 1, 1, "RecurrencePeriod")]
    [InlineData(3, 367, 1, 1, "RecurrencePeriod")]
    [InlineData(3, 90, 0, 1, "Capacity")]
    [InlineData(3, 90, 1, 0, "ViewsBeforeProposal")]
    [InlineData(3, 90, 1, 1_000_001, "ViewsBeforeProposal")]
    public async Task Options_that_make_no_sense_stop_the_start(int count, double days, int capacity, int views, string named) => Assert.StartsWith(named, await FailureAsync(
        builder => builder.AddMinNecessaryOperations(options => (options.RecurrenceCount, options.RecurrencePeriod, options.Capacity, options.ViewsBeforeProposal) = (count, TimeSpan.FromDays(days), capacity, views)), PracticePolicy.Document), StringComparison.Ordinal);

    [Fact]
    public void What_the_application_registered_before_stays_and_twice_is_once()
    {
        var store = new InMemoryOperationsStore();
        var calendar = new WeekdayCalendar(new DateOnly(2026, 11, 26));
        IServiceCollection services = Services(builder => builder.AddMinNecessaryOperations().AddMinNecessaryOperations(), PracticePolicy.Document);
        services.Insert(0, ServiceDescriptor.Singleton<IOperationsStore>(store));
        services.Insert(0, ServiceDescriptor.Singleton<IBusinessCalendar>(calendar));
        using ServiceProvider provider = services.BuildServiceProvider();
        Assert.Equal(4, provider.GetServices<ITimeLimits>().Count());
        Assert.Single(provider.GetServices<CaseDesk>());
        using ServiceProvider own = Own(store, calendar).BuildServiceProvider();
        Assert.Same(store, own.GetRequiredService<IOperationsStore>());
        Assert.Same(calendar, own.GetRequiredService<IBusinessCalendar>());
    }

    [Fact]
    public async Task Holidays_of_the_application_s_calendar_lengthen_limits()
    {
        using ServiceProvider provider = Own(new InMemoryOperationsStore(), new WeekdayCalendar(new DateOnly(2026, 11, 3))).BuildServiceProvider();
        Case open = await provider.GetRequiredService<CaseDesk>().OpenAsync("Question", new CaseDraft { OccurredAt = PracticePolicy.Monday }, "u-1");
        Assert.Equal(PracticePolicy.Monday.AddDays(4), open.DueAt);
    }

    [Fact]
    public void A_gate_without_operations_knows_nothing_of_cases()
    {
        using ServiceProvider provider = Services(_ => { }, PracticePolicy.Document).BuildServiceProvider();
        Assert.NotNull(provider.GetRequiredService<IMinimumNecessary>());
        Assert.Null(provider.GetService<CaseDesk>());
    }

    private static IServiceCollection Own(IOperationsStore store, IBusinessCalendar calendar)
    {
        var services = new ServiceCollection();
        services.AddSingleton(store).AddSingleton(calendar).AddSingleton<TimeProvider>(new PracticeTime());
        services.AddMinNecessary(PracticePolicy.Document).AddMinNecessaryOperations();
        return services;
    }

    private static IServiceCollection Services(Action<IMinNecessaryBuilder> add, params PolicyDocument[] policies)
    {
        var services = new ServiceCollection();
        AddAll(services, add, policies);
        return services;
    }

    private static void AddAll(IServiceCollection services, Action<IMinNecessaryBuilder> add, PolicyDocument[] policies)
    {
        IMinNecessaryBuilder builder = policies.Select(services.AddMinNecessary).ToArray()[^1];
        services.AddSingleton<ICondition>(new StatedCondition("CaseOpen", _ => null)).AddSingleton<ICondition>(new StatedCondition("SiteOwned", _ => null));
        add(builder);
    }

    private static async Task<string> FailureAsync(Action<IMinNecessaryBuilder> add, params PolicyDocument[] policies)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        AddAll(builder.Services, add, [.. policies]);
        using IHost host = builder.Build();
        Exception atStart = await Assert.ThrowsAnyAsync<Exception>(() => host.StartAsync());
        IEnumerable<OptionsValidationException> failures = atStart is AggregateException several ? several.InnerExceptions.OfType<OptionsValidationException>() : [Assert.IsType<OptionsValidationException>(atStart)];
        return failures.First(failure => failure.OptionsType == typeof(OperationsOptions)).Failures.First();
    }
}
