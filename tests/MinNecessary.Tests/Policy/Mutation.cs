using System.Text;

namespace MinNecessary.Tests.Policy;

/// <summary>Damages a text as a disk, a merge, a hurried hand or an attacker would.</summary>
internal static class Mutation
{
    public static string Of(string text, Random random)
    {
        for (int change = random.Next(1, 4); change > 0; change--)
        {
            text = random.Next(6) switch
            {
                0 => Bytes(text, random),
                1 => text.Insert(random.Next(text.Length + 1), HostileText.Pieces[random.Next(HostileText.Pieces.Length)]),
                2 when text.Length > 0 => text.Remove(random.Next(text.Length), 1),
                3 when text.Length > 0 => Character(text, random),
                4 => Lines(text, random),
                _ => Token(text, random),
            };
        }

        return text;
    }

    private static string Bytes(string text, Random random)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        for (int count = random.Next(1, 4); count > 0 && bytes.Length > 0; count--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return Encoding.UTF8.GetString(bytes);
    }

    private static string Character(string text, Random random)
    {
        char[] characters = text.ToCharArray();
        characters[random.Next(characters.Length)] = random.Next(2) == 0 ? (char)random.Next(128) : (char)random.Next(char.MaxValue + 1);
        return new string(characters);
    }

    private static string Lines(string text, Random random)
    {
        List<string> lines = [.. text.Split('\n')];
        int from = random.Next(lines.Count);
        int to = random.Next(lines.Count);
        switch (random.Next(3))
        {
            case 0:
                lines.RemoveAt(from);
                break;
            case 1:
                lines.Insert(to, lines[from]);
                break;
            default:
                (lines[from], lines[to]) = (lines[to], lines[from]);
                break;
        }

        return string.Join('\n', lines);
    }

    // One quoted token takes the place of another, which keeps the text JSON and makes the policy wrong.
    private static string Token(string text, Random random)
    {
        string[] parts = text.Split('"');
        if (parts.Length < 5)
        {
            return text;
        }

        int from = 1 + (2 * random.Next((parts.Length - 1) / 2));
        int to = 1 + (2 * random.Next((parts.Length - 1) / 2));
        parts[to] = random.Next(4) == 0 ? "" : parts[from];
        return string.Join('"', parts);
    }
}
