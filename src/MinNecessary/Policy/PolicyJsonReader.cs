namespace MinNecessary.Policy;

/// <summary>
/// A strict RFC 8259 reader that keeps the place of every key and value. Ours, because it runs inside compilers, which
/// load packages of their own choice (docs/decisions/0001); tests hold it to what System.Text.Json accepts.
/// </summary>
internal sealed partial class PolicyJsonReader(string text, List<PolicyError> errors)
{
    internal const int LongestText = 1_048_576;
    internal const int DeepestNesting = 32;

    private int _index;
    private int _line = 1;
    private int _lineStart;

    /// <summary>
    /// Reads the whole text; null where it is not JSON, with one error that says where. A key that stands twice and text
    /// behind the document are reported too, and what can be read is still given.
    /// </summary>
    public PolicyNode? Read()
    {
        if (text.Length > LongestText)
        {
            errors.Add(new PolicyError("MN0116", new PolicyPosition(1, 1, 0), $"The policy is longer than {LongestText} characters. Split it into several policies."));
            return null;
        }

        try
        {
            if (text.Length > 0 && text[0] == '\uFEFF')
            {
                _index = _lineStart = 1;
            }

            PolicyNode node = ReadValue(0);
            SkipWhiteSpace();
            if (_index < text.Length)
            {
                errors.Add(Fail("the document has ended, but more follows. Remove what follows the closing brace.").Error);
            }

            return node;
        }
        catch (Stop stop)
        {
            errors.Add(stop.Error);
            return null;
        }
    }

    private PolicyNode ReadValue(int depth)
    {
        SkipWhiteSpace();
        if (_index == text.Length)
        {
            throw Fail("the text ends where a value should stand.");
        }

        return text[_index] switch
        {
            '{' => ReadObject(depth + 1),
            '[' => ReadList(depth + 1),
            '"' => ReadText(),
            _ => ReadLiteral(),
        };
    }

    private PolicyNode ReadObject(int depth)
    {
        PolicyNode node = Enter(PolicyNodeKind.Object, depth);
        HashSet<string> keys = new(StringComparer.Ordinal);
        if (TryTake('}'))
        {
            return node;
        }

        do
        {
            SkipWhiteSpace();
            if (_index == text.Length || text[_index] != '"')
            {
                throw Fail("a key in double quotes should stand here. Remove a trailing comma or a comment.");
            }

            PolicyNode key = ReadText();
            if (!TryTake(':'))
            {
                throw Fail("a colon should follow the key.");
            }

            PolicyNode value = ReadValue(depth);
            if (keys.Add(key.Text))
            {
                node.Members.Add((key.Text, key.Position, value));
            }
            else
            {
                errors.Add(new PolicyError("MN0102", key.Position, $"Key '{key.Text}' stands twice in one object. Keep one."));
            }
        }
        while (TryTake(','));

        return TryTake('}') ? node : throw Fail("a comma or a closing brace should stand here.");
    }

    private PolicyNode ReadList(int depth)
    {
        PolicyNode node = Enter(PolicyNodeKind.List, depth);
        if (TryTake(']'))
        {
            return node;
        }

        do
        {
            node.Items.Add(ReadValue(depth));
        }
        while (TryTake(','));

        return TryTake(']') ? node : throw Fail("a comma or a closing bracket should stand here.");
    }

    private PolicyNode Enter(PolicyNodeKind kind, int depth)
    {
        if (depth > DeepestNesting)
        {
            throw Fail("MN0116", $"The policy is nested deeper than {DeepestNesting} levels. No part of a policy needs that.");
        }

        var node = new PolicyNode(kind, Here(1));
        _index++;
        return node;
    }

    private bool TryTake(char expected)
    {
        SkipWhiteSpace();
        if (_index == text.Length || text[_index] != expected)
        {
            return false;
        }

        _index++;
        return true;
    }

    private void SkipWhiteSpace()
    {
        for (; _index < text.Length && text[_index] is ' ' or '\t' or '\r' or '\n'; _index++)
        {
            if (text[_index] == '\n')
            {
                _line++;
                _lineStart = _index + 1;
            }
        }
    }

    private PolicyPosition Here(int length) => new(_line, _index - _lineStart + 1, length);

    private Stop Fail(string what) => Fail("MN0101", "The policy is not valid JSON: " + what);

    private Stop Fail(string id, string message) => new(new PolicyError(id, Here(0), message));

    private sealed class Stop(PolicyError error) : Exception
    {
        public PolicyError Error { get; } = error;
    }
}
