using Microsoft.EntityFrameworkCore;
using MinNecessary.Specification.Databases;
using MinNecessary.Specification.Models;

namespace MinNecessary.Specification.Queries;

/// <summary>A database may take two subjects for one, by case or by a space at the end; a decision is for one of them.</summary>
public sealed class LenientCollationTests
{
    [Fact]
    public async Task A_row_of_another_subject_that_the_database_takes_for_the_same_is_not_shown()
    {
        await using var database = new SqliteDatabase();
        await using var context = new LenientContext(database.Options(_ => { }));
        await context.Database.EnsureCreatedAsync();
        Patient other = People.Bare;
        other.Account = "acct-00001";
        foreach (Patient patient in new[] { People.Wilma, other })
        {
            context.Add(patient);
            await context.SaveChangesAsync();
        }

        Decision<Coding> decision = Gate.Decide(SpecificationPolicy.Grants.Coding, "ACCT-00001");
        IOrderedQueryable<Patient> patients = context.Patients.OrderBy(patient => patient.Id);
        Assert.Throws<AccessDeniedException>(() => patients.ForCoding(decision).ToList());
        AccessDeniedException denied = await Assert.ThrowsAsync<AccessDeniedException>(() => patients.ForCoding(decision).ToListAsync());
        Assert.Equal("OtherSubject", Assert.Single(denied.Reasons).Code);
        Assert.Equal("ACCT-00001", Assert.Single(patients.ForCoding(decision).Take(1).ToList()).Account);
    }

    private sealed class LenientContext(DbContextOptions options) : DbContext(options)
    {
        public DbSet<Patient> Patients => Set<Patient>();

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>().Property(patient => patient.Account).UseCollation("NOCASE");
    }
}
