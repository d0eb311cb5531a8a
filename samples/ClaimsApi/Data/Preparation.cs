using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using MinNecessary;
using MinNecessary.Operations;
using ClaimsApi.Logins;

namespace ClaimsApi.Data;

/// <summary>Makes the tables, invents the claims, and enters who is trained: what a real service has already.</summary>
internal static class Preparation
{
    private const int Claims = 60;
    private const string Course = "privacy-basics";

    public static async Task PrepareAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<ClaimsDatabase>();
        var clock = services.GetRequiredService<TimeProvider>();
        await CreateAsync(database, cancellationToken);
        if (!await database.Claims.AnyAsync(cancellationToken))
        {
            database.Claims.AddRange(InventedClaims.Of(Claims, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)));
            await database.SaveChangesAsync(cancellationToken);
        }

        await TrainAsync(services.GetRequiredService<TrainingRecords>(), clock.GetUtcNow(), cancellationToken);
    }

    // In PostgreSQL the log's tables are in the same database, so that whether there are tables says nothing.
    private static async Task CreateAsync(ClaimsDatabase database, CancellationToken cancellationToken)
    {
        if (!database.Database.IsNpgsql())
        {
            await database.Database.EnsureCreatedAsync(cancellationToken);
            return;
        }

        var creator = (IRelationalDatabaseCreator)database.GetService<IDatabaseCreator>();
        if (await database.Database.SqlQueryRaw<int>("""SELECT COUNT(*)::int AS "Value" FROM information_schema.tables WHERE table_name = 'Claims'""").SingleAsync(cancellationToken) == 0)
        {
            await creator.CreateTablesAsync(cancellationToken);
        }
    }

    private static async Task TrainAsync(TrainingRecords training, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (Login login in DevelopmentLogins.All)
        {
            if (await training.FindAsync(login.Actor, cancellationToken) is null)
            {
                await training.JoinAsync(login.Actor, [login.Role], now.AddDays(-2), DevelopmentLogins.Certifier, cancellationToken);
                await training.CompleteAsync(
                    login.Actor,
                    new CompetencyCheck { Course = Course, TakenAt = now.AddDays(-1), Score = 95, CertifiedBy = DevelopmentLogins.Certifier, PolicyVersion = BillingPolicy.Document.Version },
                    cancellationToken);
            }
        }
    }
}
