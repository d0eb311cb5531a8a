using System.Text.Json;
using System.Text.Json.Serialization;

namespace MinNecessary.Operations;

/// <summary>Writes reports for programs.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(WeeklyReport))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    public static string Write(WeeklyReport report) => JsonSerializer.Serialize(report, Default.WeeklyReport);
}
