using System.Text.Json.Serialization;

namespace MinNecessary.Benchmarks.HandWritten;

/// <summary>System.Text.Json's own generator on the hand-written types with contracts alone, which is what options with a naming policy, converters or another resolver get too.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ClaimRow))]
internal sealed partial class RowContracts : JsonSerializerContext;
