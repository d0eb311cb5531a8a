using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using MinNecessary;
using MinNecessary.Disclosures;
using MinNecessary.Operations;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds operations to what <c>AddMinNecessary</c> began.</summary>
public static class OperationsBuilderExtensions
{
    /// <summary>
    /// Adds the operations of the policy: the desk of cases, their escalation, and handoffs. From then on what the gate denies opens cases, where the policy has kinds for
    /// that. Everything is kept in memory unless an <see cref="IOperationsStore"/> is registered, and days are Monday to Friday unless an <see cref="IBusinessCalendar"/> is.
    /// </summary>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Sets the options; null for none.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static IMinNecessaryBuilder AddMinNecessaryOperations(this IMinNecessaryBuilder builder, Action<OperationsOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        IServiceCollection services = builder.Services;
        services.TryAddSingleton<IOperationsStore, InMemoryOperationsStore>();
        services.TryAddSingleton<IBusinessCalendar>(_ => new WeekdayCalendar());
        services.TryAddSingleton(provider => Practice.Of(
            provider.GetRequiredService<IOptions<MinNecessaryOptions>>(), provider.GetRequiredService<IOptions<OperationsOptions>>(),
            provider.GetRequiredService<IBusinessCalendar>(), provider.GetRequiredService<TimeProvider>()));
        AddCases(services);
        AddPeople(services);
        services.TryAddSingleton(provider => new NecessityFeedback(
            provider.GetRequiredService<Practice>(), provider.GetRequiredService<IOperationsStore>(), provider.GetRequiredService<ILimitCases>(), provider.GetRequiredService<IOptions<OperationsOptions>>().Value));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ITimeLimits, NecessityLimits>(provider => provider.GetRequiredService<NecessityFeedback>().Limits));
        services.TryAddSingleton(provider => new WeeklyReporter(
            provider.GetRequiredService<Practice>(), provider.GetRequiredService<IOperationsStore>(), provider.GetRequiredService<CaseDesk>(),
            provider.GetRequiredService<ReviewDesk>(), provider.GetRequiredService<RoleRegister>(), provider.GetRequiredService<AgreementRegister>()));
        services.TryAddSingleton(provider => new OperationsEvidence(
            new PeopleEvidence(provider.GetRequiredService<Workforce>(), provider.GetRequiredService<TrainingRecords>(), provider.GetRequiredService<RoleRegister>()),
            new ReviewEvidence(provider.GetRequiredService<ReviewDesk>(), provider.GetRequiredService<NecessityFeedback>()),
            new CaseFileEvidence(provider.GetRequiredService<CaseDesk>()),
            new VendorEvidence(provider.GetRequiredService<AgreementRegister>(), provider.GetRequiredService<VendorDesk>()),
            new PapersEvidence(provider.GetRequiredService<RestrictionBook>(), provider.GetRequiredService<ApprovalBook>()),
            provider.GetRequiredService<PracticeClock>()));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<OperationsOptions>, OperationsOptionsValidator>());
        services.AddOptions<OperationsOptions>().Configure(configure ?? (_ => { })).ValidateOnStart();
        return builder;
    }

    private static void AddCases(IServiceCollection services)
    {
        services.TryAddSingleton(provider => new CaseDesk(
            new CasePolicy(provider.GetRequiredService<Practice>()),
            new CaseIds(provider.GetRequiredService<TimeProvider>(), provider.GetService<IMaskKeySource>()?.Key ?? default, provider.GetRequiredService<IOperationsStore>()),
            provider.GetRequiredService<IOperationsStore>(),
            provider.GetRequiredService<IEmergencyRegister>(),
            provider.GetRequiredService<IOptions<OperationsOptions>>().Value));
        services.TryAddSingleton(provider => new DecisionCases(
            new DecisionCauses(provider.GetRequiredService<Practice>(), provider.GetService<IOptions<DisclosureLogOptions>>()?.Value.Subjects == SubjectForm.Keyed),
            provider.GetRequiredService<CaseDesk>(),
            provider.GetRequiredService<IOptions<OperationsOptions>>().Value,
            provider.GetRequiredService<IEmergencyRegister>(),
            provider.GetService<IDisclosureLog>(),
            provider.GetService<IDisclosureStore>()));
        services.TryAddSingleton(provider => new Handoffs(provider.GetRequiredService<Practice>(), provider.GetRequiredService<IOperationsStore>(), provider.GetRequiredService<CaseDesk>()));
        services.TryAddSingleton(provider => new CaseEscalation(provider.GetRequiredService<IOperationsStore>(), provider.GetRequiredService<Practice>().Clock, provider.GetServices<ITimeLimits>()));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ITimeLimits, DecisionCases>(provider => provider.GetRequiredService<DecisionCases>()));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ITimeLimits, HandoffCases>(provider => provider.GetRequiredService<Handoffs>().Limits));
    }

    // The practice is one, however its parts came to be written.
    private static void AddPeople(IServiceCollection services)
    {
        services.TryAddSingleton(provider => new OperatedPolicy(provider.GetRequiredService<Practice>().Policy));
        services.TryAddSingleton(provider => provider.GetRequiredService<Practice>().Clock);
        services.TryAddSingleton(provider => new DeskCases(provider.GetRequiredService<CaseDesk>()));
        services.TryAddSingleton<ILimitCases>(provider => provider.GetRequiredService<DeskCases>());
        services.TryAddSingleton<IMissingItemCases>(provider => provider.GetRequiredService<DeskCases>());
        services.TryAddSingleton<IOverDisclosureCases>(provider => provider.GetRequiredService<DeskCases>());
        OperationsPeopleExtensions.AddPeople(services);
        services.AddPapers();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ITimeLimits, PeopleLimits>(provider => new PeopleLimits(
            provider.GetRequiredService<Practice>(), provider.GetRequiredService<TrainingRecords>(), provider.GetRequiredService<RoleRegister>(),
            provider.GetRequiredService<VendorDesk>(), provider.GetRequiredService<ReviewDesk>())));
    }
}
