using MinNecessary.Generators.Model;
using MinNecessary.Policy;

namespace MinNecessary.Generators.Parsing;

/// <summary>A policy file and where its positions are.</summary>
internal sealed class PolicyFile
{
    private readonly string _path;
    private readonly List<int> _lineStarts = [0];

    public PolicyFile(PolicySource source)
    {
        _path = source.Path;
        for (int index = 0; index < source.Text.Length; index++)
        {
            if (source.Text[index] == '\n')
            {
                _lineStarts.Add(index + 1);
            }
        }
    }

    public LocationSpec LocationOf(PolicyPosition position) => LocationOf(position.Line, position.Column, position.Length);

    /// <summary>Lines and columns are counted from 1, as people count them; the compiler counts from 0.</summary>
    public LocationSpec LocationOf(int line, int column, int length)
    {
        int row = Math.Min(Math.Max(line - 1, 0), _lineStarts.Count - 1);
        return new LocationSpec(_path, _lineStarts[row] + column - 1, length, row, column - 1, row, column - 1 + length);
    }
}
