using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MinNecessary.Generators.Model;

/// <summary>A place in a file, without the syntax tree that a <see cref="Location"/> would keep alive.</summary>
internal sealed record LocationSpec(string Path, int Start, int Length, int Line, int Column, int EndLine, int EndColumn)
{
    public static LocationSpec? From(Location? location)
    {
        if (location is null || !location.IsInSource)
        {
            return null;
        }

        FileLinePositionSpan span = location.GetLineSpan();
        return new LocationSpec(
            span.Path,
            location.SourceSpan.Start,
            location.SourceSpan.Length,
            span.StartLinePosition.Line,
            span.StartLinePosition.Character,
            span.EndLinePosition.Line,
            span.EndLinePosition.Character);
    }

    public Location ToLocation() => Location.Create(
        Path,
        new TextSpan(Start, Length),
        new LinePositionSpan(new LinePosition(Line, Column), new LinePosition(EndLine, EndColumn)));
}
