using MinNecessary.Benchmarks.Reports;

// --quick                    every comparison for a moment: a line for each with the ratio of time and of what is allocated
// --results FOLDER           the same for longer, written into a folder with drawings
// Behind either, what BenchmarkDotNet takes: --filter '*Projection*'
if (args is ["--results", { } folder, ..])
{
    if (Run.Measure(args[2..], rounds: 5, iterations: 12, milliseconds: 40) is not { } results)
    {
        return 1;
    }

    Results.Write(results, folder);
    return 0;
}

if (Run.Measure(args is ["--quick", ..] ? args[1..] : args, rounds: 2, iterations: 10, milliseconds: 15) is not { } measured)
{
    return 1;
}

foreach (Comparison comparison in measured.Comparisons)
{
    Console.WriteLine(comparison);
}

return 0;
