using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.Compliance.Classification;
using Microsoft.Extensions.Compliance.Redaction;
using Microsoft.Extensions.DependencyInjection;

namespace MinNecessary.Benchmarks.Comparisons;

/// <summary>What takes a value out of a log line: this library's redactors and the framework's, as the framework's redaction gives them.</summary>
public class RedactorBenchmarks
{
    private const string Ssn = "000-12-3456";

    private readonly char[] _destination = new char[128];
    private Redactor _erasing = null!;
    private Redactor _erasedPhi = null!;
    private Redactor _hmac = null!;
    private Redactor _pseudonym = null!;

    [GlobalSetup]
    public void SetUp()
    {
        ServiceCollection framework = [];
        framework.AddRedaction(redaction =>
        {
            redaction.SetRedactor<ErasingRedactor>(new DataClassificationSet(new Phi.NameAttribute().Classification));
#pragma warning disable EXTEXP0002 // It is still said to be experimental.
            redaction.SetHmacRedactor(options => { options.KeyId = 1; options.Key = Convert.ToBase64String(Key); }, new DataClassificationSet(new Phi.SsnAttribute().Classification));
#pragma warning restore EXTEXP0002
        });
        IRedactorProvider theirs = framework.BuildServiceProvider().GetRequiredService<IRedactorProvider>();
        _erasing = theirs.GetRedactor(new DataClassificationSet(new Phi.NameAttribute().Classification));
        _hmac = theirs.GetRedactor(new DataClassificationSet(new Phi.SsnAttribute().Classification));

        ServiceCollection services = [];
        services.AddMinNecessary(BenchmarksPolicy.Document).AddMaskKey(Key);
        services.AddRedaction(redaction => redaction.AddPhi(options => options.Pseudonymized.Add("Ssn")));
        IRedactorProvider ours = services.BuildServiceProvider().GetRequiredService<IRedactorProvider>();
        _erasedPhi = ours.GetRedactor(new DataClassificationSet(new Phi.NameAttribute().Classification));
        _pseudonym = ours.GetRedactor(new DataClassificationSet(new Phi.SsnAttribute().Classification));
    }

    private static byte[] Key => [.. Enumerable.Range(1, 64).Select(number => (byte)number)];

    [Benchmark(Baseline = true), BenchmarkCategory("erase")]
    public int ErasingRedactor() => _erasing.Redact(Ssn, _destination);

    [Benchmark, BenchmarkCategory("erase")]
    public int ErasedPhi() => _erasedPhi.Redact(Ssn, _destination);

    [Benchmark(Baseline = true), BenchmarkCategory("hmac")]
    public int HmacRedactor() => _hmac.Redact(Ssn, _destination);

    [Benchmark, BenchmarkCategory("hmac")]
    public int Pseudonym() => _pseudonym.Redact(Ssn, _destination);
}
