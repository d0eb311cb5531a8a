using Microsoft.EntityFrameworkCore;
using MinNecessary.Specification.Models;

namespace MinNecessary.Specification.Databases;

/// <summary>The models as a database keeps them, and the SQL that was sent.</summary>
internal sealed class BillingContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<Patient> Patients => Set<Patient>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Patient>().HasOne(patient => patient.Address).WithMany();
        modelBuilder.Entity<Patient>().HasMany(patient => patient.Encounters).WithOne();
        modelBuilder.Entity<Encounter>().HasMany(encounter => encounter.Lines).WithOne();
    }
}
