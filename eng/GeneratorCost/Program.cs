using GeneratorCost;
using Microsoft.CodeAnalysis;
using MinNecessary.Generators.Tests;

if (args is not [string folder, string ours, string json, string runs, .. string[] libraries])
{
    Console.Error.WriteLine("GeneratorCost FOLDER OUR-GENERATOR JSON-GENERATOR RUNS REFERENCE...");
    return 2;
}

// What a build would ask for by its project file.
var references = libraries.Select(library => MetadataReference.CreateFromFile(library)).ToArray();
string[] models = Directory.GetFiles(Path.Combine(folder, "Models"), "*.cs");
string policy = File.ReadAllText(Path.Combine(folder, "measured.policy.json"));
var projects = new Project[]
{
    new("System.Text.Json's generator", json, [.. models, Path.Combine(folder, "Context.cs")], references, []),
    new("MinNecessary's generator", ours, models, references, [new PolicyText(policy)]),
};

int count = int.Parse(runs, System.Globalization.CultureInfo.InvariantCulture);
Console.WriteLine($"The generator alone, in milliseconds; of {count} edits the median:");
Console.WriteLine($"{"",-34} {"first",8} {"elsewhere",10} {"in a model",11}");
double[][] costs = [.. projects.Select(project => project.Measure(count))];
foreach ((Project project, double[] cost) in projects.Zip(costs))
{
    Console.WriteLine(FormattableString.Invariant($"{project.Name,-34} {cost[0],8:0} {cost[1],10:0.0} {cost[2],11:0.0}"));
}

Console.WriteLine(FormattableString.Invariant($"{"MinNecessary's / System.Text.Json's",-34} {costs[1][0] / costs[0][0],8:0.00} {costs[1][1] / costs[0][1],10:0.00} {costs[1][2] / costs[0][2],11:0.00}"));
return 0;
