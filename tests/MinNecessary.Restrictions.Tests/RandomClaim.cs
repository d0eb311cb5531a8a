using MinNecessary.Restrictions.Tests.Models;

namespace MinNecessary.Restrictions.Tests;

/// <summary>A claim as its lines and diagnoses, from which all else follows; always with a hidden line and a hidden diagnosis or more.</summary>
internal sealed record RandomClaim(IReadOnlyList<RandomClaim.RandomLine> Lines, IReadOnlyList<string> Diagnoses)
{
    private static readonly string[] Open = ["J02.9", "I10", "E11.9", "M54.5", "F17.210"];
    private static readonly string[] Hidden = ["F11.20", "F10.10", "F19.20", "F14.90"];

    public static RandomClaim Next(Random random) => new(Shuffled(random, [.. Enumerable.Range(0, random.Next(0, 6)).Select(_ => RandomLine.Next(random, false)), .. HiddenLines(random)]), Shuffled(random, [.. Some(random, Open, 0), .. Some(random, Hidden, 1)]));

    /// <summary>The same lines that are shown, in the same order, among other hidden ones: their number, places, codes and charges differ.</summary>
    public RandomClaim WithOtherHiddenLines(Random random) => this with { Lines = Between(random, [.. Lines.Where(line => !line.IsPaidInFull)], [.. HiddenLines(random)]) };

    /// <summary>The same diagnoses that are shown, among other hidden ones.</summary>
    public RandomClaim WithOtherHiddenDiagnoses(Random random) => this with { Diagnoses = Between(random, [.. Diagnoses.Where(Open.Contains)], [.. Some(random, Hidden, 1)]) };

    public Claim Make() => new()
    {
        Account = "A-1",
        PatientName = "Testina Sample",
        Payer = "Invented Plan",
        Diagnoses = [.. Diagnoses],
        PrincipalDiagnosis = Diagnoses[0],
        Total = Lines.Sum(line => line.Charge),
        LineCount = Lines.Count,
        Paid = Lines.Sum(line => line.Charge) / 2,
        Lines = [.. Lines.Select((line, index) => new Line { Number = index + 1, Code = line.Code, Charge = line.Charge, IsPaidInFull = line.IsPaidInFull, Pointers = [1 + (line.Pointer % Diagnoses.Count)] })],
    };

    private static IEnumerable<RandomLine> HiddenLines(Random random) => Enumerable.Range(0, random.Next(1, 5)).Select(_ => RandomLine.Next(random, true));

    private static IEnumerable<string> Some(Random random, string[] codes, int least) => codes.OrderBy(_ => random.Next()).Take(random.Next(least, codes.Length + 1)).ToArray();

    private static T[] Shuffled<T>(Random random, T[] items)
    {
        random.Shuffle(items);
        return items;
    }

    private static List<T> Between<T>(Random random, List<T> kept, IReadOnlyList<T> added)
    {
        foreach (T item in added)
        {
            kept.Insert(random.Next(kept.Count + 1), item);
        }

        return kept;
    }

    internal sealed record RandomLine(string Code, decimal Charge, bool IsPaidInFull, int Pointer)
    {
        public static RandomLine Next(Random random, bool isPaidInFull) => new($"{random.Next(10_000, 100_000)}", random.Next(1, 1_000_000) / 100m, isPaidInFull, random.Next(10));
    }
}
