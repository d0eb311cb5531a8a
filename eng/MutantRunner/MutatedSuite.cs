using System.Reflection;
using System.Runtime.Loader;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace MutantRunner;

/// <summary>
/// Runs the tests against one mutant, in assemblies that are loaded anew for it: what a mutant leaves in a static field is gone with it, and the compiler that
/// the tests use stays warm. Those that found mutants before run first.
/// </summary>
internal sealed class MutatedSuite(string folder, string tests, string mutated, string[] filters, IEnumerable<string> killers)
{
    private const int MostKillers = 60;

    private readonly List<string> _killers = [.. killers.Take(MostKillers)];

    /// <param name="mutant">The mutant's number; null for none.</param>
    /// <param name="type">The type that it changes: tests whose class shares a word with it run before the rest.</param>
    /// <returns>A test that fails; null for none.</returns>
    public string? Run(int? mutant, string type = "")
    {
        var context = new FreshAssemblies(folder, tests, mutated);
        Assembly code = context.LoadFromAssemblyPath(mutated);
        Assembly suite = context.LoadFromAssemblyPath(Path.Combine(folder, tests + ".dll"));
        Activate(code, mutant);
        IReflectionAssemblyInfo assembly = Reflector.Wrap(suite);
        var found = new DiscoveredTests(filters);
        using (var discoverer = new XunitTestFrameworkDiscoverer(assembly, new NoSources(), new NullMessageSink()))
        {
            discoverer.Find(false, found, new RunOptions());
            found.Finished.WaitOne();
        }

        string? killer = _killers.Count > 0 && mutant is not null ? Run(assembly, [.. found.Cases.Where(test => _killers.Contains(NameOf(test)))]) : null;
        string[] words = [.. System.Text.RegularExpressions.Regex.Split(type, "(?=[A-Z])").Where(word => word.Length > 4 && word is not "Parser" and not "Planner")];
        killer ??= mutant is null ? null : Run(assembly, [.. found.Cases.Where(test => words.Any(word => test.TestMethod.TestClass.Class.Name.Contains(word, StringComparison.Ordinal)))]);
        killer ??= Run(assembly, found.Cases);
        if (killer is not null && mutant is not null)
        {
            _killers.Remove(killer);
            _killers.Insert(0, killer);
            _killers.RemoveRange(Math.Min(MostKillers, _killers.Count), Math.Max(0, _killers.Count - MostKillers));
        }

        context.Unload();
        return killer;
    }

    private static string? Run(IReflectionAssemblyInfo assembly, List<IXunitTestCase> cases)
    {
        var sink = new FirstFailure();
        using var runner = new XunitTestAssemblyRunner(new TestAssembly(assembly), cases, new NullMessageSink(), sink, new RunOptions());
        try
        {
            runner.RunAsync().GetAwaiter().GetResult();
        }
        catch (OperationCanceledException) when (sink.Failed is not null)
        {
            // Collections that had not begun when the first test failed.
        }

        return sink.Failed;
    }

    internal static string NameOf(ITestCase test) => $"{test.TestMethod.TestClass.Class.Name}.{test.TestMethod.Method.Name}";

    // Stryker's switch: the number of the mutant that is active. It is made static by the tool itself.
    private static void Activate(Assembly code, int? mutant)
    {
        Type control = code.GetTypes().Single(type => type.Name == "MutantControl");
        control.GetField("ActiveMutant", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!.SetValue(null, mutant ?? -1);
    }
}
