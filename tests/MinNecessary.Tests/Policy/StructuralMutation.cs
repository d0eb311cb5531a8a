using System.Text;
using System.Text.Json;

namespace MinNecessary.Tests.Policy;

/// <summary>Damages a policy as JSON: a member twice, renamed, unknown, gone or elsewhere, a value of another kind or depth, and what stands behind the document.</summary>
internal static class StructuralMutation
{
    private static readonly string[] Values = ["null", "true", "false", "0", "-1.5e3", "\"\"", "\" \"", "\"x\"", "[]", "{}", "[[]]", "{\"a\":{}}", "\"2026-02-30\"", "\"P0D\"", "\"\\u0000\"", "99999999999999999999", "[1]", "[\"x\",\"x\"]"];

    private static readonly string[] Tails = ["{}", "x", ",", "]", "\"\"", "//", "\0", "null", "\u00A0", "{\"name\":\"B\"}"];

    public static string Of(string text, Random random)
    {
        for (int change = random.Next(1, 3); change > 0; change--)
        {
            text = Change(text, random);
        }

        return text;
    }

    private static string Change(string text, Random random)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        List<(int Key, int Value, int End)> members;
        try
        {
            members = Members(bytes);
        }
        catch (JsonException)
        {
            // Damaged already.
            return text;
        }

        (int key, int value, int end) = members[random.Next(members.Count)];
        (int otherKey, int otherValue, int otherEnd) = members[random.Next(members.Count)];
        string Part(int from, int to) => Encoding.UTF8.GetString(bytes, from, to - from);
        string Put(int from, int to, string with) => Part(0, from) + with + Part(to, bytes.Length);
        return random.Next(9) switch
        {
            0 => Put(end, end, "," + Part(key, end)),
            1 => Put(key, key, Part(key, value) + Values[random.Next(Values.Length)] + ","),
            2 => Put(key, key + 1, "\"x"),
            3 => Put(key, key, $"\"{(random.Next(2) == 0 ? "unknown" : "Name")}\": {Values[random.Next(Values.Length)]},"),
            4 => Put(value, end, Values[random.Next(Values.Length)]),
            5 => Put(value, end, Part(otherValue, otherEnd)),
            6 => Put(key, end, Part(otherKey, otherEnd)),
            7 => Put(value, end, string.Concat(Enumerable.Repeat("[", random.Next(40))) + Part(value, end)),
            _ => text + Tails[random.Next(Tails.Length)],
        };
    }

    // Where each member's key and value begin, and where the value ends.
    private static List<(int Key, int Value, int End)> Members(byte[] bytes)
    {
        List<(int Key, int Value, int End)> members = [];
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = 64 });
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                members.Add(((int)reader.TokenStartIndex, 0, 0));
                int key = members.Count - 1;
                Utf8JsonReader value = reader;
                value.Read();
                int begins = (int)value.TokenStartIndex;
                value.Skip();
                members[key] = (members[key].Key, begins, (int)value.BytesConsumed);
            }
        }

        return members;
    }
}
