using MinNecessary.Policy;

namespace MinNecessary.Testing;

/// <summary>Tells a check that passed from one that tested nothing.</summary>
internal sealed class RunTally
{
    public int Permitted { get; set; }

    public int Parts { get; set; }

    public int Sightings { get; set; }

    /// <exception cref="InvalidOperationException">Nothing was tested.</exception>
    public void ThrowIfNothingWasTested(PolicyDocument policy, bool expectsDisclosure)
    {
        string? why = Permitted == 0 ? $"the code under test asked for no decision of {policy} that was permitted. Give it the gate of the run: services.ReplaceMinimumNecessary(run.Gate)"
            : Parts == 0 ? "nothing came out. Return it from the run, or put it into run.Output"
            : Sightings == 0 && expectsDisclosure ? "not one canary came out, not even of what the policy discloses. Let the code read the model with the canaries; where nothing may come out, set ExpectsDisclosure to false"
            : null;
        if (why is not null)
        {
            throw new InvalidOperationException($"Nothing was tested: {why}.");
        }
    }
}
