using System.Text;

namespace BillingDesk.X12;

/// <summary>Reads segments one by one, with the separators that the file's ISA segment states.</summary>
internal sealed class X12SegmentReader(Stream stream) : IDisposable
{
    private const int IsaLength = 106;
    private const int LongestSegment = 16_384;

    private readonly StreamReader _text = new(stream, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false, bufferSize: 65_536, leaveOpen: true);
    private readonly StringBuilder _segment = new();
    private long _number;
    private char _element;
    private char _component;
    private char _terminator;

    public void Dispose() => _text.Dispose();

    /// <summary>The next segment; null at the end of the file.</summary>
    public X12Segment? Read()
    {
        try
        {
            return _number == 0 ? ReadIsa() : ReadNext();
        }
        catch (DecoderFallbackException)
        {
            // Its message would show the bytes.
            throw Fail("the text is not UTF-8");
        }
    }

    private X12Segment ReadIsa()
    {
        _number = 1;
        char[] isa = new char[IsaLength];
        if (_text.ReadBlock(isa, 0, IsaLength) < IsaLength || !isa.AsSpan().StartsWith("ISA"))
        {
            throw Fail("the file does not begin with an ISA segment of 106 characters");
        }

        _element = isa[3];
        _component = isa[104];
        _terminator = isa[105];
        char[] separators = [_element, _component, _terminator];
        if (separators.Distinct().Count() < 3 || separators.Any(separator => char.IsLetterOrDigit(separator) || separator == ' '))
        {
            throw new X12FormatException(1, "ISA", "the separators are not three different characters other than letters, digits and spaces");
        }

        return Split(new string(isa, 0, IsaLength - 1));
    }

    private X12Segment? ReadNext()
    {
        _segment.Clear();
        _number++;
        for (int next = _text.Read(); next >= 0; next = _text.Read())
        {
            char character = (char)next;
            if (character == _terminator)
            {
                return Split(_segment.ToString());
            }

            if (_segment.Length == 0 && char.IsWhiteSpace(character))
            {
                continue;
            }

            _segment.Append(character);
            if (_segment.Length > LongestSegment)
            {
                throw Fail($"the segment is longer than {LongestSegment} characters");
            }
        }

        return _segment.Length == 0 ? null : throw Fail("the file ends inside a segment");
    }

    private X12Segment Split(string text)
    {
        string[] elements = text.Split(_element);
        if (elements[0].Length is < 2 or > 3 || !elements[0].All(character => char.IsAsciiLetterUpper(character) || char.IsAsciiDigit(character)))
        {
            // What stands there may be data that slipped, so it is not repeated.
            throw Fail("the segment identifier is missing or malformed");
        }

        return new X12Segment(_number, elements, _component);
    }

    private X12FormatException Fail(string problem) => new(_number, "?", problem);
}
