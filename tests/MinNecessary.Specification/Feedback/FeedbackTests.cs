using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using MinNecessary.Operations;
using MinNecessary.Policy;
using MinNecessary.Specification.Databases;
using MinNecessary.Specification.Models;

namespace MinNecessary.Specification.Feedback;

/// <summary>An application whose policy has feedback, from the view that somebody reads to the policy that does without the rest.</summary>
[Collection(nameof(ObservedAlone))]
public sealed class FeedbackTests : IAsyncLifetime, IDisposable
{
    private static readonly string[] Values = ["Testpatient", "900-11-2222", "11-2222", "MEMBER0001", "ACCT-0000", "FICTION", "20705", "Invented note", "F11.20", "E11.9", "99213", "80305", "145.5", "1961", "Female"];

    private readonly IDatabase _database = new SqliteDatabase();
    private readonly ObservedOffice _office = new();

    public async Task InitializeAsync()
    {
        await using var context = new BillingContext(_database.Options(_ => { }));
        await context.Database.EnsureCreatedAsync();
        context.AddRange(People.Wilma, People.Bare);
        await context.SaveChangesAsync();
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task A_view_from_a_database_is_observed_as_one_from_memory()
    {
        await using var context = new BillingContext(_database.Options(_ => { }));
        PatientForCoding view = Assert.Single(await context.Patients.ForCoding(await _office.DecideAsync(SpecificationPolicy.Grants.Coding, "ACCT-00001")).ToListAsync());
        (long views, Dictionary<string, long> reads) = await _office.SeenAsync("Coding", "Patient");
        Assert.Equal(1, views);
        Assert.All(reads.Values, count => Assert.Equal(0, count));
        Assert.Equal(2, (await _office.SeenAsync("Coding", "Encounter")).Views);
        Assert.Equal(2, (await _office.SeenAsync("Coding", "Line")).Views);
        Assert.Equal("F11.20", view.Encounters[0].Diagnosis);
        _ = view.FamilyName;
        Assert.Equal(1, (await _office.SeenAsync("Coding", "Encounter")).Reads["Diagnosis"]);
        (_, reads) = await _office.SeenAsync("Coding", "Patient");
        Assert.Equal(["FamilyName"], reads.Where(member => member.Value > 0).Select(member => member.Key));
    }

    [Fact]
    public async Task What_a_query_filters_and_sorts_by_is_needed()
    {
        await using var context = new BillingContext(_database.Options(_ => { }));
        IQueryable<Patient> query = context.Patients.Where(patient => patient.Encounters.Any(encounter => encounter.Diagnosis == "nothing")).OrderBy(patient => patient.Sex);
        Assert.Empty(await query.ForCoding(await _office.DecideAsync(SpecificationPolicy.Grants.Coding, "ACCT-00001")).ToListAsync());
        (long views, Dictionary<string, long> reads) = await _office.SeenAsync("Coding", "Patient");
        Assert.Equal(0, views);
        Assert.Equal(["Sex"], reads.Where(member => member.Value > 0).Select(member => member.Key));
        Assert.Equal(1, (await _office.SeenAsync("Coding", "Encounter")).Reads["Diagnosis"]);
    }

    [Fact]
    public async Task No_value_and_no_subject_of_a_view_comes_into_the_store()
    {
        await ShowAllAsync();
        await _office.RunAsync();
        _office.Clock.Advance(TimeSpan.FromDays(30));
        await _office.RunAsync();
        NecessityProposal proposal = (await _office.Feedback.ProposeAsync()).Proposals[0];
        await _office.Feedback.DecideAsync(proposal.Id, NecessityOutcome.Refused, "Needed each spring.", new Caller("tester", "Tester"));
        int records = 0;
        foreach (string kind in new[] { "ViewReads", "NecessityFeedback", "Case" })
        {
            int before = records;
            await foreach (OperationsRecord record in _office.Store.ReadAsync(new OperationsQuery { Kind = kind }, default))
            {
                records++;
                string written = Encoding.UTF8.GetString(record.Content.Span);
                Assert.All(Values, value => Assert.DoesNotContain(value, written, StringComparison.OrdinalIgnoreCase));
            }

            Assert.True(records > before, kind);
        }
    }

    [Fact]
    public async Task What_nobody_read_is_proposed_and_the_policy_without_it_is_valid_and_narrower()
    {
        for (int turn = 0; turn < 3; turn++)
        {
            PatientForCoding view = People.Wilma.ForCoding(await _office.DecideAsync(SpecificationPolicy.Grants.Coding, "ACCT-00001"));
            _ = (view.Problems, view.BirthDate, view.Account, view.FamilyName);
        }

        await _office.Feedback.FlushAsync();
        _office.Clock.Advance(TimeSpan.FromDays(30));
        NecessityProposals found = await _office.Feedback.ProposeAsync();
        Assert.Equal(["HealthPlanBeneficiaryNumber", "Procedure", "ServiceDate", "Sex"], found.Proposals.Select(proposal => proposal.Category));
        string text = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "tests", "MinNecessary.Specification", "specification.policy.json"));
        NecessityDraft draft = found.Draft(text, "2");
        GrantDefinition coding = draft.Policy.FindGrant("Coding")!;
        Assert.Equal(["AccountNumber", "Diagnosis"], coding.Disclose);
        Assert.Equal(["BirthDate", "Name"], coding.Mask.Keys.Order(StringComparer.Ordinal));
        Assert.False(draft.Comparison.Widens);
        Assert.Contains(draft.Comparison.Changes, change => change.Kind == PolicyChangeKind.Narrows);
        Assert.Empty(draft.Kept);
    }

    private async Task ShowAllAsync()
    {
        var json = new JsonSerializerOptions { TypeInfoResolver = SpecificationPolicy.Json };
        await using var context = new BillingContext(_database.Options(_ => { }));
        for (int turn = 0; turn < 3; turn++)
        {
            PatientForCoding coding = People.Wilma.ForCoding(await _office.DecideAsync(SpecificationPolicy.Grants.Coding, "ACCT-00001"));
            Assert.NotEmpty($"{coding}{coding.FamilyName}{coding.MemberId}");
            Assert.Contains("Testpatient", JsonSerializer.Serialize(People.Wilma.ForEverything(await _office.DecideAsync(SpecificationPolicy.Grants.Everything, "ACCT-00001")), json), StringComparison.Ordinal);
            Assert.Single(await context.Patients.ForCollections(await _office.DecideAsync(SpecificationPolicy.Grants.Collections, "ACCT-00001")).ToListAsync());
            Assert.Single(await context.Patients.Where(patient => patient.Account == "ACCT-00001").ForEverything(await _office.DecideAsync(SpecificationPolicy.Grants.Everything, "ACCT-00001")).ToListAsync());
            Assert.NotEmpty(People.Wilma.ForStatistics(await _office.DecideAsync(SpecificationPolicy.Grants.Statistics, "ACCT-00001")).ToString());
        }
    }
}
