using FsCheck;
using FsCheck.Fluent;
using MinNecessary.Policy;

namespace MinNecessary.Testing.FsCheck.Tests;

/// <summary>The policies and the moment of these tests.</summary>
internal static class Clinics
{
    /// <summary>A Tuesday morning on which both policies are in effect.</summary>
    public static readonly DateTimeOffset Now = new(2026, 12, 1, 10, 0, 0, TimeSpan.Zero);

    public static readonly PolicyDocument Billing = PolicyDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "src", "MinNecessary", "Templates", "billing.policy.json")));

    public static PolicyDocument Policy(string name) => name == "Billing" ? Billing : ClinicPolicy.Document;

    /// <summary>So many values, the same in each run.</summary>
    public static T[] Sample<T>(this Arbitrary<T> arbitrary, int count, ulong seed = 1) => [.. arbitrary.Generator.Sample(count, new Rnd(seed), 30)];

    /// <summary>The simplest value that a shrinker finds for what fails, and how many steps it took.</summary>
    public static (T Simplest, int Steps) Shrink<T>(this Arbitrary<T> arbitrary, T value, Func<T, bool> fails)
    {
        for (int steps = 0; ; steps++)
        {
            Assert.True(steps < 20_000, "The shrinker does not end.");
            T[] simpler = [.. arbitrary.Shrinker(value).Where(fails).Take(1)];
            if (simpler.Length == 0)
            {
                return (value, steps);
            }

            Assert.Equal(value!.GetType(), simpler[0]!.GetType());
            value = simpler[0];
        }
    }
}
