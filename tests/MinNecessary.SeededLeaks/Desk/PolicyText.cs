using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MinNecessary.SeededLeaks.Desk;

/// <summary>The policy of this project, as the build gives it to the generator.</summary>
internal sealed class PolicyText(string path) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(path));
}
