using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MinNecessary.Operations;

/// <summary>Reads what histories hold. What cannot be read is told of without what it says: a person may have written it.</summary>
internal static class OperationsJson
{
    public static T Read<T>(ReadOnlySpan<byte> content, JsonTypeInfo<T> type, string what)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(content, type) ?? throw Unreadable(what);
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException)
        {
            // Not as the inner exception either: its message repeats parts of the content.
            throw Unreadable(what);
        }
    }

    private static FormatException Unreadable(string what) => new($"A record of a {what} cannot be read: it is of a later version, or was changed in its store.");
}
