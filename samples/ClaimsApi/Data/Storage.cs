using Microsoft.EntityFrameworkCore;
using MinNecessary;

namespace ClaimsApi.Data;

/// <summary>Where claims, the disclosure log and operations are kept: PostgreSQL where a connection string names one, else files of SQLite.</summary>
internal static class Storage
{
    public static IMinNecessaryBuilder AddStorage(this IMinNecessaryBuilder builder, IConfiguration configuration)
    {
        if (configuration.GetConnectionString("PostgreSql") is { Length: > 0 } server)
        {
            builder.Services.AddDbContext<ClaimsDatabase>(options => options.UseNpgsql(server));
            return builder.AddPostgreSqlOperations(server).AddPostgreSqlDisclosureLog(server);
        }

        string folder = FolderOf(configuration);
        builder.Services.AddDbContext<ClaimsDatabase>(options => options.UseSqlite($"Data Source={Path.Combine(folder, "claims.db")}"));
        return builder.AddSqliteOperations(Path.Combine(folder, "operations.db")).AddSqliteDisclosureLog(Path.Combine(folder, "disclosures.db"));
    }

    public static string FolderOf(IConfiguration configuration)
    {
        string folder = configuration["DataFolder"] is { Length: > 0 } named ? named : Path.Combine(AppContext.BaseDirectory, "data");
        Directory.CreateDirectory(folder);
        return folder;
    }
}
