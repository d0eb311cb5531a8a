using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace MinNecessary.Disclosures;

/// <summary>
/// Exports what was disclosed, and what was refused, as FHIR R4 <c>AuditEvent</c> resources after the patterns of IHE Basic Audit Log Patterns (BALP 1.1.4):
/// <c>PrivacyDisclosure.Source</c> for disclosures, and <c>PrivacyDisclosure.Recipient</c> for what another party was asked for. A use within the entity
/// is neither. Safe for concurrent use.
/// </summary>
public static class AuditEventExport
{
    /// <summary>Writes one resource a line (NDJSON, as FHIR bulk data has it).</summary>
    /// <param name="store">The log's store.</param>
    /// <param name="query">Which entries, such as those of a tenant and a day.</param>
    /// <param name="source">Who records.</param>
    /// <param name="stream">Where to. It is left open.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>What was written, and what could not be.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DisclosureStoreException">The store cannot be read.</exception>
    /// <exception cref="FormatException">Something in the store is no entry.</exception>
    public static async Task<AuditEventExportResult> WriteNdjsonAsync(IDisclosureStore store, DisclosureQuery query, AuditEventSource source, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        AuditEventSelection selection = await SelectAsync(store, query, source, cancellationToken).ConfigureAwait(false);
        foreach (LoggedEvent logged in selection.Events)
        {
            await stream.WriteAsync(Serialize(logged, source), cancellationToken).ConfigureAwait(false);
            await stream.WriteAsync("\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
        }

        return selection.Result;
    }

    /// <summary>Writes a <c>Bundle</c> of the type <c>collection</c>.</summary>
    /// <param name="store">The log's store.</param>
    /// <param name="query">Which entries, such as those of a tenant and a day.</param>
    /// <param name="source">Who records.</param>
    /// <param name="stream">Where to. It is left open.</param>
    /// <param name="now">When the bundle is made.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>What was written, and what could not be.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DisclosureStoreException">The store cannot be read.</exception>
    /// <exception cref="FormatException">Something in the store is no entry.</exception>
    public static async Task<AuditEventExportResult> WriteBundleAsync(IDisclosureStore store, DisclosureQuery query, AuditEventSource source, Stream stream, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        AuditEventSelection selection = await SelectAsync(store, query, source, cancellationToken).ConfigureAwait(false);
        var json = new Utf8JsonWriter(stream);
        await using (json.ConfigureAwait(false))
        {
            json.WriteStartObject();
            json.WriteString("resourceType", "Bundle");
            json.WriteString("type", "collection");
            json.WriteString("timestamp", AuditEventJson.Instant(now));
            // FHIR has no empty arrays.
            if (selection.Events.Count > 0)
            {
                json.WriteStartArray("entry");
                foreach (LoggedEvent logged in selection.Events)
                {
                    json.WriteStartObject();
                    // An entry's id is the hexadecimal form of a UUID, and so is the full URL.
                    if (Guid.TryParseExact(logged.Entry.Id, "N", out Guid id))
                    {
                        json.WriteString("fullUrl", string.Create(CultureInfo.InvariantCulture, $"urn:uuid:{id:D}"));
                    }

                    json.WritePropertyName("resource");
                    AuditEventJson.Write(json, logged, source);
                    json.WriteEndObject();
                    await json.FlushAsync(cancellationToken).ConfigureAwait(false);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return selection.Result;
    }

    private static async Task<AuditEventSelection> SelectAsync(IDisclosureStore store, DisclosureQuery query, AuditEventSource source, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(source);
        return await AuditEventSelection.ReadAsync(store, query, source.LongestDecision, cancellationToken).ConfigureAwait(false);
    }

    private static ReadOnlyMemory<byte> Serialize(LoggedEvent logged, AuditEventSource source)
    {
        var buffer = new ArrayBufferWriter<byte>(2048);
        using var json = new Utf8JsonWriter(buffer);
        AuditEventJson.Write(json, logged, source);
        json.Flush();
        return buffer.WrittenMemory;
    }
}
