using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;

namespace MinNecessary.Disclosures;

/// <summary>One line of the manifest of a bulk disclosure: what the file has of one subject. Immutable.</summary>
public sealed record BulkManifestLine
{
    internal BulkManifestLine()
    {
    }

    /// <summary>Whose information it is, in the form in which the log stores it.</summary>
    public required string Subject { get; init; }

    /// <summary>The id of the decision's entry.</summary>
    public required string DecisionId { get; init; }

    /// <summary>The model whose views the file has; null where it has none of the subject.</summary>
    public string? Model { get; init; }

    /// <summary>How many records; zero where the decision permitted the subject, and nothing of them is in the file.</summary>
    public required int Records { get; init; }

    /// <summary>The model and the count. It leaves the subject out.</summary>
    /// <returns>For example <c>Claim × 1</c>.</returns>
    public override string ToString() => Model is null ? "nothing" : $"{Model} × {Records}";

    // With a nonce: whoever is shown one line has the hashes of others, and is not to guess at them.
    internal byte[] Write()
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteString("subject", Subject);
        json.WriteString("decision", DecisionId);
        if (Model is not null)
        {
            json.WriteString("model", Model);
        }

        json.WriteNumber("records", Records);
        json.WriteString("nonce", Convert.ToHexString(RandomNumberGenerator.GetBytes(16)));
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    /// <exception cref="FormatException">It is no such line. The message quotes nothing.</exception>
    internal static BulkManifestLine Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var document = JsonDocument.Parse(content, new JsonDocumentOptions { MaxDepth = 1 });
            JsonElement root = document.RootElement;
            return new BulkManifestLine
            {
                Subject = root.GetProperty("subject").GetString() ?? throw new FormatException(),
                DecisionId = root.GetProperty("decision").GetString() ?? throw new FormatException(),
                Model = root.TryGetProperty("model", out JsonElement model) ? model.GetString() : null,
                Records = root.GetProperty("records").GetInt32(),
            };
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new FormatException("A line is none of a bulk disclosure's manifest.");
        }
    }
}
