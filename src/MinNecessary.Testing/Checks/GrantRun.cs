using MinNecessary.Policy;

namespace MinNecessary.Testing;

/// <summary>One run of the code under test, as one grant. Safe for concurrent use.</summary>
public sealed class GrantRun
{
    internal GrantRun(GrantDefinition grant, FakeMinimumNecessary gate, ObservedOutput output)
    {
        Grant = grant;
        Gate = gate;
        Output = output;
        Logs = new LogCollector();
    }

    /// <summary>The one grant that <see cref="Gate"/> permits.</summary>
    public GrantDefinition Grant { get; }

    /// <summary>The gate for the code under test: <c>services.ReplaceMinimumNecessary(run.Gate)</c>.</summary>
    public FakeMinimumNecessary Gate { get; }

    /// <summary>A caller who holds the grant's role.</summary>
    public Caller Caller => new("test-" + Grant.Role, Grant.Role);

    /// <summary>The logger provider for the code under test: <c>logging.AddProvider(run.Logs)</c>. What it collects is looked through.</summary>
    public LogCollector Logs { get; }

    /// <summary>Where to put what came out, beyond what the run returns: files, SQL, messages.</summary>
    public ObservedOutput Output { get; }
}
