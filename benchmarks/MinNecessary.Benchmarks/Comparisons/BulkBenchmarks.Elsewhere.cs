using System.Text;
using BenchmarkDotNet.Attributes;
using BillingDesk.Commands;
using MinNecessary.Benchmarks.Bulk;

namespace MinNecessary.Benchmarks.Comparisons;

/// <summary>A file of claims (837P) to lines of JSON, from the file to the stream: the sample's command, with a decision for each claim, and a loop by hand over the same reader.</summary>
public class BulkBenchmarks
{
    private string _file = "";

    /// <summary>How often the sample's file of claims is in the file.</summary>
    [Params(500)]
    public int Repeats { get; set; } = 500;

    [GlobalSetup]
    public void SetUp()
    {
        using StreamReader sample = new(typeof(ViewCommand).Assembly.GetManifestResourceStream("claims.837")!, Encoding.ASCII);
        string text = sample.ReadToEnd();
        _file = Path.GetTempFileName();
        File.WriteAllText(_file, string.Concat(Enumerable.Repeat(text, Repeats)));
    }

    [GlobalCleanup]
    public void CleanUp() => File.Delete(_file);

    [Benchmark(Baseline = true)]
    public long HandWritten()
    {
        using CountedStream output = new();
        HandWrittenLoop.Run(_file, output);
        return output.Length;
    }

    [Benchmark]
    public async Task<long> MinNecessary()
    {
        await using CountedStream output = new();
        await RunAsync(output);
        return output.Length;
    }

    internal void RunByHand(Stream output) => HandWrittenLoop.Run(_file, output);

    internal async Task RunAsync(Stream output)
    {
        int exit = await new ViewCommand(output, TextWriter.Null).RunAsync(new ViewRequest(_file, "PaymentPosting", "benchmark"), CancellationToken.None);
        if (exit != 0)
        {
            throw new InvalidOperationException("The command failed.");
        }
    }
}
