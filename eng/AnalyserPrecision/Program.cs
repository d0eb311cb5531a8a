using System.Collections.Immutable;
using AnalyserPrecision;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using MinNecessary.Generators;

const string ByName = "MN0211";

// AnalyserPrecision NAME ASSEMBLIES REFERENCES [every]: the files to read, and the file that lists what they refer to, a line each; and whether every
// text of every class that carries data is taken for PHI.
if (args is not [string name, string assemblies, string listed, .. string[] more])
{
    Console.Error.WriteLine("AnalyserPrecision NAME ASSEMBLY[;ASSEMBLY…] REFERENCES-FILE [every]");
    return 2;
}

string[] read = assemblies.Split(';');
string[] references = [.. File.ReadAllLines(listed).Where(path => path.Length > 0 && !read.Contains(path))];
IReadOnlyList<SyntaxTree> sources = Sources.Of(read, references);
var bare = CSharpCompilation.Create(
    "Read",
    sources,
    references.Select(path => MetadataReference.CreateFromFile(path)),
    new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

// Nobody has annotated it: what a name says is taken for what a member is, as the code fix proposes it.
CSharpCompilation marked = Marking.Of(bare, more is ["every"], out int models, out int members);
ImmutableArray<DiagnosticAnalyzer> analyzers =
[
    .. typeof(MinNecessaryGenerator).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
        .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!).Where(analyzer => analyzer.GetType().Name != "UnclassifiedMemberAnalyzer"),
];
ImmutableArray<Diagnostic> byFlow = await marked.WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync();
ImmutableArray<Diagnostic> byName = await Marking.WithOneModel(bare).WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync();
int lines = sources.Sum(source => source.GetText().Lines.Count);
Diagnostic[] unbound = [.. bare.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
Console.WriteLine($"# {name}: {sources.Count} files, {lines} lines, {models} classes taken for PHI models with {members} members, {unbound.Length} errors of binding ({string.Join(", ", unbound.GroupBy(error => error.Id).OrderByDescending(group => group.Count()).Take(3).Select(group => $"{group.Key} {group.Count()}"))})");
foreach (Diagnostic diagnostic in byFlow.Where(each => each.Id != ByName).Concat(byName.Where(each => each.Id == ByName)).OrderBy(each => each.Id, StringComparer.Ordinal).ThenBy(each => each.Location.GetLineSpan().Path, StringComparer.Ordinal))
{
    FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
    string line = diagnostic.Location.SourceTree?.GetText().Lines[place.StartLinePosition.Line].ToString().Trim() ?? "";
    Console.WriteLine($"{diagnostic.Id} {Path.GetFileName(place.Path)}:{place.StartLinePosition.Line + 1}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}\n    {line}");
}

return 0;
