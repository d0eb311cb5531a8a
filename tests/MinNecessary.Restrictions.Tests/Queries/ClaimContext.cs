using Microsoft.EntityFrameworkCore;
using MinNecessary.Restrictions.Tests.Models;

namespace MinNecessary.Restrictions.Tests.Queries;

/// <summary>The claims as a database keeps them.</summary>
internal sealed class ClaimContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<Claim> Claims => Set<Claim>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Claim>().HasMany(claim => claim.Lines).WithOne();
        modelBuilder.Entity<Claim>().HasOne(claim => claim.Attachment).WithMany();
    }
}
