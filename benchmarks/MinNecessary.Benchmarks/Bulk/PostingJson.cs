using System.Text.Json.Serialization;

namespace MinNecessary.Benchmarks.Bulk;

/// <summary>System.Text.Json's own generator on the hand-written row.</summary>
[JsonSerializable(typeof(PostingRow))]
internal sealed partial class PostingJson : JsonSerializerContext;
