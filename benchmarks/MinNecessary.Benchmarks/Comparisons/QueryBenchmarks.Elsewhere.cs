using BenchmarkDotNet.Attributes;
using Microsoft.EntityFrameworkCore;
using MinNecessary.Benchmarks.Claims;
using MinNecessary.Benchmarks.HandWritten;

namespace MinNecessary.Benchmarks.Comparisons;

/// <summary>A hundred rows of one subject from a database, by a query that asks for the same columns.</summary>
public class QueryBenchmarks
{
    private ClaimsDatabase _database = null!;
    private Decision<FollowUp> _decision = null!;

    [GlobalSetup]
    public void SetUp() => SetUp(null);

    /// <summary>The same, and each statement is told, so that a test can hold the two to the same columns.</summary>
    internal void SetUp(Action<string>? statement)
    {
        _database = ClaimsDatabase.Create(statement);
        _decision = Gates.DecideFollowUp();
    }

    [Benchmark(Baseline = true)]
    public Task<List<RecordRow>> HandWritten() => Rows().ToListAsync();

    [Benchmark]
    public Task<IReadOnlyList<ClaimRecordForFollowUp>> MinNecessary() => Views().ToListAsync();

    private ViewQuery<ClaimRecordForFollowUp> Views() => _database.Claims.OrderBy(claim => claim.ServiceDate).ForFollowUp(_decision);

    private IQueryable<RecordRow> Rows()
    {
        string subject = SampleClaims.SubjectOf(1);
        return _database.Claims.Where(claim => claim.PatientControlNumber == subject).OrderBy(claim => claim.ServiceDate).Select(claim => new RecordRow
        {
            Id = claim.Id,
            PatientControlNumber = claim.PatientControlNumber,
            PatientName = claim.PatientName,
            Sex = claim.Sex,
            PayerName = claim.PayerName,
            BillingProviderName = claim.BillingProviderName,
            ServiceDate = claim.ServiceDate,
            PrincipalDiagnosis = claim.PrincipalDiagnosis,
            TotalCharge = claim.TotalCharge,
            Balance = claim.Balance,
        });
    }
}
