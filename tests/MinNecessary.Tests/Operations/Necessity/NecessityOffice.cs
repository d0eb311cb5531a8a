using Microsoft.Extensions.DependencyInjection;
using MinNecessary.Operations;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Operations.Necessity;

/// <summary>A practice whose policy has feedback, with what generated views would count, and a policy name of its own: counts are of the process.</summary>
internal sealed class NecessityOffice
{
    public const int Needed = 10;

    private static int _offices;

    public NecessityOffice(Func<string, string>? change = null)
    {
        string name = $"Practice{Interlocked.Increment(ref _offices)}";
        string text = PracticePolicy.Text.Replace("\"name\": \"Practice\"", $"\"name\": \"{name}\"", StringComparison.Ordinal)
            .Replace("\"aging\":", "\"feedback\": { \"percent\": 100, \"period\": \"P30D\" }, \"aging\":", StringComparison.Ordinal);
        Text = change?.Invoke(text) ?? text;
        Policy = PolicyDocument.Parse(Text);
        Intake = new ViewReads(name, "Intake", "Sample.Claim", ("Patient", ["Name"]), ("Born", ["BirthDate"]));
        Bill = new ViewReads(name, "Bill", "Sample.Claim", ("Patient", ["Name"]), ("Codes", ["Procedure"]), ("CodesOfOthers", ["Procedure"]));
        Release = new ViewReads(name, "Release", "Sample.Claim", ("Patient", ["Name"]));
    }

    public string Text { get; }

    public PolicyDocument Policy { get; }

    public ViewReads Intake { get; }

    public ViewReads Bill { get; }

    public ViewReads Release { get; }

    public InMemoryOperationsStore Store { get; } = new();

    public PracticeTime Time { get; } = new();

    public static Caller Manager { get; } = new("u-9", "Manager");

    /// <summary>Makes views, and reads the members of each.</summary>
    public static void See(ViewReads reads, int views, params int[] members)
    {
        for (int view = 0; view < views; view++)
        {
            if (reads.Begin())
            {
                Array.ForEach(members, reads.Saw);
            }
        }
    }

    /// <summary>Starts a machine.</summary>
    public NecessityDesk Start(IOperationsStore? store = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Time).AddSingleton(store ?? Store);
        services.AddMinNecessary(Policy).AddMinNecessaryOperations(options => options.ViewsBeforeProposal = Needed);
        return new NecessityDesk(services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true }));
    }
}
