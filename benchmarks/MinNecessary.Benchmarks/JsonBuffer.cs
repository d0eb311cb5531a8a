using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MinNecessary.Benchmarks;

/// <summary>Writes JSON to the same bytes again and again, so that what is measured is the writing.</summary>
internal sealed class JsonBuffer : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new(8_192);
    private readonly Utf8JsonWriter _writer;

    public JsonBuffer() => _writer = new Utf8JsonWriter(_buffer);

    public ReadOnlySpan<byte> Written => _buffer.WrittenSpan;

    public int Write<T>(T value, JsonTypeInfo<T> contract)
    {
        _buffer.ResetWrittenCount();
        _writer.Reset(_buffer);
        JsonSerializer.Serialize(_writer, value, contract);
        _writer.Flush();
        return _buffer.WrittenCount;
    }

    public void Dispose() => _writer.Dispose();
}
