using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using MinNecessary;
using MinNecessary.Operations;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds what answers facts from the organisation's own records of people and partners.</summary>
public static class OperationsPeopleExtensions
{
    /// <summary>
    /// Answers <c>TrainingCurrent</c> from <see cref="TrainingRecords"/>. Of whom nothing is entered nothing is known, and that denies.
    /// </summary>
    /// <param name="builder">The builder.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static IMinNecessaryBuilder AddTrainingFacts(this IMinNecessaryBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddMinNecessaryOperations();
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IFactSource, TrainingFactSource>());
        return builder;
    }

    /// <summary>
    /// Answers <c>AgreementInForce</c>, with the agreement's id, from <see cref="AgreementRegister"/>: for the recipient and purpose that are asked for, and
    /// for no other. Of a recipient with whom no agreement was entered nothing is known, and that denies.
    /// </summary>
    /// <param name="builder">The builder.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static IMinNecessaryBuilder AddAgreementFacts(this IMinNecessaryBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddMinNecessaryOperations();
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IFactSource, AgreementFactSource>());
        return builder;
    }

    /// <summary>Registers what keeps people and partners. The store, and who opens cases, are registered by others.</summary>
    internal static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => OperatedPolicy.Among(provider.GetRequiredService<IOptions<MinNecessaryOptions>>().Value.Policies));
        services.TryAddSingleton<IBusinessCalendar>(_ => new WeekdayCalendar());
        services.TryAddSingleton(provider => new PracticeClock(
            provider.GetRequiredService<OperatedPolicy>().Operations, provider.GetRequiredService<IBusinessCalendar>(), provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<TrainingRules>();
        services.TryAddSingleton<MemberLimits>();
        services.TryAddSingleton<Workforce>();
        services.TryAddSingleton<AgreementBook>();
        services.TryAddSingleton(provider => new TrainingRecords(
            provider.GetRequiredService<Workforce>(), provider.GetRequiredService<TrainingRules>(), provider.GetRequiredService<OperatedPolicy>(), provider.GetRequiredService<PracticeClock>(), provider.GetRequiredService<ILimitCases>()));
        services.TryAddSingleton(provider => new RoleRegister(
            provider.GetRequiredService<Workforce>(), provider.GetRequiredService<MemberLimits>(), provider.GetRequiredService<OperatedPolicy>(), provider.GetRequiredService<PracticeClock>(), provider.GetRequiredService<ILimitCases>()));
        services.TryAddSingleton(provider => new AgreementRegister(provider.GetRequiredService<AgreementBook>(), provider.GetRequiredService<OperatedPolicy>(), provider.GetRequiredService<PracticeClock>()));
        services.TryAddSingleton(provider => new VendorDesk(
            provider.GetRequiredService<IOperationsStore>(), provider.GetRequiredService<AgreementBook>(), provider.GetRequiredService<OperatedPolicy>(), provider.GetRequiredService<PracticeClock>(),
            provider.GetRequiredService<IMissingItemCases>(), provider.GetRequiredService<IOverDisclosureCases>()));
        services.TryAddSingleton(provider => new ReviewDesk(
            provider.GetRequiredService<IOperationsStore>(), provider.GetRequiredService<OperatedPolicy>(), provider.GetRequiredService<PracticeClock>(), provider.GetRequiredService<ILimitCases>()));
        return services;
    }
}
