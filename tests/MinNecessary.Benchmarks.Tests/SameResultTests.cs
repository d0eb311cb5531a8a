using System.Security.Cryptography;
using System.Text.Json;
using MinNecessary.Benchmarks.Bulk;
using MinNecessary.Benchmarks.Comparisons;
using MinNecessary.Benchmarks.HandWritten;

namespace MinNecessary.Benchmarks.Tests;

/// <summary>A comparison is one only where both sides do the same.</summary>
public class SameResultTests
{
    private static readonly JsonSerializerOptions Views = new() { TypeInfoResolver = BenchmarksPolicy.Json };

    [Fact]
    public void Every_mapper_shows_the_same_of_a_claim()
    {
        ProjectionBenchmarks projection = new();
        projection.SetUp();
        string view = JsonSerializer.Serialize(projection.MinNecessary(), Views);

        Assert.Equal(view, JsonSerializer.Serialize(projection.HandWritten()));
        Assert.Equal(view, JsonSerializer.Serialize(projection.Mapperly()));
        Assert.Equal(view, JsonSerializer.Serialize(projection.Mapster()));
    }

    [Fact]
    public void Masks_written_by_hand_show_the_same()
    {
        MaskedProjectionBenchmarks projection = new();
        projection.SetUp();
        StatementRow row = projection.HandWritten();

        Assert.Equal(JsonSerializer.Serialize(projection.MinNecessary(), Views), JsonSerializer.Serialize(row));
        Assert.All([row.PatientName, row.ZipCode, row.MemberNumber], Assert.NotNull);
    }

    [Fact]
    public void The_service_the_switch_and_the_gate_allow_and_deny_the_same()
    {
        EvaluationBenchmarks evaluation = new();
        evaluation.SetUp();

        Assert.True(evaluation.Service() && evaluation.Switch() && evaluation.Evaluator().Outcome == Outcome.Allowed && evaluation.Gate().IsAllowed);
        Assert.False(evaluation.ServiceDenies() || evaluation.SwitchDenies() || evaluation.EvaluatorDenies().Outcome == Outcome.Allowed || evaluation.GateDenies().IsAllowed);
    }

    [Fact]
    public void Both_ways_of_writing_JSON_write_as_many_bytes()
    {
        JsonBenchmarks json = new();
        json.SetUp();

        Assert.Equal(json.FastPath(), json.MinNecessary());
        Assert.Equal(json.FastPath(), json.Contract());
    }

    [Fact]
    public async Task A_pipeline_writes_as_many_bytes_with_a_policy_as_without()
    {
        PipelineBenchmarks pipeline = new();
        pipeline.SetUp();

        Assert.Equal(pipeline.HandWritten(), pipeline.WithoutLog());
        Assert.Equal(pipeline.HandWritten(), await pipeline.MinNecessary());
    }

    [Fact]
    public async Task Both_queries_ask_for_the_same_columns_and_give_as_many_rows()
    {
        List<string> statements = [];
        QueryBenchmarks query = new();
        query.SetUp(statements.Add);
        statements.Clear();

        int rows = (await query.HandWritten()).Count;
        int views = (await query.MinNecessary()).Count;

        Assert.Equal(100, rows);
        Assert.Equal(rows, views);
        Assert.Equal(2, statements.Count);
        Assert.Equal(Columns(statements[0]), Columns(statements[1]));
        Assert.DoesNotContain("Ssn", statements[1], StringComparison.Ordinal);
        Assert.DoesNotContain("Note", statements[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_writes_the_bytes_that_the_loop_by_hand_writes_in_the_same_order()
    {
        BulkBenchmarks bulk = new() { Repeats = 400 };
        bulk.SetUp();
        try
        {
            using IncrementalHash byHand = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            using IncrementalHash byCommand = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            bulk.RunByHand(new CountedStream(byHand));
            await bulk.RunAsync(new CountedStream(byCommand));

            Assert.Equal(byHand.GetHashAndReset(), byCommand.GetHashAndReset());
        }
        finally
        {
            bulk.CleanUp();
        }
    }

    private static string[] Columns(string statement)
    {
        int from = statement.IndexOf("SELECT ", StringComparison.Ordinal) + "SELECT ".Length;
        return [.. statement[from..statement.IndexOf("FROM", StringComparison.Ordinal)].Split(',', StringSplitOptions.TrimEntries).Order(StringComparer.Ordinal)];
    }
}
