using System.Diagnostics;

namespace MinNecessary.Disclosures;

/// <summary>What tells entries apart, and what joins them.</summary>
internal static class EntryIds
{
    /// <summary>The id of the trace in which it happens; null for none.</summary>
    public static string? Trace => System.Diagnostics.Activity.Current is { IdFormat: ActivityIdFormat.W3C } activity ? activity.TraceId.ToHexString() : null;

    public static string New() => Guid.NewGuid().ToString("N");
}
