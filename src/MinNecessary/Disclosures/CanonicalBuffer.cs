using System.Buffers;
using System.Text.Json;

namespace MinNecessary.Disclosures;

/// <summary>What one entry after another is written into. Used by one thread.</summary>
#pragma warning disable CA1001 // A writer over a buffer of our own holds memory and nothing else.
internal sealed class CanonicalBuffer
#pragma warning restore CA1001
{
    // An ordinary decision, so that it need not grow.
    private const int Usual = 2_048;

    private readonly ArrayBufferWriter<byte> _bytes = new(Usual);
    private readonly Utf8JsonWriter _json;

    public CanonicalBuffer() => _json = new Utf8JsonWriter(_bytes);

    /// <summary>The writer of an entry, from its first byte.</summary>
    public Utf8JsonWriter Begin()
    {
        // Whatever an entry that could not be written left behind is overwritten, and no part of it is in the next.
        _bytes.Clear();
        _json.Reset(_bytes);
        return _json;
    }

    /// <returns>The bytes of the entry, in an array of their own.</returns>
    public byte[] End()
    {
        _json.Flush();
        return _bytes.WrittenSpan.ToArray();
    }
}
