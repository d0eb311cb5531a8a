using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace MinNecessary.Disclosures;

/// <summary>Writes an accounting for programs. It is what the individual receives: nothing of it tells that something is suspended.</summary>
internal static class AccountingJson
{
    public static string Write(Accounting accounting)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        WriteDay(json, "from", accounting.From);
        WriteDay(json, "through", accounting.Through);
        WriteDay(json, "receivedOn", accounting.Deadline.ReceivedOn);
        WriteDay(json, "preparedOn", accounting.PreparedOn);
        WriteDay(json, "dueOn", accounting.Deadline.DueOn);
        if (accounting.Deadline is { ExtendedOn: { } extended, ReasonForDelay: { } reason })
        {
            WriteDay(json, "extendedOn", extended);
            json.WriteString("reasonForDelay", reason);
        }

        json.WriteBoolean("isFree", accounting.IsFree);
        json.WriteNumber("openDoubts", accounting.OpenDoubts);
        json.WriteStartArray("disclosures");
        foreach (AccountingItem item in accounting.Items)
        {
            WriteItem(json, item);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteItem(Utf8JsonWriter json, AccountingItem item)
    {
        json.WriteStartObject();
        WriteDay(json, "firstOn", item.FirstOn);
        WriteDay(json, "lastOn", item.LastOn);
        json.WriteNumber("number", item.Number);
        json.WriteString("frequency", item.Frequency);
        json.WriteString("recipient", item.Name);
        json.WriteString("address", item.Address);
        json.WriteString("description", item.Description);
        json.WriteString("purpose", item.Purpose);
        json.WriteEndObject();
    }

    private static void WriteDay(Utf8JsonWriter json, string key, DateOnly day) => json.WriteString(key, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
