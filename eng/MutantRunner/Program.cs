using System.Diagnostics;
using MutantRunner;

// MutantRunner <folder of the tests> <tests' assembly> <mutated assembly> <results> <types and namespaces, with commas> <seconds for one mutant at most> [part of a test's name that runs, or !part of one that does not ...]
const long MostMemory = 3L << 30;
(string folder, string tests, string mutated, string results) = (args[0], args[1], args[2], args[3]);
string[][] before = File.Exists(results) ? [.. File.ReadLines(results).Select(line => line.Split('\t'))] : [];
HashSet<int> known = [.. before.Select(line => int.Parse(line[0]))];
SortedDictionary<int, string> mutants = Mutants.In(mutated, args[4].Split(','));
Console.WriteLine($"{mutants.Count} mutants, {known.Count} of them run.");
var suite = new MutatedSuite(folder, tests, mutated, args[6..], before.Reverse().Select(line => line[3]).Where(killer => killer.Length > 0).Distinct());
if (known.Count == 0 && suite.Run(null) is { } broken)
{
    // It would find every mutant.
    Console.WriteLine($"Without a mutant {broken} fails: no mutant is run.");
    return 1;
}

foreach ((int mutant, string method) in mutants.Where(mutant => !known.Contains(mutant.Key)))
{
    if (Environment.WorkingSet > MostMemory)
    {
        // Assemblies of mutants that something still holds: the next process begins without them.
        return 4;
    }

    // Written first: a mutant that ends the process is found by that, and the next run goes on after it.
    File.AppendAllText(results, $"{mutant}\t{method}\t");
    var watch = Stopwatch.StartNew();
    using var limit = new Timer(
        _ =>
        {
            File.AppendAllText(results, $"timed out\t\t{watch.Elapsed.TotalSeconds:F1}\n");
            Environment.Exit(3);
        },
        null, TimeSpan.FromSeconds(int.Parse(args[5])), Timeout.InfiniteTimeSpan);
    string? killer = suite.Run(mutant, method.Split('.', '+')[0]);
    limit.Change(Timeout.Infinite, Timeout.Infinite);
    File.AppendAllText(results, $"{(killer is null ? "survived" : "killed")}\t{killer}\t{watch.Elapsed.TotalSeconds:F1}\n");
}

Console.WriteLine("All mutants are run.");
if (suite.Run(null) is { } left)
{
    Console.WriteLine($"Without a mutant {left} fails now: a mutant has left something behind, and what was found after it is in doubt.");
    return 1;
}

return 0;
