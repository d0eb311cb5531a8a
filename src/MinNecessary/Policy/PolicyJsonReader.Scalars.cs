using System.Text;

namespace MinNecessary.Policy;

// Texts, numbers and the three words (RFC 8259, sections 3, 6 and 7).
internal sealed partial class PolicyJsonReader
{
    private PolicyNode ReadText()
    {
        int start = _index++;
        var value = new StringBuilder();
        while (true)
        {
            if (_index == text.Length || text[_index] is '\n' or '\r')
            {
                throw Fail("the string is not closed. Add a double quote.");
            }

            char character = text[_index++];
            if (character == '"')
            {
                break;
            }

            if (character < ' ')
            {
                _index--;
                throw Fail("a control character stands in a string. Write it as an escape.");
            }

            value.Append(character == '\\' ? ReadEscape() : character);
        }

        return new PolicyNode(PolicyNodeKind.Text, new PolicyPosition(_line, start - _lineStart + 1, _index - start)) { Text = WellFormed(value.ToString()) };
    }

    private char ReadEscape()
    {
        int backslash = _index - 1;
        char escape = _index < text.Length ? text[_index++] : '\0';
        switch (escape)
        {
            case '"' or '\\' or '/': return escape;
            case 'b': return '\b';
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'u' when _index + 4 <= text.Length && text.Substring(_index, 4).All(IsHexadecimal):
                _index += 4;
                return (char)Convert.ToInt32(text.Substring(_index - 4, 4), 16);
            default:
                // What follows may be the line's end, and the place behind that is on no line.
                _index = backslash;
                throw Fail("a backslash is followed by no known escape.");
        }
    }

    private string WellFormed(string value)
    {
        for (int index = 0; index < value.Length; index++)
        {
            if (char.IsHighSurrogate(value[index]) && index + 1 < value.Length && char.IsLowSurrogate(value[index + 1]))
            {
                index++;
            }
            else if (char.IsSurrogate(value[index]))
            {
                throw Fail("half of a surrogate pair stands in the string before this place.");
            }
        }

        return value;
    }

    private PolicyNode ReadLiteral()
    {
        int start = _index;
        while (_index < text.Length && (char.IsLetterOrDigit(text[_index]) || text[_index] is '+' or '-' or '.'))
        {
            _index++;
        }

        string literal = text.Substring(start, _index - start);
        if (literal is "true" or "false" or "null" || IsNumber(literal))
        {
            return new PolicyNode(PolicyNodeKind.Other, new PolicyPosition(_line, start - _lineStart + 1, literal.Length)) { Text = literal };
        }

        _index = start;
        throw Fail("no JSON value begins here. Put text in double quotes, and remove comments and trailing commas.");
    }

    private static bool IsNumber(string literal)
    {
        int index = literal.StartsWith("-", StringComparison.Ordinal) ? 1 : 0;
        int whole = Digits(literal, ref index);
        if (whole == 0 || (whole > 1 && literal[index - whole] == '0'))
        {
            return false;
        }

        if (index < literal.Length && literal[index] == '.')
        {
            index++;
            if (Digits(literal, ref index) == 0)
            {
                return false;
            }
        }

        if (index < literal.Length && literal[index] is 'e' or 'E')
        {
            index++;
            if (index < literal.Length && literal[index] is '+' or '-')
            {
                index++;
            }

            if (Digits(literal, ref index) == 0)
            {
                return false;
            }
        }

        return index == literal.Length;
    }

    private static int Digits(string literal, ref int index)
    {
        int start = index;
        while (index < literal.Length && literal[index] is >= '0' and <= '9')
        {
            index++;
        }

        return index - start;
    }

    private static bool IsHexadecimal(char character) => character is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
