namespace MinNecessary.CodeFixes;

/// <summary>The diagnostics of a raw model that reaches where a view would do.</summary>
internal static class LeakIds
{
    public static readonly string[] All = ["MN0201", "MN0202", "MN0204", "MN0205", "MN0206", "MN0207", "MN0208", "MN0209"];
}
