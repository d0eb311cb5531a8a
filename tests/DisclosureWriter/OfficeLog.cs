using Microsoft.Extensions.DependencyInjection;
using MinNecessary;

namespace DisclosureWriter;

/// <summary>The log as an application has it, without a policy: nothing is decided here.</summary>
internal sealed class OfficeLog : IMinNecessaryBuilder
{
    public OfficeLog() => Services.AddSingleton(TimeProvider.System);

    public IServiceCollection Services { get; } = new ServiceCollection();

    /// <summary>The log in a database: <c>sqlite</c> or <c>postgresql</c>, and how to reach it.</summary>
    public static ServiceProvider In(string database, string connectionString, int largestBatch = 1_000)
    {
        var log = new OfficeLog();
        _ = database switch
        {
            "sqlite" => log.AddSqliteDisclosureLog(connectionString, Set),
            "postgresql" => log.AddPostgreSqlDisclosureLog(connectionString, Set),
            _ => throw new ArgumentException("Name sqlite or postgresql.", nameof(database)),
        };
        return log.Services.BuildServiceProvider();

        void Set(MinNecessary.Disclosures.DisclosureLogOptions options)
        {
            options.Subjects = MinNecessary.Disclosures.SubjectForm.Plain;
            options.LargestBatch = largestBatch;
            options.Retries = 8;
        }
    }
}
