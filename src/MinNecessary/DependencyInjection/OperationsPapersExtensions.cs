using Microsoft.Extensions.DependencyInjection.Extensions;
using MinNecessary;
using MinNecessary.Disclosures;
using MinNecessary.Operations;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds what answers facts from the organisation's own records of reviews and restrictions.</summary>
public static class OperationsPapersExtensions
{
    /// <summary>
    /// Answers <see cref="Facts.Approval"/> from <see cref="ApprovalRegister"/>: the answer that the caller names (<see cref="RequestEvidence.ApprovalId"/>),
    /// or else the last one about just this request. Where the register cannot be read, no decision is made.
    /// </summary>
    /// <param name="builder">The builder.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static IMinNecessaryBuilder AddApprovalFacts(this IMinNecessaryBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddMinNecessaryOperations();
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IFactSource, ApprovalFactSource>());
        return builder;
    }

    /// <summary>
    /// Answers <see cref="Facts.Restrictions"/> from <see cref="RestrictionRegister"/>: of an individual without any, that there are none. So keep every
    /// restriction there, or have another fact source state the rest. Where the register cannot be read, no decision is made.
    /// </summary>
    /// <param name="builder">The builder.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static IMinNecessaryBuilder AddRestrictionFacts(this IMinNecessaryBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddMinNecessaryOperations();
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IFactSource, RestrictionFactSource>());
        return builder;
    }

    /// <summary>Registers what keeps reviews and restrictions.</summary>
    internal static IServiceCollection AddPapers(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => new PaperSubjects(provider.GetRequiredService<IOperationsStore>(), provider.GetRequiredService<PracticeClock>(), FormOf(provider)));
        services.TryAddSingleton<ApprovalBook>();
        services.TryAddSingleton<RestrictionBook>();
        services.TryAddSingleton(provider => new ApprovalRegister(provider.GetRequiredService<ApprovalBook>(), provider.GetRequiredService<OperatedPolicy>()));
        services.TryAddSingleton(provider => new RestrictionRegister(provider.GetRequiredService<RestrictionBook>(), provider.GetRequiredService<OperatedPolicy>()));
        return services;
    }

    // As the log stores subjects; without a log as it would, where there is a key.
    private static Func<string?, string, string> FormOf(IServiceProvider provider) =>
        provider.GetService<IDisclosureLog>() is { } log ? log.SubjectOf
        : provider.GetService<IMaskKeySource>() is { } key ? new StoredSubjects(new DisclosureLogOptions { Subjects = SubjectForm.Keyed }, key.Key).Of
        : (_, subject) => subject;
}
