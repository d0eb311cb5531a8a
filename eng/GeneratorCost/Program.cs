using System.Globalization;
using GeneratorCost;
using Microsoft.CodeAnalysis;
using MinNecessary.Generators.Tests;

if (args is not [string folder, string ours, string json, string count, .. string[] libraries])
{
    Console.Error.WriteLine("GeneratorCost FOLDER OUR-GENERATOR JSON-GENERATOR RUNS REFERENCE...");
    return 2;
}

MetadataReference[] references = [.. libraries.Select(library => MetadataReference.CreateFromFile(library))];
string[] models = Directory.GetFiles(Path.Combine(folder, "Models"), "*.cs");
var policy = new PolicyText(File.ReadAllText(Path.Combine(folder, "measured.policy.json")));
var other = new Project("System.Text.Json's generator", json, [.. models, Path.Combine(folder, "Context.cs")], references, []);
var mine = new Project("MinNecessary's generator", ours, models, references, [policy]);

int runs = int.Parse(count, CultureInfo.InvariantCulture);
(double Theirs, double Ours)[] costs = [Medians((project, _) => project.First()), Medians((project, number) => project.EditElsewhere(number)), Medians((project, number) => project.EditInModel(number))];
Console.WriteLine($"The generator alone, in milliseconds, the median of {runs}:");
Write("", ["first", "elsewhere", "in a model"]);
Write(other.Name, costs.Select(cost => cost.Theirs.ToString("0", CultureInfo.InvariantCulture)));
Write(mine.Name, costs.Select(cost => cost.Ours.ToString("0", CultureInfo.InvariantCulture)));
Write("MinNecessary's / System.Text.Json's", costs.Select(cost => (cost.Ours / cost.Theirs).ToString("0.00", CultureInfo.InvariantCulture)));
return 0;

// In turn, so that what else the machine does meets both. The first runs are for the just-in-time compiler.
(double Theirs, double Ours) Medians(Func<Project, int, double> run)
{
    (double Theirs, double Ours)[] all = [.. Enumerable.Range(1, runs + 3).Select(number => (run(other, number), run(mine, number))).Skip(3)];
    return (Median(all.Select(pair => pair.Theirs)), Median(all.Select(pair => pair.Ours)));
}

double Median(IEnumerable<double> values) => values.Order().ElementAt(runs / 2);

void Write(string title, IEnumerable<string> cells) => Console.WriteLine($"{title,-35}{string.Concat(cells.Select(cell => $"{cell,12}"))}");
