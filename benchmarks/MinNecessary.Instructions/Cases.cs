using MinNecessary.Benchmarks.Comparisons;

namespace MinNecessary.Benchmarks;

/// <summary>What is counted: the methods of the comparisons, by name.</summary>
internal static class Cases
{
    private static readonly Dictionary<string, Func<Func<object?>>> All = new(StringComparer.Ordinal)
    {
        ["Projection.HandWritten"] = () => Projection().HandWritten,
        ["Projection.MinNecessary"] = () => Projection().MinNecessary,
        ["Projection.Mapperly"] = () => Projection().Mapperly,
        ["MaskedProjection.HandWritten"] = () => Masked().HandWritten,
        ["MaskedProjection.MinNecessary"] = () => Masked().MinNecessary,
        ["Evaluation.Service"] = () => Boxed(Evaluation().Service),
        ["Evaluation.Evaluator"] = () => Evaluation().Evaluator,
        ["Evaluation.Gate"] = () => Evaluation().Gate,
        ["Evaluation.ServiceDenies"] = () => Boxed(Evaluation().ServiceDenies),
        ["Evaluation.EvaluatorDenies"] = () => Evaluation().EvaluatorDenies,
        ["Evaluation.GateDenies"] = () => Evaluation().GateDenies,
        ["Pipeline.HandWritten"] = () => Boxed(Pipeline().HandWritten),
        ["Pipeline.WithoutLog"] = () => Boxed(Pipeline().WithoutLog),
        ["Pipeline.MinNecessary"] = () => Boxed(WaitFor(Pipeline().MinNecessary)),
        ["Json.FastPath"] = () => Boxed(Json().FastPath),
        ["Json.Contract"] = () => Boxed(Json().Contract),
        ["Json.MinNecessary"] = () => Boxed(Json().MinNecessary),
        ["Redactor.ErasingRedactor"] = () => Boxed(Redactors().ErasingRedactor),
        ["Redactor.ErasedPhi"] = () => Boxed(Redactors().ErasedPhi),
        ["Redactor.HmacRedactor"] = () => Boxed(Redactors().HmacRedactor),
        ["Redactor.Pseudonym"] = () => Boxed(Redactors().Pseudonym),
    };

    public static IEnumerable<string> Names => All.Keys;

    public static Func<object?> Prepare(string name) => All[name]();

    // Nothing is boxed in the loop: the value is looked at and let go.
    private static Func<object?> Boxed<T>(Func<T> act)
        where T : struct, IEquatable<T> => () => act().Equals(default) ? Default : null;

    private static Func<T> WaitFor<T>(Func<Task<T>> act) => () => act().GetAwaiter().GetResult();

    private static readonly object Default = new();

    private static ProjectionBenchmarks Projection() => Ready(new ProjectionBenchmarks(), benchmarks => benchmarks.SetUp());

    private static MaskedProjectionBenchmarks Masked() => Ready(new MaskedProjectionBenchmarks(), benchmarks => benchmarks.SetUp());

    private static EvaluationBenchmarks Evaluation() => Ready(new EvaluationBenchmarks(), benchmarks => benchmarks.SetUp());

    private static PipelineBenchmarks Pipeline() => Ready(new PipelineBenchmarks(), benchmarks => benchmarks.SetUp());

    private static JsonBenchmarks Json() => Ready(new JsonBenchmarks(), benchmarks => benchmarks.SetUp());

    private static RedactorBenchmarks Redactors() => Ready(new RedactorBenchmarks(), benchmarks => benchmarks.SetUp());

    private static T Ready<T>(T benchmarks, Action<T> setUp)
    {
        setUp(benchmarks);
        return benchmarks;
    }
}
