using System.Text.Json.Serialization;

namespace MinNecessary.Benchmarks.HandWritten;

/// <summary>System.Text.Json's own generator on the hand-written types, as it is by default: with code that writes without asking a contract, where options allow that.</summary>
[JsonSerializable(typeof(ClaimRow))]
internal sealed partial class RowJson : JsonSerializerContext;
