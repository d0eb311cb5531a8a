using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using MinNecessary.Specification.Databases;
using MinNecessary.Specification.Models;

namespace MinNecessary.Specification.Queries;

/// <summary>A database is asked for what the view shows and for nothing else, and what comes is what memory shows.</summary>
public abstract class QueryTests : IAsyncLifetime
{
    private static readonly JsonSerializerOptions Json = new() { TypeInfoResolver = SpecificationPolicy.Json };

    private readonly List<string> _sql = [];
    private IDatabase _database = null!;

    private protected abstract Task<IDatabase> StartAsync();

    public async Task InitializeAsync()
    {
        _database = await StartAsync();
        await using var context = new BillingContext(_database.Options(_ => { }));
        await context.Database.EnsureCreatedAsync();
        context.AddRange(People.Wilma, People.Bare);
        await context.SaveChangesAsync();
    }

    public async Task DisposeAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    [SkippableFact]
    public Task Coding_asks_for_no_withheld_column() => AssertAsync(
        SpecificationPolicy.Grants.Coding, (patients, decision) => patients.ForCoding(decision), (patient, decision) => patient.ForCoding(decision), "Ssn", "Balance", "Street", "ZipCode", "Note", "Charge");

    [SkippableFact]
    public Task Collections_asks_for_no_withheld_column() => AssertAsync(
        SpecificationPolicy.Grants.Collections, (patients, decision) => patients.ForCollections(decision), (patient, decision) => patient.ForCollections(decision), "Ssn", "BirthDate", "Sex", "MemberId", "Problems", "Diagnosis", "ZipCode", "Note", "Code", "Charge");

    [SkippableFact]
    public Task Statistics_asks_for_no_withheld_column() => AssertAsync(
        SpecificationPolicy.Grants.Statistics, (patients, decision) => patients.ForStatistics(decision), (patient, decision) => patient.ForStatistics(decision), "FamilyName", "Ssn", "MemberId", "Street", "Note");

    [SkippableFact]
    public Task The_widest_view_is_the_same_from_both() => AssertAsync(
        SpecificationPolicy.Grants.Everything, (patients, decision) => patients.ForEverything(decision), (patient, decision) => patient.ForEverything(decision));

    [SkippableFact]
    public async Task Only_the_decisions_subject_is_read_and_it_is_a_parameter()
    {
        await using BillingContext context = Context();
        IReadOnlyList<PatientForCoding> views = await context.Patients.ForCoding(Gate.Decide(SpecificationPolicy.Grants.Coding, "ACCT-00002")).ToListAsync();
        Assert.Equal("ACCT-00002", Assert.Single(views).Account);
        Assert.DoesNotContain(_sql, sql => sql.Contains("ACCT-0000", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task What_is_shown_in_full_can_be_filtered_and_sorted_by()
    {
        await using BillingContext context = Context();
        Decision<Coding> decision = Gate.Decide(SpecificationPolicy.Grants.Coding, "ACCT-00001");
        IQueryable<Patient> query = context.Patients.AsNoTracking()
            .Where(patient => patient.Sex == Sex.Female && patient.Id > 0 && patient.Encounters.Any(encounter => encounter.Diagnosis == "F11.20"))
            .OrderByDescending(patient => patient.Account);
        Assert.Single(await query.ForCoding(decision).Take(5).ToListAsync());
        Assert.Empty(await query.ForCoding(decision).Skip(1).ToListAsync());
        Assert.Empty(await query.Where(patient => patient.Sex == Sex.Male).ForCoding(decision).ToListAsync());
    }

    private async Task AssertAsync<TGrant, TView>(
        Grant<TGrant> grant,
        Func<IQueryable<Patient>, Decision<TGrant>, ViewQuery<TView>> query,
        Func<Patient, Decision<TGrant>, TView> show,
        params string[] withheld)
        where TGrant : IGrant
    {
        foreach (string account in new[] { "ACCT-00001", "ACCT-00002" })
        {
            Decision<TGrant> decision = Gate.Decide(grant, account);
            _sql.Clear();
            await using BillingContext context = Context();
            TView fromDatabase = Assert.Single(await query(context.Patients, decision).ToListAsync());
            string[] sent = [.. _sql];
            Assert.NotEmpty(sent);
            Assert.All(withheld, column => Assert.DoesNotContain(sent, sql => sql.Contains($"\"{column}\"", StringComparison.Ordinal)));
            Assert.Empty(context.ChangeTracker.Entries());

            Patient whole = await context.Patients.Include(patient => patient.Address).Include(patient => patient.Encounters).ThenInclude(encounter => encounter.Lines).SingleAsync(patient => patient.Account == account);
            Assert.All(withheld, column => Assert.Contains(_sql, sql => sql.Contains($"\"{column}\"", StringComparison.Ordinal)));
            TView inMemory = show(whole, decision);
            Assert.Equal(inMemory!.ToString(), fromDatabase!.ToString());
            Assert.Equal(JsonSerializer.Serialize(inMemory, Json), JsonSerializer.Serialize(fromDatabase, Json));
            Assert.Equal(inMemory.ToString(), Assert.Single(query(new[] { whole }.AsQueryable(), decision).ToList())!.ToString());
        }
    }

    private BillingContext Context() => new(_database.Options(_sql.Add));
}
