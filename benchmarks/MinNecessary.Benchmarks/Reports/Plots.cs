using System.Globalization;
using ScottPlot;

namespace MinNecessary.Benchmarks.Reports;

/// <summary>Draws what was measured, as SVG.</summary>
internal static class Plots
{
    private const int Width = 900;
    private const int RowHeight = 26;

    /// <summary>A bar for each ratio, on a logarithmic scale: left of the line is faster than the baseline, right of it slower.</summary>
    public static void Ratios(Comparison[] comparisons, string file)
    {
        using Plot plot = new();
        Comparison[] drawn = [.. comparisons.Reverse()];
        Bar[] bars = [.. drawn.Select((comparison, row) => new Bar
        {
            Position = row,
            Value = Math.Log10(comparison.Ratio),
            FillColor = comparison.Measurement.Method.Contains("MinNecessary", StringComparison.Ordinal) ? Colors.SteelBlue : Colors.LightSteelBlue,
            Label = comparison.Ratio.ToString("0.##", CultureInfo.InvariantCulture),
        })];
        plot.Add.Bars(bars).Horizontal = true;
        plot.Add.VerticalLine(0, 1.5f, Colors.Black);
        plot.Axes.Left.SetTicks([.. drawn.Select((_, row) => (double)row)], [.. drawn.Select(comparison => $"{comparison.Name} / {comparison.Baseline.Method}")]);
        plot.Axes.Bottom.TickGenerator = Decades();
        plot.XLabel("time, as a multiple of the baseline's in the same run");
        plot.Axes.SetLimitsX(Math.Log10(0.01), Math.Log10(12));
        plot.SaveSvg(file, Width, 120 + (RowHeight * drawn.Length));
    }

    /// <summary>A line for each method, both scales logarithmic: a straight one that rises by a decade in a decade is linear.</summary>
    public static void Growth(string title, Measurement[] measurements, string file)
    {
        using Plot plot = new();
        foreach (IGrouping<string, Measurement> series in measurements.GroupBy(measurement => measurement.Method))
        {
            Measurement[] points = [.. series.OrderBy(measurement => measurement.Size)];
            var line = plot.Add.Scatter(points.Select(point => Math.Log10(Math.Max(point.Size ?? 1, 0.5))).ToArray(), points.Select(point => Math.Log10(point.Nanoseconds)).ToArray());
            line.LegendText = series.Key;
            line.MarkerSize = 7;
        }

        plot.Title(title);
        plot.XLabel("how many");
        plot.YLabel("nanoseconds");
        plot.Axes.Bottom.TickGenerator = Decades();
        plot.Axes.Left.TickGenerator = Decades();
        plot.ShowLegend(Alignment.UpperLeft);
        plot.SaveSvg(file, Width / 2, 320);
    }

    private static ScottPlot.TickGenerators.NumericAutomatic Decades() => new()
    {
        IntegerTicksOnly = true,
        LabelFormatter = power => Math.Pow(10, power).ToString("#,0.##", CultureInfo.InvariantCulture),
        MinorTickGenerator = new ScottPlot.TickGenerators.LogMinorTickGenerator(),
    };
}
