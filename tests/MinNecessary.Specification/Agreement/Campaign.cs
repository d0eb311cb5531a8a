using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace MinNecessary.Specification.Agreement;

/// <summary>
/// Runs a property on random trials. MINNECESSARY_CASES sets how many cases (1000000 for a night), MINNECESSARY_SEED begins with a seed that a
/// failure has printed.
/// </summary>
internal static class Campaign
{
    /// <summary>How many situations there are in one trial: reading a policy costs as much as many evaluations.</summary>
    public const int SituationsOfTrial = 20;

    private static readonly int? Asked = int.TryParse(Environment.GetEnvironmentVariable("MINNECESSARY_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out int cases) ? cases : null;

    private static readonly ulong Seed = ulong.TryParse(Environment.GetEnvironmentVariable("MINNECESSARY_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed)
        ? seed
        : (ulong)Random.Shared.NextInt64();

    /// <summary>Runs it on about so many cases, or as many as are asked for where it is the main property.</summary>
    public static void Run(int cases, Action<Trial> property, bool isMain = false) => Run(cases, Trials(SituationsOfTrial), property, isMain);

    public static void Run<T>(int cases, Arbitrary<T> trials, Action<T> property, bool isMain = false)
    {
        int wanted = isMain ? Asked ?? cases : cases * Math.Max((Asked ?? cases) / 50_000, 1);
        Config config = Config.QuickThrowOnFailure.WithMaxTest(Math.Max(wanted / SituationsOfTrial, 1)).WithQuietOnSuccess(true)
            .WithReplay(new Replay(new Rnd(Seed), null));
        try
        {
            Check.One(config, Prop.ForAll(trials, property));
        }
        catch (Exception exception)
        {
            // FsCheck prints the trial as it was made before the one that it was shrunk to, which is all that a person reads.
            int shrunk = Math.Max(exception.Message.IndexOf("Shrunk:", StringComparison.Ordinal), 0);
            Assert.Fail($"Begin again with MINNECESSARY_SEED={Seed} and as many cases.\n{exception.Message[shrunk..]}");
        }
    }

    private static Arbitrary<Trial> Trials(int situations) => Arb.From(Generation.RandomTrial.Of(situations), TrialShrinker.Smaller);
}
