using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;

namespace MinNecessary.Testing.Tests.Scanning;

/// <summary>Ways in which a value leaves an application, each by the framework's own encoder where it has one.</summary>
internal static class Encodings
{
    public static IReadOnlyDictionary<string, Func<string, byte[]>> All { get; } = new Dictionary<string, Func<string, byte[]>>
    {
        ["plain"] = Utf8,
        ["UTF-16 little endian"] = Encoding.Unicode.GetBytes,
        ["UTF-16 big endian"] = Encoding.BigEndianUnicode.GetBytes,
        ["UTF-32"] = Encoding.UTF32.GetBytes,
        ["JSON text"] = text => Utf8(JsonSerializer.Serialize(text)),
        ["JSON escapes, lower case"] = text => Each(text, character => $"\\u{(int)character:x4}"),
        ["JSON escapes, upper case"] = text => Each(text, character => $"\\u{(int)character:X4}"),
        ["C escapes"] = text => Each(text, character => $"\\x{(int)character:x2}"),
        ["CSS escapes"] = text => Each(text, character => $"\\{(int)character:x6}"),
        ["URL, escaped where it has to be"] = text => Utf8(Uri.EscapeDataString(text)),
        ["URL, of a form"] = text => Utf8(WebUtility.UrlEncode(text)),
        ["percent escapes, lower case"] = text => Each(text, character => $"%{(int)character:x2}"),
        ["percent escapes, upper case"] = text => Each(text, character => $"%{(int)character:X2}"),
        ["percent escapes of JavaScript"] = text => Each(text, character => $"%u{(int)character:X4}"),
        ["HTML, escaped where it has to be"] = text => Utf8(WebUtility.HtmlEncode(text)),
        ["HTML, decimal"] = text => Each(text, character => $"&#{(int)character};"),
        ["HTML, decimal with zeros"] = text => Each(text, character => $"&#{(int)character:D7};"),
        ["HTML, hexadecimal"] = text => Each(text, character => $"&#x{(int)character:x};"),
        ["HTML, hexadecimal upper case without semicolons"] = text => Each(text, character => $"&#X{(int)character:X4}"),
        ["quoted-printable"] = text => Each(text, character => $"={(int)character:X2}"),
        ["base64"] = text => Utf8(Convert.ToBase64String(Utf8(text))),
        ["base64, one byte on"] = text => Utf8(Convert.ToBase64String(Utf8("#" + text + "#"))),
        ["base64, two bytes on"] = text => Utf8(Convert.ToBase64String(Utf8("##" + text + "##"))),
        ["base64 for URLs"] = text => Utf8(Convert.ToBase64String(Utf8(">>>" + text)).TrimEnd('=').Replace('+', '-').Replace('/', '_')),
        ["base64 behind characters of its own"] = text => Utf8("/key/v1-" + Convert.ToBase64String(Utf8(text))),
        ["base64 in lines"] = text => Utf8(string.Join("\r\n", Convert.ToBase64String(Utf8(new string('#', 50) + text + new string('#', 50))).Chunk(13).Select(chunk => new string(chunk)))),
        ["base64 of UTF-16"] = text => Utf8(Convert.ToBase64String(Encoding.Unicode.GetBytes(text))),
        ["base64 of what is not text"] = text => Utf8(Convert.ToBase64String([0xFF, 0xFE, 0x80, .. Utf8(text), 0x81, 0xC0])),
        ["base64 twice"] = text => Utf8(Convert.ToBase64String(Utf8(Convert.ToBase64String(Utf8(text))))),
        ["hexadecimal, upper case"] = text => Utf8(Convert.ToHexString(Utf8(text))),
        ["hexadecimal, lower case"] = text => Utf8(Convert.ToHexString(Utf8(text)).ToLowerInvariant()),
        ["hexadecimal behind one digit"] = text => Utf8("0" + Convert.ToHexString(Utf8(text))),
        ["hexadecimal with dashes"] = text => Utf8(BitConverter.ToString(Utf8(text))),
        ["hexadecimal with colons"] = text => Utf8(BitConverter.ToString(Utf8(text)).Replace('-', ':')),
        ["hexadecimal as an array"] = text => Each(text, character => $"0x{(int)character:X2}, "),
        ["hexadecimal of base64"] = text => Utf8(Convert.ToHexString(Utf8(Convert.ToBase64String(Utf8(text))))),
        ["percent escapes of base64 in JSON"] = text => Utf8(JsonSerializer.Serialize(Uri.EscapeDataString(Convert.ToBase64String(Utf8(text))))),
        ["HTML of JSON"] = text => Utf8(WebUtility.HtmlEncode(JsonSerializer.Serialize(new { text }))),
        ["JSON within JSON"] = text => Utf8(JsonSerializer.Serialize(JsonSerializer.Serialize(string.Concat(text.Select(character => $"\\u{(int)character:x4}"))))),
        ["broken over lines"] = text => Utf8(string.Join("\n", text.Chunk(5).Select(chunk => new string(chunk)))),
        ["gzip"] = text => Compressed(text, stream => new GZipStream(stream, CompressionMode.Compress)),
        ["zlib"] = text => Compressed(text, stream => new ZLibStream(stream, CompressionMode.Compress)),
        ["a file of a ZIP archive"] = Zipped,
    };

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Each(string text, Func<char, string> escape) => Utf8(string.Concat(text.Select(escape)));

    private static byte[] Compressed(string text, Func<Stream, Stream> open)
    {
        var content = new MemoryStream();
        using (Stream stream = open(content))
        {
            stream.Write(Utf8(text));
        }

        return content.ToArray();
    }

    private static byte[] Zipped(string text)
    {
        var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream stream = archive.CreateEntry("sheet.xml").Open();
            stream.Write(Utf8($"<c>{text}</c>"));
        }

        return content.ToArray();
    }
}
