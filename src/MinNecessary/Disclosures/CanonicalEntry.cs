using System.Buffers;
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

    /// <summary>The hash that stands before the first entry of a writer.</summary>
    public static byte[] Start { get; } = new byte[MerkleTree.HashLength];

    public static byte[] Write(DisclosureEntry entry, string writer, long sequence, ReadOnlySpan<byte> previous, ReadOnlySpan<byte> nonce)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteNumber("format", 1);
        json.WriteString("writer", writer);
        json.WriteNumber("sequence", sequence);
        json.WriteString("previous", Convert.ToHexString(previous));
        json.WriteString("nonce", Convert.ToHexString(nonce));
        json.WriteString("kind", entry is DecisionEntry ? "Decision" : "Release");
        json.WriteString("id", entry.Id);
        json.WriteString("occurredAt", entry.OccurredAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
        WriteText(json, "tenant", entry.Tenant);
        json.WriteString("subject", entry.Subject);
        WriteText(json, "traceId", entry.TraceId);
        if (entry.IsLate)
        {
            json.WriteBoolean("isLate", true);
        }

        if (entry is DecisionEntry decision)
        {
            WriteDecision(json, decision);
        }
        else
        {
            var release = (ReleaseEntry)entry;
            json.WriteString("decisionId", release.DecisionId);
            json.WriteString("model", release.Model);
            json.WriteNumber("count", release.Count);
            WriteText(json, "digest", release.Digest);
        }

        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
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
            return CanonicalEntryReader.Read(document.RootElement);
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
                && Next(ref reader, "format"u8) && reader.TryGetInt32(out int format) && format == 1
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

    // Without an inner exception: its message may quote what it read.
    private static FormatException NoEntry(string writer, long sequence) => new($"The bytes at {writer}/{sequence} are no entry of the log, or one of another place or format.");

    private static bool Next(ref Utf8JsonReader reader, ReadOnlySpan<byte> key) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(key) && reader.Read();

    private static void WriteDecision(Utf8JsonWriter json, DecisionEntry decision)
    {
        json.WriteString("actorId", decision.ActorId);
        json.WriteString("activity", decision.Activity.ToString());
        json.WriteString("role", decision.Role);
        WriteText(json, "recipient", decision.Recipient);
        json.WriteString("purpose", decision.Purpose);
        WriteText(json, "purposeCode", decision.PurposeCode);
        json.WriteString("policyName", decision.PolicyName);
        json.WriteString("policyVersion", decision.PolicyVersion);
        json.WriteString("policyHash", decision.PolicyHash);
        WriteText(json, "grant", decision.GrantName);
        json.WriteString("outcome", decision.Outcome.ToString());
        WriteList(json, "reasons", decision.Reasons);
        WriteList(json, "waived", decision.Waived);
        WriteList(json, "disclosed", decision.Disclosed);
        WriteList(json, "masked", decision.Masked);
        WriteList(json, "withheld", decision.Withheld);
        WriteList(json, "withheldLabels", decision.WithheldLabels);
        WriteText(json, "exemption", decision.Exemption?.ToString());
        WriteList(json, "obligations", decision.Obligations);
        WriteList(json, "evidenceIds", decision.EvidenceIds);
        WriteText(json, "emergencyId", decision.EmergencyId);
        if (decision.IsEntireRecord)
        {
            json.WriteBoolean("isEntireRecord", true);
        }

        json.WriteString("expiresAt", decision.ExpiresAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
    }

    private static void WriteText(Utf8JsonWriter json, string key, string? text)
    {
        if (text is not null)
        {
            json.WriteString(key, text);
        }
    }

    private static void WriteList(Utf8JsonWriter json, string key, IReadOnlyList<string> items)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(key);
        foreach (string item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }
}
