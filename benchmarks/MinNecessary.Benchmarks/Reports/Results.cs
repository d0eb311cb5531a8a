using System.Globalization;
using BenchmarkDotNet.Reports;

namespace MinNecessary.Benchmarks.Reports;

/// <summary>Writes what was measured into a folder: the comparisons and the growths as text, and a drawing of each.</summary>
internal static class Results
{
    public static void Write(IReadOnlyList<Summary> summaries, string folder)
    {
        Directory.CreateDirectory(folder);
        Comparison[] comparisons = [.. summaries.SelectMany(Comparison.In)];
        File.WriteAllLines(Path.Combine(folder, "comparisons.txt"), comparisons.Select(comparison => comparison.ToString()));
        Plots.Ratios([.. comparisons.Where(comparison => comparison.Measured.Size is null or 500)], Path.Combine(folder, "comparisons.svg"));

        Measurement[] growths = [.. summaries.SelectMany(summary => summary.Reports).Select(Measurement.Of).Where(measurement => measurement.Type.EndsWith("Growth", StringComparison.Ordinal))];
        File.WriteAllLines(Path.Combine(folder, "growth.txt"), growths.Select(Line));
        foreach (IGrouping<string, Measurement> growth in growths.GroupBy(measurement => measurement.Type))
        {
            Plots.Growth(growth.Key, [.. growth], Path.Combine(folder, growth.Key + ".svg"));
        }
    }

    private static string Line(Measurement measurement) =>
        string.Create(CultureInfo.InvariantCulture, $"{measurement.Type}.{measurement.Method} {measurement.Size:F0} {measurement.Nanoseconds:F0} ns {measurement.Bytes:F0} B");
}
