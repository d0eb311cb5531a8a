using System.Globalization;

namespace MinNecessary.Benchmarks.Reports;

/// <summary>Writes what was measured into a folder: the comparisons and the growths as text, and a drawing of each.</summary>
internal static class Results
{
    public static void Write(Measured measured, string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllLines(Path.Combine(folder, "comparisons.txt"), measured.Comparisons.Select(comparison => comparison.ToString()));
        Plots.Ratios([.. measured.Comparisons.Where(comparison => comparison.Measurement.Size is null or 500)], Path.Combine(folder, "comparisons.svg"));

        Measurement[] growths = [.. measured.Measurements.Where(measurement => measurement.Type.EndsWith("Growth", StringComparison.Ordinal))];
        File.WriteAllLines(Path.Combine(folder, "growth.txt"), growths.Select(Line));
        foreach (IGrouping<string, Measurement> growth in growths.GroupBy(measurement => measurement.Type))
        {
            Plots.Growth(growth.Key, [.. growth], Path.Combine(folder, growth.Key + ".svg"));
        }
    }

    private static string Line(Measurement measurement) =>
        string.Create(CultureInfo.InvariantCulture, $"{measurement.Type}.{measurement.Method} {measurement.Size:F0} {measurement.Nanoseconds:F0} ns {measurement.Bytes:F0} B");
}
