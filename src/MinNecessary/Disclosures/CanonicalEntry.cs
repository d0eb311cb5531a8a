using System.Globalization;
using System.Text.Json;

namespace MinNecessary.Disclosures;

/// <summary>
/// The canonical bytes of an entry: JSON with its keys in one order and nothing that is empty. They are stored as they are written and never written
/// again: what is hashed is what is stored. Each has a nonce, so that a hash that outlives its entry cannot be guessed at.
/// </summary>
internal static class CanonicalEntry
{
    private const int NonceLength = 16;

    // What is of no bulk disclosure is written as it was before there were any. Whoever knows but the first format refuses the second, and takes no root
    // for a subject.
    private const int Format = 1;
    private const int BulkFormat = 2;

    /// <summary>The hash that stands before the first entry of a writer.</summary>
    public static byte[] Start { get; } = new byte[MerkleTree.HashLength];

    public static byte[] Write(DisclosureEntry entry, string writer, long sequence, ReadOnlySpan<byte> previous, ReadOnlySpan<byte> nonce) =>
        Write(new CanonicalBuffer(), entry, writer, sequence, previous, nonce);

    public static byte[] Write(CanonicalBuffer buffer, DisclosureEntry entry, string writer, long sequence, ReadOnlySpan<byte> previous, ReadOnlySpan<byte> nonce)
    {
        Utf8JsonWriter json = buffer.Begin();
        json.WriteStartObject();
        json.WriteNumber("format", IsOfBulk(entry) ? BulkFormat : Format);
        json.WriteString("writer", writer);
        json.WriteNumber("sequence", sequence);
        json.WriteString("previous", Convert.ToHexString(previous));
        json.WriteString("nonce", Convert.ToHexString(nonce));
        json.WriteString("kind", entry is DecisionEntry ? "Decision" : "Release");
        json.WriteString("id", entry.Id);
        json.WriteString("occurredAt", entry.OccurredAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
        CanonicalEntryWriter.Write(json, entry);
        json.WriteEndObject();
        return buffer.End();
    }

    /// <summary>Reads an entry.</summary>
    /// <exception cref="FormatException">It is none, or one of another place. The message has nothing of what it says.</exception>
    public static DisclosureEntry Read(ReadOnlyMemory<byte> content, string writer, long sequence)
    {
        if (FindPrevious(content.Span, writer, sequence) is null)
        {
            throw NoEntry(writer, sequence);
        }

        try
        {
            using var document = JsonDocument.Parse(content, new JsonDocumentOptions { MaxDepth = 3 });
            DisclosureEntry entry = CanonicalEntryReader.Read(document.RootElement);
            return document.RootElement.GetProperty("format").GetInt32() == (IsOfBulk(entry) ? BulkFormat : Format) ? entry : throw NoEntry(writer, sequence);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            throw NoEntry(writer, sequence);
        }
    }

    /// <summary>Reads the hash of the entry before, from the head that every entry begins with. Verifying reads no more.</summary>
    /// <returns>The hash; null where it is no entry, or one of another place: of those a log that was tampered with may have many.</returns>
    public static byte[]? FindPrevious(ReadOnlySpan<byte> content, string writer, long sequence)
    {
        try
        {
            var reader = new Utf8JsonReader(content, new JsonReaderOptions { MaxDepth = 3 });
            bool isHere = reader.Read() && reader.TokenType == JsonTokenType.StartObject
                && Next(ref reader, "format"u8) && reader.TryGetInt32(out int format) && format is (Format or BulkFormat)
                && Next(ref reader, "writer"u8) && reader.ValueTextEquals(writer)
                && Next(ref reader, "sequence"u8) && reader.TryGetInt64(out long place) && place == sequence
                && Next(ref reader, "previous"u8);
            byte[] previous = isHere ? Convert.FromHexString(reader.GetString()!) : [];
            return previous.Length == MerkleTree.HashLength && Next(ref reader, "nonce"u8) && reader.ValueSpan.Length == 2 * NonceLength ? previous : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException or FormatException)
        {
            return null;
        }
    }

    private static bool IsOfBulk(DisclosureEntry entry) => entry.SubjectCount is not null || entry is ReleaseEntry { File: not null };

    // Without an inner exception: its message may quote what it read.
    private static FormatException NoEntry(string writer, long sequence) => new($"The bytes at {writer}/{sequence} are no entry of the log, or one of another place or format.");

    private static bool Next(ref Utf8JsonReader reader, ReadOnlySpan<byte> key) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(key) && reader.Read();
}
