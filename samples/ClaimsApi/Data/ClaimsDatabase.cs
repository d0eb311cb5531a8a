using ClaimsApi.Models;
using Microsoft.EntityFrameworkCore;

namespace ClaimsApi.Data;

/// <summary>The claims, in SQLite or PostgreSQL.</summary>
public sealed class ClaimsDatabase(DbContextOptions<ClaimsDatabase> options) : DbContext(options)
{
    /// <summary>The claims.</summary>
    public DbSet<Claim> Claims => Set<Claim>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<Claim>().HasKey(claim => claim.Number);
        modelBuilder.Entity<Claim>().HasIndex(claim => claim.Account);
    }
}
