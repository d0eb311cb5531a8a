using Microsoft.Extensions.DependencyInjection;
using MinNecessary;
using MinNecessary.Operations;

namespace DisclosureWriter;

/// <summary>Operations as an application on one machine has them.</summary>
internal static class OfficeOperations
{
    /// <param name="database"><c>sqlite</c> or <c>postgresql</c>.</param>
    /// <param name="connectionString">How to reach it.</param>
    /// <param name="now">What time it is on that machine, and stays.</param>
    /// <param name="appended">What is told of each record that the store has said is added; null for nothing.</param>
    public static ServiceProvider In(string database, string connectionString, DateTimeOffset now, Action<OperationsRecord>? appended = null)
    {
        IServiceCollection services = new ServiceCollection().AddSingleton<TimeProvider>(new StoppedClock(now));
        IMinNecessaryBuilder builder = services.AddMinNecessary(OfficePolicy.Document);
        _ = database switch
        {
            "sqlite" => builder.AddSqliteOperations(connectionString),
            "postgresql" => builder.AddPostgreSqlOperations(connectionString),
            _ => throw new ArgumentException("Name sqlite or postgresql.", nameof(database)),
        };
        builder.AddTrainingFacts().AddAgreementFacts().AddApprovalFacts().AddRestrictionFacts().AddFactSource(new Verified());
        builder.AddMaskKey("a key for tests alone: 32 bytes."u8);
        ServiceDescriptor store = services.Single(service => service.ServiceType == typeof(IOperationsStore));
        if (appended is not null)
        {
            services.Remove(store);
            services.AddSingleton<IOperationsStore>(provider => new TellingStore((IOperationsStore)store.ImplementationFactory!(provider), appended));
        }

        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    private sealed class Verified : IFactSource
    {
        public ValueTask<Facts> GetFactsAsync(FactRequest request, CancellationToken cancellationToken) => ValueTask.FromResult(new Facts { IdentityVerified = true });
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    private sealed class TellingStore(IOperationsStore inner, Action<OperationsRecord> appended) : IOperationsStore
    {
        public async ValueTask<bool> AppendAsync(OperationsRecord record, CancellationToken cancellationToken)
        {
            bool isAdded = await inner.AppendAsync(record, cancellationToken);
            if (isAdded)
            {
                appended(record);
            }

            return isAdded;
        }

        public IAsyncEnumerable<OperationsRecord> ReadAsync(OperationsQuery query, CancellationToken cancellationToken) => inner.ReadAsync(query, cancellationToken);

        public ValueTask<IReadOnlyList<string>> FindDueAsync(string kind, DateTimeOffset now, int most, CancellationToken cancellationToken) => inner.FindDueAsync(kind, now, most, cancellationToken);
    }
}
